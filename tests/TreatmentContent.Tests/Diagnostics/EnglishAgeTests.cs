using System.Globalization;
using TreatmentContent.Diagnostics;
using TreatmentContent.Tests.Localization;

namespace TreatmentContent.Tests.Diagnostics;

public sealed class EnglishAgeTests
{
    private static readonly DateOnly Today = new(2026, 6, 1);

    [Theory]
    [InlineData("2026-05-31", "yesterday")]
    [InlineData("2026-05-25", "7 days ago")]
    [InlineData("2026-03-01", "3 months ago")]
    [InlineData("2024-05-01", "2 years ago")]
    public void A_past_date_is_said_from_today(string date, string said) => Assert.Equal(said, EnglishAge.Of(DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture), Today));

    [Fact]
    public void The_culture_of_the_thread_changes_nothing()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo beforeUi = CultureInfo.CurrentUICulture;
        try
        {
            foreach (CultureInfo culture in Others())
            {
                CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;
                Assert.Equal("1 year ago", EnglishAge.Of(Today.AddDays(-500), Today).Replace("one", "1", StringComparison.Ordinal));
            }
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUi);
        }
    }

    // In invariant mode there is one culture; another one is made of it.
    private static IEnumerable<CultureInfo> Others() => GlobalizationMode.IsInvariant
        ? [new CultureInfo("") { NumberFormat = { NegativeSign = "~", NumberGroupSeparator = "'", NumberDecimalSeparator = "·" } }]
        : ((string[])["tr-TR", "ar-SA", "fa-IR", "ru"]).Select(CultureInfo.GetCultureInfo);
}
