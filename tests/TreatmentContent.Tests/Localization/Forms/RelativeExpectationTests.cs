using System.Globalization;
using System.Text.Json;
using TreatmentContent.Localization;

namespace TreatmentContent.Tests.Localization;

/// <summary>Goal L6: how long ago, as <c>dates.json</c> has it for numbers, without exception; and which unit is said.</summary>
public sealed class RelativeExpectationTests
{
    private const string File = "dates.json";

    [Fact]
    public void Every_past_date_is_said_as_expected()
    {
        JsonElement values = ExpectationFile.Read(File).GetProperty("relativeValues");
        var expectations = new Expectations();
        foreach (var (tag, expected) in Expectations.Locales(File))
        {
            RelativeForms forms = Expectations.Forms(tag).Relative;
            foreach (JsonProperty unit in values.EnumerateObject())
            {
                int[] counts = [.. unit.Value.EnumerateArray().Select(value => value.GetInt32())];
                foreach ((int count, JsonElement said) in counts.Zip(expected.GetProperty("relative").GetProperty(unit.Name).EnumerateArray()).Where(pair => pair.First < 0))
                {
                    expectations.Compare($"{tag} {unit.Name} {count}", said[0].GetString()!, forms.Ago(unit.Name, -count));
                }
            }
        }

        expectations.Hold(52 * 18);
    }

    [Theory]
    [InlineData("2026-03-09", "today", "hoy")]
    [InlineData("2026-03-08", "yesterday", "ayer")]
    [InlineData("2026-03-07", "2 days ago", "hace 2 días")]
    [InlineData("2026-02-10", "27 days ago", "hace 27 días")]
    [InlineData("2026-02-09", "1 month ago", "hace 1 mes")]
    [InlineData("2025-12-09", "3 months ago", "hace 3 meses")]
    [InlineData("2024-04-01", "23 months ago", "hace 23 meses")]
    [InlineData("2024-03-10", "23 months ago", "hace 23 meses")]
    [InlineData("2024-03-09", "2 years ago", "hace 2 años")]
    [InlineData("2016-03-09", "10 years ago", "hace 10 años")]
    [InlineData("2026-03-10", null, null)]
    public void Days_months_or_years_are_said_whichever_is_the_longest_that_has_passed(string day, string? english, string? spanish)
    {
        DateOnly today = new(2026, 3, 9);

        Assert.Equal(english, Expectations.Forms("en").Relative.Say(Day(day), today));
        Assert.Equal(spanish, Expectations.Forms("es").Relative.Say(Day(day), today));
    }

    [Theory]
    [InlineData("2026-01-31", "2026-02-28", "1 month ago")]
    [InlineData("2026-01-31", "2026-02-27", "27 days ago")]
    [InlineData("2024-02-29", "2025-02-28", "12 months ago")]
    public void The_last_day_of_a_short_month_ends_a_month(string day, string today, string expected) =>
        Assert.Equal(expected, Expectations.Forms("en").Relative.Say(Day(day), Day(today)));

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
