using System.Xml.Linq;
using TreatmentContent.Catalogs;
using TreatmentContent.Localization;
using TreatmentContent.Pages;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Tests.Pages;

/// <summary>A text in the page's language and in another script is one that its readers may not be able to read: it is marked in both forms, with its own direction.</summary>
public sealed class ScriptMarksTests
{
    private const string Text = "12345 67890";

    [Theory]
    [InlineData("zh", "zh-TW", "ltr")]
    [InlineData("zh", "zh-Hant-HK", "ltr")]
    [InlineData("pa", "pa-PK", "ltr")]
    [InlineData("az", "az-Arab", "ltr")]
    [InlineData("sr", "sr-Latn", "ltr")]
    [InlineData("uz-Arab", "uz", "rtl")]
    public void A_text_in_another_script_is_marked_in_HTML_and_in_text(string source, string page, string direction)
    {
        TreatmentPage written = Page(source, page, new LocaleOptions());
        XElement text = PageSafetyTests.Parse(written.ToHtml()).Descendants().Last(static element => element.Value == Text);

        Assert.Equal(page, written.Locale.Tag.Value);
        Assert.Equal((source, direction), (Attribute(text, "lang"), Attribute(text, "dir")));
        Assert.Contains($"[{source}] ", Line(written), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh", "zh-Hans-SG")]
    [InlineData("es", "es-US")]
    [InlineData("ar", "ar-EG")]
    public void A_text_for_the_whole_language_needs_no_mark_in_a_region_that_writes_the_same_script(string source, string page)
    {
        TreatmentPage written = Page(source, page, new LocaleOptions());
        XElement text = PageSafetyTests.Parse(written.ToHtml()).Descendants().Last(static element => element.Value == Text);

        Assert.Equal(page, Attribute(text, "lang"));
        Assert.DoesNotContain('[', Line(written));
    }

    [Fact]
    public void A_text_that_a_host_lets_answer_in_another_script_is_marked_too()
    {
        var options = new LocaleOptions { FallbackMap = new Dictionary<LocaleTag, LocaleTag> { ["zh-Hant"] = "zh" } };
        Treatment treatment = new() { Id = "peel", Name = LocalizedText.Of(("en", "Peel"), ("zh-Hant", "換膚")), Benefits = [new() { Title = LocalizedText.Of(("en", "Smooth."), ("zh", Text)) }] };
        TreatmentCatalog catalog = TreatmentCatalog.Of(treatment, "en", "https://example.com/") with { Locales = ["en", "zh-Hant"] };
        TreatmentPage written = TreatmentPage.Create(catalog, treatment, catalog.Locale("zh-Hant", options));
        XElement text = PageSafetyTests.Parse(written.ToHtml()).Descendants().Last(static element => element.Value == Text);

        Assert.Equal("zh", Attribute(text, "lang"));
        Assert.Contains("[zh] ", Line(written), StringComparison.Ordinal);
    }

    private static string? Attribute(XElement element, string name) => element.AncestorsAndSelf().Attributes(name).First().Value;

    private static string Line(TreatmentPage page) => page.ToText().Split('\n').Single(static line => line.Contains(Text, StringComparison.Ordinal));

    private static TreatmentPage Page(string source, string page, LocaleOptions options)
    {
        Treatment treatment = new()
        {
            Id = "peel",
            Name = LocalizedText.Of((LocaleTag.Parse(source), "a"), (LocaleTag.Parse(page), "b")),
            Aftercare = [new() { Polarity = Polarity.Avoid, Text = LocalizedText.Of((LocaleTag.Parse(source), Text)) }],
        };
        TreatmentCatalog catalog = TreatmentCatalog.Of(treatment, LocaleTag.Parse(source), "https://example.com/") with { Locales = [LocaleTag.Parse(source), LocaleTag.Parse(page)] };
        return TreatmentPage.Create(catalog, treatment, catalog.Locale(LocaleTag.Parse(page), options));
    }
}
