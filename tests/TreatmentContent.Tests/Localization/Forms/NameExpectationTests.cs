using System.Text.Json;
using TreatmentContent.Localization;

namespace TreatmentContent.Tests.Localization;

/// <summary>Goal L6: the language names of <c>names.json</c>, without exception.</summary>
public sealed class NameExpectationTests
{
    private const string File = "names.json";

    [Fact]
    public void Every_language_is_named_as_expected()
    {
        var expectations = new Expectations();
        foreach (var (tag, expected) in Expectations.Locales(File))
        {
            foreach (JsonProperty name in expected.EnumerateObject())
            {
                expectations.Compare($"{name.Name} in {tag}", name.Value.GetString()!, LocaleData.BuiltIn.NameOf(name.Name, tag));
            }
        }

        foreach (JsonProperty own in ExpectationFile.Read(File).GetProperty("own").EnumerateObject())
        {
            expectations.Compare($"{own.Name} of itself", own.Value.GetString()!, LocaleData.BuiltIn.OwnNameOf(own.Name));
        }

        expectations.Hold((52 * 37) + 52);
    }

    [Theory]
    [InlineData("es-CO", "español (Colombia)")]
    [InlineData("pt", "português")]
    [InlineData("zh", "中文")]
    [InlineData("gu", "ગુજરાતી")]
    [InlineData("ht", null)]
    [InlineData("tlh", null)]
    [InlineData("und", null)]
    [InlineData("ca-valencia", null)]
    public void A_language_that_no_file_names_calls_itself_by_its_parts_or_by_nothing(string tag, string? expected) =>
        Assert.Equal(expected, LocaleData.BuiltIn.OwnNameOf(tag));

    [Theory]
    [InlineData("zh-Hant-HK", "en", "Chinese (Traditional, Hong Kong SAR China)")]
    [InlineData("my-MM", "en", "Burmese (Myanmar [Burma])")]
    [InlineData("sr-Latn", "es-MX", "serbio (latín)")]
    [InlineData("ase", "en", "American Sign Language")]
    [InlineData("es-419", "de", "Spanisch (Lateinamerika)")]
    [InlineData("tlh", "en", null)]
    [InlineData("es-XA", "en", null)]
    [InlineData("es", "ht", null)]
    public void A_name_is_put_together_from_its_parts(string tag, string locale, string? expected) =>
        Assert.Equal(expected, LocaleData.BuiltIn.NameOf(tag, locale));

    [Theory]
    [InlineData("US", "es", "Estados Unidos")]
    [InlineData("PR", "en", "Puerto Rico")]
    [InlineData("MX", "es-US", "México")]
    [InlineData("DE", "ar", "ألمانيا")]
    [InlineData("us", "en", null)]
    [InlineData("419", "en", null)]
    [InlineData("es", "en", null)]
    [InlineData("XX", "en", null)]
    public void A_country_has_its_name(string code, string locale, string? expected) =>
        Assert.Equal(expected, LocaleData.BuiltIn.CountryNameOf(code, locale));
}
