using System.Xml.Linq;
using CsCheck;
using TreatmentContent.Catalogs;
using TreatmentContent.Pages;
using TreatmentContent.Statements;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Tests.Pages;

public sealed class PageSafetyProperties
{
    private static readonly HashSet<string> Elements = ["article", "section", "h1", "h2", "h3", "p", "dl", "dt", "dd", "ul", "ol", "li", "strong", "a", "sup", "time", "figure", "figcaption", "img"];

    private static readonly string[] Pieces =
    [
        "<", ">", "\"", "'", "&", "&lt;", "</p>", "<script>", "<!--", "-->", "]]>", "**", "[x](https://example.com/\"onclick=)", "[", "](", ")", "- ", "\n", "\n\n", "a", " ", "\u202E", "\u2028", "字", "😀",
    ];

    private static readonly Gen<string> Texts = Gen.Int[0, Pieces.Length - 1].Select(index => Pieces[index]).Array[1, 12].Select(parts => "t" + string.Concat(parts));

    [Fact]
    public void No_text_breaks_out_of_the_html() => Gen.Select(Texts, Texts, Texts).Sample((name, answer, text) =>
    {
        Treatment treatment = new()
        {
            Id = "peel",
            Name = name,
            Definition = text,
            Benefits = [new() { Title = text, Text = name }],
            Faqs = [new() { Id = "a", Question = name, Answer = answer }],
            Media = [new() { Kind = MediaKind.Diagram, Link = Link.Parse("https://example.com/a.png"), Alt = text, Caption = name, Width = 20 }],
            Sections = [new() { Heading = text, Text = answer }],
        };
        TreatmentCatalog catalog = TreatmentCatalog.Of(treatment, "en", "https://example.com/");
        TreatmentPage page = TreatmentPage.Create(catalog, treatment, catalog.Locale("en"));
        XDocument document = PageSafetyTests.Parse(page.ToHtml());

        Assert.All(document.Descendants(), element => Assert.Contains(element.Name.LocalName, Elements));
        Assert.All(document.Descendants().Attributes(), attribute => Assert.Contains(attribute.Name.LocalName, (string[])["id", "lang", "dir", "aria-labelledby", "href", "rel", "src", "alt", "width", "height", "loading"]));
        Assert.Equal(name, document.Root!.Element("h1")!.Value);
        Assert.All(page.ToText().Split('\n'), line => Assert.DoesNotContain('\r', line));
    });
}
