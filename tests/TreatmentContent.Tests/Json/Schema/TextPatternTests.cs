using System.Text.Json;
using TreatmentContent.Contract;
using TreatmentContent.Localization;
using TreatmentContent.Quantities;
using TreatmentContent.Statements;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Tests.Json;

/// <summary>The patterns of the schema are what the values read: neither may know a form that the other does not.</summary>
public sealed class TextPatternTests
{
    private static readonly Dictionary<string, Type> Types = new Type[]
    {
        typeof(Amount), typeof(ClinicalDuration), typeof(Frequency), typeof(Id<Statement>), typeof(Link), typeof(LocaleTag), typeof(Money), typeof(Open<BodyArea>),
        typeof(PartialDate), typeof(Quantity), typeof(Rate), typeof(DateOnly), typeof(TimeOnly),
    }.ToDictionary(type => type.Name.Split('`')[0]);

    [Theory]
    [InlineData("Amount", "0", "3", "1.50", "3..6", "~5", "~3..6", ">=15", "~<30", ">1", "<=4", "<0.05", "few", "many", "1234567890123456.12345678")]
    [InlineData("ClinicalDuration", "15..30 min", "~2 w", ">=6 mo", "3 w..6 mo", "~few h..few d", "few d", "permanent", "2 weeks", "1 year", "45 minutes", "PT45M", "P1Y6M", "P2W", "P1DT12H", "1..2 appointment")]
    [InlineData("Frequency", "rare", "ownWord", "<0.05 %", "1/3000", "<1/10000", "1..3/10", "rare, <1/1000", "few", "unspecified")]
    [InlineData("Id", "a", "acne-scars", "1-a", "constructor-1", "prototypes")]
    [InlineData("Link", "https://example.com/a?b=c#d", "https://exämple.com/é", "mailto:desk@example.com", "mailto:a@b?subject=c", "tel:+1-305-555-0100", "tel:(305)555.0100")]
    [InlineData("LocaleTag", "en", "es-US", "es-419", "zh-Hant-TW", "ZH-hant-tw", "sl-rozaj-1994", "und", "de-1901")]
    [InlineData("Money", "150 GBP", "1000..1400 EUR", ">=200 USD", "~28.86 EUR", "few EUR")]
    [InlineData("Open", "face", "ownWord", "a", "x2")]
    [InlineData("PartialDate", "2025", "2025-02", "2022-09-22")]
    [InlineData("Quantity", "12..160 needle", "-196 °C", "-5..-1 °C", "70 %MED", "40 µg", "3", "few lesion", ">30 kg/m2")]
    [InlineData("Rate", "5/w", "2..4/w", "1/y", "2/cycle", "1/day")]
    [InlineData("DateOnly", "2027-09-30")]
    [InlineData("TimeOnly", "08:30", "00:00", "23:59")]
    public void What_is_read_fits_the_pattern(string type, params string[] texts) => Assert.All(texts, text =>
    {
        Assert.True(IsRead(text, Types[type]), $"{text} is not read");
        Assert.Matches(Pattern(type), text);
    });

    [Theory]
    [InlineData("Amount", "", "3-6", "3...6", "03", "-3", "1,5", "1e3", ".5", "5.", "~few", "12345678901234567", "1.123456789", "3 ")]
    [InlineData("ClinicalDuration", "1,5 h", "3-6 w", "3 to 6 w", "5", "5h", "5 hrs", "1 w..", "P", "permanently", "-1 d")]
    [InlineData("Frequency", "Rare", "1 in 10", "5%", "1/0", "rare,<1/1000", "1/10.5")]
    [InlineData("Id", "", "Acne", "acne scars", "-a", "a-", "a--b", "constructor", "prototype")]
    [InlineData("Link", "javascript:alert(1)", "http://example.com/", "https://a b", "https://a\\b", "/a", "tel:12", "mailto:a")]
    [InlineData("LocaleTag", "", "es_US", "e", "english", "en-", "en-u-co-phonebk", "en-USA")]
    [InlineData("Money", "£150", "150", "150GBP", "150 gbp", "GBP 150")]
    [InlineData("Open", "", "Face", "the face", "3", "face-neck", "abcdefghijklmnopqrstuvwxyz012345678901234")]
    [InlineData("PartialDate", "22.9.2022", "2022-9", "2022-13", "2022-02-32", "22")]
    [InlineData("Quantity", "12mm", "12 ", "12  mm", "12 2mm", "mm", "12 abcdefghijklmnopqrstuvwxy")]
    [InlineData("Rate", "2 per week", "2", "/w", "2/fortnight")]
    [InlineData("DateOnly", "2027-09", "2027-9-30", "2027-13-01")]
    [InlineData("TimeOnly", "8:30", "24:00", "08:30:00", "08.30")]
    public void What_does_not_fit_the_pattern_is_not_read(string type, params string[] texts) => Assert.All(texts, text =>
    {
        Assert.DoesNotMatch(Pattern(type), text);
        Assert.False(IsRead(text, Types[type]), $"{text} is read");
    });

    // .NET's \s and \d are wider outside ECMAScript mode; in that mode $ would still match before a last line end.
    private static string Pattern(string type) => $"^(?:{ValueShapes.PatternOf(Types[type])!.Replace("$)", "\\z)", StringComparison.Ordinal)})\\z";

    private static bool IsRead(string text, Type type)
    {
        try
        {
            JsonSerializer.Deserialize(JsonSerializer.Serialize(text), ContentContract.Options.GetTypeInfo(type));
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
