using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace TreatmentContent.Tests.Json;

/// <summary>The library's XML documentation, worded for people who write content: they know members that are left out, not null and lists that are empty.</summary>
internal sealed partial class CodeDocumentation
{
    private static readonly (Regex Phrase, string Instead)[] Rewordings =
    [
        (new("^Gets a value indicating whether "), "Whether "),
        (new("^Gets "), ""),
        (new(",? or null (when|where) (that|nothing) is (not )?stated"), ""),
        (new(",? or null(?= (when|where|for))"), "; left out"),
        (new(",? or (null|none)(?=[.,:;]|$)"), ""),
        (new("[;,] null (when (that|nothing) is (not )?stated|is not stated|that nothing is stated)"), ""),
        (new("; empty (when|where|if|for|otherwise)[^.;]*"), ""),
        (new("(?<=; )(null|empty) means"), "leaving it out means"),
        (new("\\bnull(?= (when|where|for))"), "left out"),
        (new("\\bnull\\b"), "leaving it out"),
    ];

    private readonly Dictionary<string, XElement> members;

    private CodeDocumentation(XDocument document) =>
        members = document.Descendants("member").GroupBy(member => member.Attribute("name")!.Value, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);

    /// <summary>Loads the file that the compiler wrote beside the library.</summary>
    public static CodeDocumentation Load() => new(XDocument.Load(Path.Combine(AppContext.BaseDirectory, "TreatmentContent.xml"), LoadOptions.PreserveWhitespace));

    /// <summary>Gives what a type is.</summary>
    public string Of(Type type) => Summary($"T:{NameOf(type)}");

    /// <summary>Gives what a member says.</summary>
    public string Of(PropertyInfo property) => Summary($"P:{NameOf(property.DeclaringType!)}.{property.Name}");

    /// <summary>Gives what a word of a vocabulary means.</summary>
    public string Of(FieldInfo word) => Summary($"F:{NameOf(word.DeclaringType!)}.{word.Name}");

    /// <summary>Gives the examples in a member's summary: what stands as code after "such as".</summary>
    public IReadOnlyList<string> ExamplesOf(PropertyInfo property) => SuchAs(Find($"P:{NameOf(property.DeclaringType!)}.{property.Name}")?.Element("summary"));

    /// <summary>Gives the examples of a value's text form: all code in what <c>Parse</c> says of its argument.</summary>
    public IReadOnlyList<string> ExamplesOf(Type value)
    {
        IEnumerable<XElement?> parameters = from method in new[] { "System.ReadOnlySpan{System.Char}", "System.String" } select Find($"M:{NameOf(value)}.Parse({method})")?.Element("param");
        return [.. parameters.OfType<XElement>().Take(1).SelectMany(parameter => parameter.Elements("c")).Select(code => code.Value)];
    }

    private static string NameOf(Type type) => (type.IsGenericType ? type.GetGenericTypeDefinition() : type).FullName!.Replace('+', '.');

    private static IReadOnlyList<string> SuchAs(XElement? summary)
    {
        var examples = new List<string>();
        bool isExample = false;
        foreach (XNode node in summary?.Nodes() ?? [])
        {
            if (node is XText text)
                isExample = text.Value.EndsWith("such as ", StringComparison.Ordinal) || (isExample && text.Value is ", " or " or ");
            else if (isExample && node is XElement { Name.LocalName: "c" } code)
                examples.Add(code.Value);
        }

        return examples;
    }

    [GeneratedRegex("\\s+")]
    private static partial Regex Blanks();

    private XElement? Find(string name) => members.GetValueOrDefault(name);

    private string Summary(string name)
    {
        XElement summary = Find(name)?.Element("summary") ?? throw new InvalidOperationException($"{name} has no summary; is its documentation written?");
        string text = Blanks().Replace(string.Concat(summary.Nodes().Select(Text)), " ").Trim();
        foreach ((Regex phrase, string instead) in Rewordings)
            text = phrase.Replace(text, instead);
        return char.ToUpperInvariant(text[0]) + text[1..];
    }

    private static string Text(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "c" } code => $"`{code.Value}`",
        XElement { Name.LocalName: "see" } see when see.Attribute("langword") is { } word => word.Value,
        XElement { Name.LocalName: "see" } see when see.Attribute("cref") is { } reference => Reference(reference.Value),
        XElement { Name.LocalName: "paramref" or "typeparamref" } parameter => parameter.Attribute("name")!.Value,
        XElement element => string.Concat(element.Nodes().Select(Text)),
        _ => "",
    };

    // A property or word is named as content writes it, a type as the definitions of the schema are.
    private static string Reference(string cref)
    {
        string name = cref[(cref.LastIndexOf('.') + 1)..].Split('`')[0];
        return cref[0] is 'P' or 'F' ? $"`{JsonNamingPolicy.CamelCase.ConvertName(name)}`" : name;
    }
}
