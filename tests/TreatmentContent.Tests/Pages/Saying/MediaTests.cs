using System.Xml.Linq;
using TreatmentContent.Entities;
using TreatmentContent.Localization;
using TreatmentContent.Pages;
using TreatmentContent.SchemaOrg;
using TreatmentContent.Statements;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Tests.Pages;

public sealed class MediaTests
{
    private static readonly Media Pen = new() { Kind = MediaKind.Image, Link = Link.Parse("https://example.com/pen.jpg"), Alt = "A needling pen", Width = 640, Height = 480 };

    [Fact]
    public void A_picture_is_a_figure_with_its_description_its_size_and_its_caption()
    {
        XElement figure = Assert.Single(Html(Pen with { Caption = "The pen." }).Descendants("figure"));
        XElement image = figure.Element("img")!;

        Assert.Equal(
            ["src=https://example.com/pen.jpg", "alt=A needling pen", "width=640", "height=480", "loading=lazy"],
            image.Attributes().Select(attribute => $"{attribute.Name}={attribute.Value}"));
        Assert.Equal("The pen.", figure.Element("figcaption")!.Value.Trim());
    }

    [Fact]
    public void A_description_in_another_language_says_so()
    {
        Treatment treatment = SaidPage.Peel with { Name = LocalizedText.Of(("en", "Peel"), ("es", "Exfoliación")), Media = [Pen with { Alt = LocalizedText.Of(("en", "A needling pen")) }] };
        XElement image = PageSafetyTests.Parse(SaidPage.Page(treatment, "es").ToHtml()).Descendants("img").Single();

        Assert.Equal("en", image.Attribute("lang")?.Value);
    }

    [Fact]
    public void A_film_is_a_link_that_its_small_picture_leads_to()
    {
        Media film = new() { Kind = MediaKind.Video, Link = Link.Parse("https://video.example.org/1"), Alt = "A session", Thumbnail = Link.Parse("https://example.com/1.jpg"), Width = 1920 };
        XElement link = Html(film).Descendants("figure").Single().Element("a")!;

        Assert.Equal(("https://video.example.org/1", "external"), (link.Attribute("href")?.Value, link.Attribute("rel")?.Value));
        Assert.Equal(("https://example.com/1.jpg", null), (link.Element("img")!.Attribute("src")?.Value, link.Element("img")!.Attribute("width")?.Value));
        Assert.Equal("A session", Html(film with { Thumbnail = null }).Descendants("a").Single().Value);
    }

    [Fact]
    public void The_main_picture_stands_first_and_each_keeps_its_path()
    {
        TreatmentPage page = SaidPage.Page(SaidPage.Peel with { Media = [Pen, Pen with { Alt = "Main", IsMain = true }] });

        Assert.Equal([("Main", "$.treatments[0].media[1]"), ("A needling pen", "$.treatments[0].media[0]")], page.Sections.Single().Items.Select(item => (item.Text?.Text, item.Path)));
    }

    [Theory]
    [InlineData("beforeAfter", null, false)]
    [InlineData("beforeAfter", false, false)]
    [InlineData("beforeAfter", true, true)]
    [InlineData("image", null, true)]
    [InlineData("image", false, false)]
    public void A_picture_of_a_patient_is_shown_with_stated_consent_alone(string kind, bool? consent, bool isShown)
    {
        TreatmentPage page = SaidPage.Page(SaidPage.Peel with { Media = [Pen with { Kind = Open<MediaKind>.Parse(kind), HasPatientConsent = consent }] });

        Assert.Equal(isShown, page.ToHtml().Contains("pen.jpg", StringComparison.Ordinal));
        Assert.Equal(isShown, page.ToText().Contains("A needling pen", StringComparison.Ordinal));
        Assert.Equal(isShown, TreatmentSchemaOrg.Write(page).Contains("A needling pen", StringComparison.Ordinal));
        Assert.Equal(!isShown, TreatmentSchemaOrg.Losses(page).Any(loss => loss is { Kind: SchemaOrgLossKind.Withheld, Path: "$.treatments[0].media[0]" }));
    }

    [Fact]
    public void A_picture_that_is_no_web_address_is_a_link_and_no_image()
    {
        XDocument html = Html(Pen with { Link = Link.Parse("mailto:press@example.com") });

        Assert.Empty(html.Descendants("img"));
        Assert.Single(html.Descendants("a"));
    }

    private static XDocument Html(Media media) => PageSafetyTests.Parse(SaidPage.Page(SaidPage.Peel with { Media = [media] }).ToHtml());
}
