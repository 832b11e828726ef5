using System.Xml;
using System.Xml.Linq;
using TreatmentContent.Catalogs;
using TreatmentContent.Localization;
using TreatmentContent.Pages;
using TreatmentContent.Statements;
using TreatmentContent.Treatments;

namespace TreatmentContent.Tests.Pages;

public sealed class PageSafetyTests
{
    [Theory]
    [InlineData("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;")]
    [InlineData("\"><img src=x onerror=alert(1)>", "&quot;&gt;&lt;img src=x onerror=alert(1)&gt;")]
    [InlineData("a & b's", "a &amp; b&#x27;s")]
    [InlineData("</h1><!--", "&lt;/h1&gt;&lt;!--")]
    [InlineData("left\u202Eright", "left&#x202E;right")]
    [InlineData("soft\u00ADhyphen", "soft&#xAD;hyphen")]
    public void Hostile_text_comes_out_encoded(string text, string encoded)
    {
        string html = Page(text).ToHtml();

        Assert.Contains($"<h1>{encoded}</h1>", html, StringComparison.Ordinal);
        Assert.DoesNotContain(text, html, StringComparison.Ordinal);
        Assert.Equal(text, Parse(html).Root!.Element("h1")!.Value);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("es-US")]
    public void The_article_is_well_formed_with_each_id_once_and_each_fragment_somewhere(string locale)
    {
        XDocument document = Parse(SampleContent.Page(locale).ToHtml());
        string[] ids = [.. document.Descendants().Attributes("id").Select(id => id.Value)];
        IEnumerable<string> targets = document.Descendants("a").Select(link => link.Attribute("href")!.Value).Where(href => href.StartsWith('#')).Select(href => href[1..]);

        Assert.Equal(ids.Distinct(), ids);
        Assert.All(targets.Concat(document.Descendants().Attributes("aria-labelledby").Select(by => by.Value)), target => Assert.Contains(target, ids));
        Assert.DoesNotContain(document.Descendants(), element => element.Name.LocalName is "script" or "style");
    }

    [Theory]
    [InlineData("https://example.com/about", false)]
    [InlineData("https://example.com", false)]
    [InlineData("https://example.com.evil/", true)]
    [InlineData("https://example.com:8443/", true)]
    [InlineData("mailto:clinic@example.com", false)]
    public void Only_another_origin_is_linked_as_external(string link, bool isExternal)
    {
        var pen = new HtmlPen(SampleContent.Catalog.Locale("en"), Link.Parse("https://example.com"));
        pen.Link(Link.Parse(link), "here");

        Assert.Equal($"<a href=\"{link}\"{(isExternal ? " rel=\"external\"" : "")}>here</a>", pen.ToString());
    }

    [Fact]
    public void An_id_that_content_uses_twice_stands_once()
    {
        TreatmentPage page = Page("Peel", new Treatment { Id = "peel", Name = "Peel", Faqs = [new() { Id = "a", Question = "One?", Answer = "1" }, new() { Id = "a", Question = "Two?", Answer = "2" }] });

        Assert.Single(Parse(page.ToHtml()).Descendants().Attributes("id"), id => id.Value == "faq-a");
    }

    [Fact]
    public void A_right_to_left_text_says_its_direction_and_a_brand_in_it_finds_its_own()
    {
        Treatment treatment = new()
        {
            Id = "botox",
            Name = LocalizedText.Of(("und", "Botox®")),
            Summary = LocalizedText.Of(("en", "Smooth skin."), ("ar", "بشرة ناعمة")),
            Definition = LocalizedText.Of(("en", "An injection.")),
        };
        TreatmentCatalog catalog = TreatmentCatalog.Of(treatment, "en", "https://example.com/") with { Locales = ["en", "ar"] };
        string html = TreatmentPage.Create(catalog, treatment, catalog.Locale("ar")).ToHtml();

        Assert.StartsWith("<article lang=\"ar\" dir=\"rtl\">", html, StringComparison.Ordinal);
        Assert.Contains("<h1 dir=\"auto\">Botox®</h1>", html, StringComparison.Ordinal);
        Assert.Contains("<p>بشرة ناعمة</p>", html, StringComparison.Ordinal);
        Assert.Contains("<p lang=\"en\" dir=\"ltr\">An injection.</p>", html, StringComparison.Ordinal);
    }

    internal static XDocument Parse(string html)
    {
        using var reader = XmlReader.Create(new StringReader(html), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        return XDocument.Load(reader);
    }

    private static TreatmentPage Page(string name, Treatment? treatment = null)
    {
        treatment ??= new Treatment { Id = "peel", Name = name };
        TreatmentCatalog catalog = TreatmentCatalog.Of(treatment, "en", "https://example.com/");
        return TreatmentPage.Create(catalog, treatment, catalog.Locale("en"));
    }
}
