using TreatmentContent.Localization;

namespace TreatmentContent.Tests.Localization;

public sealed class ClockTests
{
    [Theory]
    [InlineData("en", "9:00 AM", "12:30 PM", "12:05 AM")]
    [InlineData("en-GB", "09:00", "12:30", "00:05")]
    [InlineData("es-US", "9:00 a.m.", "12:30 p.m.", "12:05 a.m.")]
    [InlineData("es", "9:00", "12:30", "0:05")]
    [InlineData("de", "09:00", "12:30", "00:05")]
    [InlineData("fr-CA", "09 h 00", "12 h 30", "00 h 05")]
    [InlineData("fi", "9.00", "12.30", "0.05")]
    [InlineData("ko", "오전 9:00", "오후 12:30", "오전 12:05")]
    [InlineData("zh-Hant", "上午9:00", "中午12:30", "凌晨12:05")]
    [InlineData("fa", "۹:۰۰", "۱۲:۳۰", "۰:۰۵")]
    public void A_time_of_day_is_written_by_the_hours_of_its_locale(string tag, string morning, string noon, string night)
    {
        DateForms forms = Expectations.Forms(tag).Dates;

        Assert.Equal([morning, noon, night], new[] { new TimeOnly(9, 0), new TimeOnly(12, 30), new TimeOnly(0, 5) }.Select(time => Fold(forms.Say(time)!)));
    }

    [Fact]
    public void Every_locale_writes_every_hour() => Assert.All(LocaleData.BuiltIn.Locales, tag =>
        Assert.Equal(24, Enumerable.Range(0, 24).Select(hour => Expectations.Forms(tag.Value).Dates.Say(new TimeOnly(hour, 0))).Distinct().Count()));

    // The narrow and the unbroken blanks of the tables are kept; here they would not be seen.
    private static string Fold(string text) => text.Replace('\u202F', ' ').Replace('\u00A0', ' ');
}
