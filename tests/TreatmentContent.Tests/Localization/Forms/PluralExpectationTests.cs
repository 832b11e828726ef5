using System.Globalization;
using System.Text.Json;
using TreatmentContent.Localization;

namespace TreatmentContent.Tests.Localization;

/// <summary>Goal L4: every plural category of <c>plurals.json</c>, without exception.</summary>
public sealed class PluralExpectationTests
{
    private const string File = "plurals.json";

    [Fact]
    public void Every_number_has_its_category()
    {
        decimal[] numbers = Expectations.Numbers(File, "numbers");
        decimal[] decimals = [.. Expectations.Texts(ExpectationFile.Read(File).GetProperty("decimals")).Select(text => decimal.Parse(text, CultureInfo.InvariantCulture))];
        (decimal Low, decimal High)[] ranges = Expectations.Ranges(File, "ranges");
        var expectations = new Expectations();
        int locales = 0;
        foreach (var (tag, expected) in Expectations.Locales(File))
        {
            PluralRules? rules = LocaleData.BuiltIn.PluralsOf(tag);
            Assert.NotNull(rules);
            locales++;
            expectations.Compare($"{tag} cardinal", expected.GetProperty("c").GetString()!, Letters(numbers.Select(number => rules.Cardinal(number))));
            expectations.Compare($"{tag} ordinal", expected.GetProperty("o").GetString()!, Letters(numbers.Select(rules.Ordinal)));
            expectations.Compare($"{tag} decimal", expected.GetProperty("d").GetString()!, Letters(decimals.Select(number => rules.Cardinal(number))));
            expectations.Compare($"{tag} range", expected.GetProperty("r").GetString()!, Letters(ranges.Select(range => rules.Range(range.Low, range.High))));
        }

        Assert.Equal(232, locales);
        expectations.Hold(4 * 232);
    }

    [Theory]
    [InlineData("1", 0, "one")]
    [InlineData("1.0", 0, "other")]
    [InlineData("1", 1, "other")]
    public void A_number_counts_as_it_is_written(string number, int minimumFractionDigits, string category) =>
        Assert.Equal(category, LocaleData.BuiltIn.PluralsOf("en")!.Cardinal(decimal.Parse(number, CultureInfo.InvariantCulture), minimumFractionDigits).Word());

    [Theory]
    [InlineData("sr-Latn-ME", "sr")]
    [InlineData("pt-AO", "pt")]
    [InlineData("es-US", "es")]
    public void Rules_are_found_by_truncation(string tag, string language) =>
        Assert.Equal(
            Letters(Enumerable.Range(0, 200).Select(number => LocaleData.BuiltIn.PluralsOf(language)!.Cardinal(number))),
            Letters(Enumerable.Range(0, 200).Select(number => LocaleData.BuiltIn.PluralsOf(tag)!.Cardinal(number))));

    [Fact]
    public void European_Portuguese_counts_in_its_own_way()
    {
        Assert.Equal(PluralCategory.One, LocaleData.BuiltIn.PluralsOf("pt")!.Cardinal(0));
        Assert.Equal(PluralCategory.Other, LocaleData.BuiltIn.PluralsOf("pt-PT")!.Cardinal(0));
    }

    // Of the optional forms, millions have those of Spanish and its sisters, fractions those of Czech, Slovak and Lithuanian.
    [Fact]
    public void The_forms_that_a_noun_needs_are_those_of_usual_numbers()
    {
        var locales = Expectations.Locales("locales.json").ToArray();

        Assert.NotEmpty(locales);
        Assert.All(locales, locale =>
        {
            PluralRules rules = LocaleData.BuiltIn.PluralsOf(locale.Tag)!;
            string[] needed = [.. Words(locale.Expected.GetProperty("nounCategories")), .. locale.Tag is "cs" or "sk" or "lt" ? Words(locale.Expected.GetProperty("otherCategories")) : []];
            Assert.Equal(needed.Order(StringComparer.Ordinal), rules.Categories.Where(rules.IsUsual).Select(static category => category.Word()).Order(StringComparer.Ordinal));
        });

        static IEnumerable<string> Words(JsonElement words) => words.EnumerateArray().Select(static word => word.GetString()!);
    }

    [Fact]
    public void A_language_without_rules_has_none() => Assert.Null(LocaleData.BuiltIn.PluralsOf("tlh"));

    private static string Letters(IEnumerable<PluralCategory> categories) =>
        string.Concat(categories.Select(category => "z12fmo"[(int)category]));
}
