using TreatmentContent.Catalogs;
using TreatmentContent.Localization;
using TreatmentContent.Pages;
using TreatmentContent.Tests.Treatments;
using TreatmentContent.Treatments;

namespace TreatmentContent.Tests.Catalogs;

public sealed class TreatmentCatalogTests
{
    [Fact]
    public void A_catalogue_of_one_treatment_needs_no_file()
    {
        Treatment treatment = SampleTreatment.Make();

        TreatmentCatalog catalog = TreatmentCatalog.Of(treatment, sourceLocale: "en", baseAddress: "https://example.com/");

        Assert.Equal("1.0", catalog.FormatVersion);
        Assert.Equal(LocaleTag.Parse("en"), catalog.SourceLocale);
        Assert.Same(treatment, catalog.Treatments["microneedling"]);
        Assert.Equal("https://example.com/", catalog.Site?.BaseAddress.Value);
        Assert.Empty(catalog.Locales);
        Assert.Empty(catalog.Conditions);
        Assert.True(catalog.Words.IsEmpty);
    }

    [Fact]
    public void Catalogues_of_equal_content_are_equal()
    {
        TreatmentCatalog one = TreatmentCatalog.Of(SampleTreatment.Make(), "en", "https://example.com/");
        TreatmentCatalog other = TreatmentCatalog.Of(SampleTreatment.Make(), "en", "https://example.com/");

        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.Equal(one, one with { Clinics = [], Locales = [], Words = VocabularyWords.Empty });
        Assert.NotEqual(one, one with { Treatments = [] });
        Assert.NotEqual(one, one with { Words = VocabularyWords.Empty.WithName("trait", "fairHair", "fair hair") });
    }

    [Theory]
    [InlineData("example.com")]
    [InlineData("http://example.com/")]
    [InlineData("javascript:alert(1)")]
    public void An_address_that_no_page_may_hold_is_refused(string address) =>
        Assert.Throws<FormatException>(() => TreatmentCatalog.Of(SampleTreatment.Make(), "en", address));

    [Fact]
    public void The_address_of_a_mailbox_is_no_site() =>
        Assert.Throws<ArgumentException>(() => TreatmentCatalog.Of(SampleTreatment.Make(), "en", "mailto:desk@example.com"));

    [Fact]
    public void A_visitors_wishes_are_matched_with_the_catalogues_locales()
    {
        TreatmentCatalog catalog = TreatmentCatalog.Of(SampleTreatment.Make(), "en-US", "https://example.com/") with { Locales = ["en-US", "es-US"] };

        Assert.Equal("es-US", catalog.Locale("es-MX").Tag.Value);
        Assert.Equal("es-US", catalog.Locale("fr", "es").Tag.Value);
        Assert.Equal("en-US", catalog.Locale("fr").Tag.Value);
        Assert.Equal(["fr", "es"], catalog.Locale("fr", "es").Wishes.Select(wish => wish.Value));
    }

    [Fact]
    public void A_catalogue_that_names_no_locales_offers_those_of_its_treatments()
    {
        TreatmentCatalog catalog = TreatmentCatalog.Of(SampleTreatment.Make(), "en", "https://example.com/");
        ContentLocale spanish = catalog.Locale("es-US");

        Assert.Equal("es", spanish.Tag.Value);
        Assert.Equal("Microagujas", spanish.Resolve(catalog.Treatments[0].Name).Text);
        Assert.False(catalog.Locale("fr").IsMatch);
    }

    [Fact]
    public void A_planned_locale_is_for_those_who_ask_for_it()
    {
        Treatment treatment = new()
        {
            Id = "peel",
            Name = LocalizedText.Of(("en", "Peel"), ("es", "Peeling"), ("ar", "تقشير")),
            Benefits = [new() { Title = LocalizedText.Of(("en", "Smooth skin"), ("es", "Piel lisa")) }],
        };
        TreatmentCatalog catalog = TreatmentCatalog.Of(treatment, "en", "https://example.com/") with { Locales = ["es"], Checks = CheckSettings.Empty.WithPlanned("ar") };
        var preview = new LocaleOptions { IncludePlanned = true };

        Assert.Equal("en", TreatmentPage.Create(catalog, treatment, catalog.Locale("ar")).Locale.Tag.Value);
        TreatmentPage page = TreatmentPage.Create(catalog, treatment, catalog.Locale("ar", preview));
        Assert.Equal(("ar", "تقشير"), (page.Locale.Tag.Value, page.Title.Text));
        Assert.Equal(("en", true), page.Sections.SelectMany(section => section.Items).Select(item => item.Text.GetValueOrDefault()).Select(text => (text.Locale.Value, text.IsForeign)).Single());
        Assert.Equal("es", catalog.Locale("es", preview).Tag.Value);
    }
}
