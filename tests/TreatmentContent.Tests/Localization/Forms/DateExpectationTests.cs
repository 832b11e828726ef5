using System.Globalization;
using TreatmentContent.Localization;

namespace TreatmentContent.Tests.Localization;

/// <summary>Goal L6: the dates of <c>dates.json</c>, without exception once U+202F is folded, which the other side writes as a blank.</summary>
public sealed class DateExpectationTests
{
    private const string File = "dates.json";

    [Fact]
    public void Every_date_is_written_as_expected()
    {
        DateOnly[] dates = [.. Expectations.Texts(ExpectationFile.Read(File).GetProperty("dates")).Select(text => DateOnly.Parse(text, CultureInfo.InvariantCulture))];
        var expectations = new Expectations();
        foreach (var (tag, expected) in Expectations.Locales(File))
        {
            DateForms forms = Expectations.Forms(tag).Dates;
            void Compare(string member, Func<DateOnly, string> say) => expectations.Compare(
                $"{tag} {member}",
                [.. Expectations.Texts(expected.GetProperty(member)).Select(Fold)],
                dates.Select(date => Fold(say(date))));

            Compare("full", date => forms.Say(date, DateStyle.Full));
            Compare("long", date => forms.Say(date, DateStyle.Long));
            Compare("medium", date => forms.Say(date, DateStyle.Medium));
            Compare("monthYear", date => forms.SayMonth(date.Year, date.Month));
        }

        expectations.Hold(52 * 16);
    }

    [Fact]
    public void The_narrow_space_of_the_tables_is_kept() =>
        Assert.Contains('\u202F', Expectations.Forms("ru").Dates.Say(new DateOnly(2026, 3, 9), DateStyle.Long));

    [Theory]
    [InlineData("en", "2026")]
    [InlineData("ja", "2026年")]
    [InlineData("fa", "۲۰۲۶")]
    public void A_year_stands_alone(string tag, string expected) => Assert.Equal(expected, Expectations.Forms(tag).Dates.SayYear(2026));

    [Theory]
    [InlineData("en", "October")]
    [InlineData("es-US", "octubre")]
    [InlineData("ru", "октябрь")]
    public void A_month_has_its_name(string tag, string expected) => Assert.Equal(expected, Expectations.Forms(tag).Dates.MonthName(10));

    private static string Fold(string text) => text.Replace('\u202F', ' ');
}
