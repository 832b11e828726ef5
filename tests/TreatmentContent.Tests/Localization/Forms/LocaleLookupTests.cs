using TreatmentContent.Localization;

namespace TreatmentContent.Tests.Localization;

public sealed class LocaleLookupTests
{
    [Theory]
    [InlineData("es-US", "es-US")]
    [InlineData("es-CO", "es")]
    [InlineData("en-Latn-US", "en")]
    [InlineData("pt", "pt-BR")]
    [InlineData("pt-AO", "pt-BR")]
    [InlineData("pt-PT", "pt-PT")]
    [InlineData("zh", "zh-Hans")]
    [InlineData("zh-TW", "zh-Hant")]
    [InlineData("zh-HK", "zh-Hant-HK")]
    [InlineData("sr-ME", "sr-Latn")]
    [InlineData("sr-RS", "sr")]
    [InlineData("ar", "ar")]
    [InlineData("ar-EG", "ar-EG")]
    [InlineData("ar-Arab-EG", "ar-EG")]
    [InlineData("ar-SA", "ar")]
    [InlineData("no", "nb")]
    [InlineData("ca-valencia", null)]
    [InlineData("ht", null)]
    [InlineData("hi-Latn", null)]
    [InlineData("ar-Latn", null)]
    [InlineData("zh-Latn", null)]
    [InlineData("tlh", null)]
    [InlineData("und", null)]
    [InlineData("und-US", null)]
    public void A_locale_is_served_inside_its_language_and_script_or_not_at_all(string tag, string? served)
    {
        Assert.Equal(served, LocaleData.BuiltIn.FormsOf(tag)?.Locale.Value);
        Assert.Equal(served is not null, LocaleData.BuiltIn.Has(tag));
    }

    [Fact]
    public void Every_locale_of_the_expectations_has_data_of_its_own() =>
        Assert.Equal(
            Expectations.Locales("locales.json").Select(locale => locale.Tag).Order(StringComparer.Ordinal),
            LocaleData.BuiltIn.Locales.Select(locale => locale.Value).Order(StringComparer.Ordinal));

    [Fact]
    public void One_locale_has_one_set_of_forms() =>
        Assert.Same(LocaleData.BuiltIn.FormsOf("es-CO"), LocaleData.BuiltIn.FormsOf("es"));
}
