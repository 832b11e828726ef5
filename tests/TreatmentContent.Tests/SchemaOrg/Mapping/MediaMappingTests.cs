using System.Text.Json;
using TreatmentContent.Entities;
using TreatmentContent.Quantities;
using TreatmentContent.SchemaOrg;
using TreatmentContent.Statements;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Tests.SchemaOrg;

public sealed class MediaMappingTests
{
    [Fact]
    public void A_picture_is_named_by_its_address_and_says_whose_it_is()
    {
        GraphOf graph = Graph(Picture with
        {
            Caption = "At work",
            Width = 1600,
            Height = 900,
            Credit = "A. Example",
            Copyright = "© Example",
            Licence = "CC-BY-4.0",
            AcquireFrom = Link.Parse("https://example.com/licence"),
            IsMain = true,
        });

        Assert.Equal(
            """{"@type":"ImageObject","@id":"https://example.com/a.jpg","url":"https://example.com/a.jpg","contentUrl":"https://example.com/a.jpg","caption":"At work","description":"A pen","inLanguage":"en","width":{"@type":"QuantitativeValue","value":1600,"unitCode":"E37"},"height":{"@type":"QuantitativeValue","value":900,"unitCode":"E37"},"creditText":"A. Example","copyrightNotice":"© Example","license":"https://creativecommons.org/licenses/by/4.0/","acquireLicensePage":"https://example.com/licence"}""",
            graph.One("ImageObject").GetRawText());
        Assert.Equal("""{"@id":"https://example.com/a.jpg"}""", graph.Of("MedicalWebPage", "primaryImageOfPage"));
        Assert.Equal("""[{"@id":"https://example.com/a.jpg"}]""", graph.Of("MedicalTherapy", "image"));
    }

    [Theory]
    [InlineData(MediaKind.Image, null, true)]
    [InlineData(MediaKind.Image, false, false)]
    [InlineData(MediaKind.BeforeAfter, true, true)]
    [InlineData(MediaKind.BeforeAfter, null, false)]
    [InlineData(MediaKind.BeforeAfter, false, false)]
    public void A_patient_is_shown_with_consent_alone(MediaKind kind, bool? consent, bool isShown)
    {
        Treatment treatment = Of(Picture with { Kind = kind, HasPatientConsent = consent });

        Assert.Equal(isShown, GraphOf.Page(treatment).All("ImageObject").Any());
        Assert.Equal(!isShown, GraphOf.Losses(treatment).Contains("Withheld .media[0]"));
    }

    [Fact]
    public void How_long_after_the_treatment_it_was_taken_is_in_the_caption() =>
        Assert.Contains("3 months", Graph(Picture with { Kind = MediaKind.BeforeAfter, HasPatientConsent = true, TimeAfter = ClinicalDuration.Parse("3 mo") }).One("ImageObject").GetProperty("caption").GetString(), StringComparison.Ordinal);

    [Fact]
    public void One_address_is_one_picture() => Assert.Single(GraphOf.Page(Of(Picture, Picture)).All("ImageObject"));

    [Fact]
    public void A_film_has_a_small_picture_and_a_day()
    {
        JsonElement film = Graph(Film).One("VideoObject");

        Assert.Equal("https://example.com/en/treatments/a#video-visit", film.GetProperty("@id").GetString());
        Assert.Equal("PT2M5S", film.GetProperty("duration").GetString());
        Assert.Equal("https://example.com/v.mp4", film.GetProperty("contentUrl").GetString());
        Assert.Equal("https://player.example.com/1", Graph(Film with { Link = Link.Parse("https://player.example.com/1") }).One("VideoObject").GetProperty("embedUrl").GetString());
    }

    [Fact]
    public void A_film_without_either_is_left_out_with_what_refers_to_it()
    {
        foreach (Media film in new[] { Film with { Thumbnail = null }, Film with { Uploaded = null }, Film with { Uploaded = PartialDate.Parse("2026-04") }, Film with { Uploaded = null, Id = default } })
        {
            GraphOf graph = Graph(film);
            Assert.Empty(graph.All("VideoObject"));
            Assert.Null(graph.Of("MedicalWebPage", "video"));
            Assert.Contains("Incomplete .media[0]", GraphOf.Losses(Of(film)));
        }
    }

    [Theory]
    [InlineData(MediaKind.Audio, "AudioObject")]
    [InlineData(MediaKind.Model, "3DModel")]
    public void Recordings_and_shapes_belong_to_the_page(MediaKind kind, string type) =>
        Assert.StartsWith($$"""[{"@type":"{{type}}","name":"A pen",""", Graph(Picture with { Kind = kind }).Of("MedicalWebPage", "associatedMedia"), StringComparison.Ordinal);

    [Theory]
    [InlineData(MediaKind.Image, MediaOrigin.Software, true)]
    [InlineData(MediaKind.Image, MediaOrigin.Camera, false)]
    [InlineData(MediaKind.Diagram, MediaOrigin.Software, false)]
    public void What_looks_like_a_photograph_and_is_none_says_so(MediaKind kind, MediaOrigin origin, bool isTold) => Assert.Equal(
        isTold ? "\"https://schema.org/TrainedAlgorithmicMediaDigitalSource\"" : null,
        Graph(Picture with { Kind = kind, MadeWith = origin }).Of("ImageObject", "digitalSourceType"));

    [Theory]
    [InlineData("CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/")]
    [InlineData("CC-BY-NC-SA-3.0", "https://creativecommons.org/licenses/by-nc-sa/3.0/")]
    [InlineData("CC0-1.0", "https://creativecommons.org/publicdomain/zero/1.0/")]
    [InlineData("https://example.com/licence", "https://example.com/licence")]
    [InlineData("CC-BY", null)]
    [InlineData("CC-BY-4.0-US", null)]
    [InlineData("MIT", null)]
    [InlineData("javascript:alert(1)", null)]
    [InlineData(null, null)]
    public void Some_licences_have_an_address(string? licence, string? address) => Assert.Equal(address, LicenceAddress.Of(licence));

    [Theory]
    [InlineData("90 s", "PT1M30S")]
    [InlineData("2.5 min", "PT2M30S")]
    [InlineData("1 h", "PT1H")]
    [InlineData("0.5 s", "PT0.5S")]
    [InlineData("~2 min", null)]
    [InlineData("2..3 min", null)]
    [InlineData("1 d", null)]
    [InlineData("permanent", null)]
    public void Only_an_exact_length_is_a_duration(string length, string? iso) => Assert.Equal(iso, VideoMapping.Iso(ClinicalDuration.Parse(length)));

    private static Media Picture => new() { Kind = MediaKind.Image, Link = Link.Parse("https://example.com/a.jpg"), Alt = "A pen" };

    private static Media Film => new()
    {
        Id = "visit",
        Kind = MediaKind.Video,
        Link = Link.Parse("https://example.com/v.mp4"),
        Alt = "Your first visit",
        Thumbnail = Link.Parse("https://example.com/v.jpg"),
        Uploaded = PartialDate.Parse("2026-04-01"),
        Length = ClinicalDuration.Parse("125 s"),
    };

    private static Treatment Of(params Media[] media) => new() { Id = "a", Name = "A", Media = media };

    private static GraphOf Graph(Media media) => GraphOf.Page(Of(media));
}
