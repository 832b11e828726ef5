using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using TreatmentContent.Pages;
using TreatmentContent.SchemaOrg;

namespace TreatmentContent.Tests.Exchange;

/// <summary>A string that people read: on a page, beside it, or in search results.</summary>
/// <param name="Where">In which writing it stands.</param>
/// <param name="Property">The property of JSON-LD that holds it; empty elsewhere.</param>
/// <param name="Text">The string, its blanks and line ends as single blanks.</param>
internal sealed partial record VisibleText(string Where, string Property, string Text)
{
    private static readonly HashSet<string> Inline = ["a", "abbr", "b", "bdi", "cite", "em", "i", "span", "strong", "time"];

    // Attributes that no one reads.
    private static readonly HashSet<string> Machine = ["aria-labelledby", "class", "datetime", "dir", "height", "href", "id", "itemprop", "lang", "loading", "rel", "src", "width"];

    /// <summary>Gives every string of a page.</summary>
    public static IEnumerable<VisibleText> Of(TreatmentPage page) =>
        page.KeyFacts.SelectMany(fact => (string[])[fact.Label.Text, fact.Spoken.Text]).Select(text => Make("key fact", "", text))
            .Append(Make("text", "", WrappedIsolate().Replace(page.ToText(), " ")))
            .Concat(OfHtml(page.ToHtml()))
            .Concat(OfJson("", JsonElement.Parse(TreatmentSchemaOrg.Write(page))));

    private static IEnumerable<VisibleText> OfHtml(string html)
    {
        XElement root = XDocument.Parse(html, LoadOptions.PreserveWhitespace).Root!;
        List<string> blocks = [];
        StringBuilder open = new();
        Collect(root, open, blocks);
        blocks.Add(open.ToString());
        return blocks.Where(text => !string.IsNullOrWhiteSpace(text)).Select(text => Make("HTML", "", text))
            .Concat(root.DescendantsAndSelf().Attributes().Where(attribute => !Machine.Contains(attribute.Name.LocalName)).Select(attribute => Make($"HTML {attribute.Name}", "", attribute.Value)));
    }

    // What stands in one line belongs together: brackets open before a stressed word and close after it.
    private static void Collect(XElement element, StringBuilder open, List<string> blocks)
    {
        bool isBlock = !Inline.Contains(element.Name.LocalName);
        if (isBlock)
            Close(open, blocks);
        foreach (XNode node in element.Nodes())
        {
            if (node is XText text)
                open.Append(text.Value);
            else if (node is XElement child)
                Collect(child, open, blocks);
        }

        if (isBlock)
            Close(open, blocks);
    }

    private static void Close(StringBuilder open, List<string> blocks)
    {
        blocks.Add(open.ToString());
        open.Clear();
    }

    // Names that begin with @ are the machine's: types and addresses of nodes.
    private static IEnumerable<VisibleText> OfJson(string property, JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().Where(member => member.Name == "@graph" || !member.Name.StartsWith('@')).SelectMany(member => OfJson(member.Name, member.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(item => OfJson(property, item)),
        JsonValueKind.String => element.GetString()!.Split('\n').Select(line => Make($"JSON-LD {property}", property, line)),
        _ => [],
    };

    private static VisibleText Make(string where, string property, string text) => new(where, property, Blank().Replace(text, " "));

    // An isolate that goes on in the next line is closed at the end of one and opened again as often.
    [GeneratedRegex(@"(?<open>\u2069)+\n +(?<-open>[\u2066-\u2068])+(?(open)(?!))", RegexOptions.CultureInvariant)]
    private static partial Regex WrappedIsolate();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Blank();
}
