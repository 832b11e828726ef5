using TreatmentContent.Quantities;

namespace TreatmentContent.Tests.Quantities;

public sealed class ClinicalDurationTests
{
    private static readonly DurationPart FewDays = new(null, DurationUnit.Day);

    public static TheoryData<string, ClinicalDuration> Texts { get; } = new()
    {
        { "0 d", default },
        { "0 d", ClinicalDuration.Hours(0) },
        { "0 d", ClinicalDuration.Sessions(0) },
        { "~0 d", ClinicalDuration.Of(Amount.About(0), DurationUnit.Month) },
        { "10 s", ClinicalDuration.Seconds(10) },
        { "15..30 min", ClinicalDuration.Minutes(15, 30) },
        { "1.5 h", ClinicalDuration.Hours(1.5m) },
        { "3 d", ClinicalDuration.Days(3) },
        { "~2 w", ClinicalDuration.Of(Amount.About(2), DurationUnit.Week) },
        { ">=6 mo", ClinicalDuration.Of(Amount.AtLeast(6), DurationUnit.Month) },
        { "<15 y", ClinicalDuration.Of(Amount.LessThan(15), DurationUnit.Year) },
        { "9..14 y", ClinicalDuration.Years(9, 14) },
        { "1 night", ClinicalDuration.Nights(1) },
        { "3..6 session", ClinicalDuration.Sessions(3, 6) },
        { "1..2 appointment", ClinicalDuration.Appointments(1, 2) },
        { "many cycle", ClinicalDuration.Of(Amount.Many, DurationUnit.Cycle) },
        { "few d", ClinicalDuration.Of(Amount.Few, DurationUnit.Day) },
        { "few d", ClinicalDuration.Between(FewDays, FewDays) },
        { "few d..5 d", ClinicalDuration.Between(FewDays, new DurationPart(5, DurationUnit.Day)) },
        { "3..6 mo", ClinicalDuration.Between(new DurationPart(3, DurationUnit.Month), new DurationPart(6.0m, DurationUnit.Month)) },
        { "6 mo", ClinicalDuration.Between(new DurationPart(6, DurationUnit.Month), new DurationPart(6, DurationUnit.Month)) },
        { "3 w..6 mo", ClinicalDuration.Between(new DurationPart(3, DurationUnit.Week), new DurationPart(6, DurationUnit.Month)) },
        { "~3 w..6 mo", ClinicalDuration.Between(new DurationPart(3, DurationUnit.Week), new DurationPart(6, DurationUnit.Month), about: true) },
        { "few h..few d", ClinicalDuration.Between(new DurationPart(null, DurationUnit.Hour), FewDays) },
        { "7 d..1 w", ClinicalDuration.Between(new DurationPart(7, DurationUnit.Day), new DurationPart(1, DurationUnit.Week)) },
        { "permanent", ClinicalDuration.Permanent },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_duration_has_one_canonical_text(string text, ClinicalDuration duration) => TextForms.Canonical(text, duration);

    [Theory]
    [InlineData("2 weeks", "2 w")]
    [InlineData("1 week", "1 w")]
    [InlineData("45 minutes", "45 min")]
    [InlineData("3 sessions", "3 session")]
    [InlineData("30 seconds", "30 s")]
    [InlineData("1 hour", "1 h")]
    [InlineData("few days", "few d")]
    [InlineData("3 weeks..6 months", "3 w..6 mo")]
    [InlineData(">=2 years", ">=2 y")]
    [InlineData("2 nights", "2 night")]
    [InlineData("2 appointments", "2 appointment")]
    [InlineData("4 cycles", "4 cycle")]
    [InlineData("3 mo..6 mo", "3..6 mo")]
    [InlineData("~3 mo..6 mo", "~3..6 mo")]
    [InlineData("1 mo..1 mo", "1 mo")]
    [InlineData("0 h..0 w", "0 d")]
    [InlineData("~0 w..0 h", "~0 d")]
    [InlineData("0 h..1 w", "0 h..1 w")]
    [InlineData("PT45M", "45 min")]
    [InlineData("P2W", "2 w")]
    [InlineData("P1Y6M", "18 mo")]
    [InlineData("P1DT12H", "36 h")]
    [InlineData("PT168H", "168 h")]
    [InlineData("PT1H30M", "90 min")]
    [InlineData("P1DT1M", "1441 min")]
    [InlineData("P1DT1S", "86401 s")]
    [InlineData("PT1H1M1S", "3661 s")]
    [InlineData("PT1H1S", "3601 s")]
    [InlineData("PT1.5H", "1.5 h")]
    [InlineData("P1Y0M0D", "1 y")]
    [InlineData("P0D", "0 d")]
    [InlineData("PT0S", "0 d")]
    public void Also_read_and_written_canonically(string text, string canonical) => Assert.Equal(canonical, ClinicalDuration.Parse(text).ToString());

    [Theory]
    [InlineData("3-6 d", "write '3..6 d'")]
    [InlineData("3 to 6 d", "write '3..6 d'")]
    [InlineData("3–6 weeks", "write '3..6 w'")]
    [InlineData("1,5 h", "write '1.5 h'")]
    [InlineData("15min", "write '15 min'")]
    [InlineData("15 mins", "write '15 min'")]
    [InlineData("2 hrs", "write '2 h'")]
    [InlineData("2 Weeks", "write '2 w'")]
    [InlineData("3 weeks to 6 months", "write '3 w..6 mo'")]
    [InlineData("24\u00A0h", "write '24 h'")]
    [InlineData("several days", "write 'few d'")]
    [InlineData("up to 2 days", "write '<=2 d'")]
    [InlineData("from 15 minutes", "write '>=15 min'")]
    [InlineData("Permanent", "write 'permanent'")]
    [InlineData("pt45m", "such as '15..30 min'")]
    [InlineData("P1M3D", "no number of days or hours is a month")]
    [InlineData("P1YT1H", "no number of days or hours is a month")]
    [InlineData("P1W2D", "such as '15..30 min'")]
    [InlineData("P2D1W", "such as '15..30 min'")]
    [InlineData("P1D1Y", "such as '15..30 min'")]
    [InlineData("P1D1D", "such as '15..30 min'")]
    [InlineData("P", "such as '15..30 min'")]
    [InlineData("PT", "such as '15..30 min'")]
    [InlineData("P1DT", "such as '15..30 min'")]
    [InlineData("P1H", "such as '15..30 min'")]
    [InlineData("PT1D", "such as '15..30 min'")]
    [InlineData("P-1D", "such as '15..30 min'")]
    [InlineData("P1.5DT1H", "such as '15..30 min'")]
    [InlineData("PT1TH", "such as '15..30 min'")]
    [InlineData("P9999999999999999DT1S", "at most 16 digits")]
    [InlineData("-5 min", "cannot be below 0")]
    [InlineData("<0 d", "cannot be below 0")]
    [InlineData("-1 h..2 d", "cannot be below 0")]
    [InlineData("6..3 mo", "the first end is above the second")]
    [InlineData("6 mo..3 w", "the first end is above the second")]
    [InlineData("25 h..1 d", "the first end is above the second")]
    [InlineData("few w..few d", "the first end is above the second")]
    [InlineData("few d..1 d", "the first end is above the second")]
    [InlineData("few w..7 d", "the first end is above the second")]
    [InlineData("10 y..few s", "the first end is above the second")]
    [InlineData("1 session..2 d", "a counted unit")]
    [InlineData("1 d..2 night", "a counted unit")]
    [InlineData("1 session..2 cycle", "a counted unit")]
    [InlineData("~few d..few d", "rough already")]
    [InlineData("", "such as '15..30 min'")]
    [InlineData("15", "write '15 min', '15 d' or '15 y'")]
    [InlineData("15 fortnight", "such as '15..30 min'")]
    [InlineData("few", "write 'few min', 'few d' or 'few y'")]
    [InlineData("few..5 d", "such as '15..30 min'")]
    [InlineData("1 d..2", "such as '15..30 min'")]
    [InlineData("~permanent", "such as '15..30 min'")]
    [InlineData("many d..5 w", "such as '15..30 min'")]
    public void Anything_else_is_refused_with_the_right_form(string text, string expected) =>
        Assert.Contains(expected, TextForms.Refused<ClinicalDuration>(text), StringComparison.Ordinal);

    [Fact]
    public void Durations_are_equal_when_they_say_the_same()
    {
        Assert.Equal(ClinicalDuration.Parse("168 h"), ClinicalDuration.Parse("PT168H"));
        Assert.Equal(4, new[] { "7 d", "1 w", "168 h", "~1 w" }.Select(ClinicalDuration.Parse).Distinct().Count());
        Assert.NotEqual(ClinicalDuration.Permanent, default);
    }

    [Fact]
    public void There_is_no_order() => Assert.False(typeof(IComparable).IsAssignableFrom(typeof(ClinicalDuration)));

    [Theory]
    [InlineData("36 h", "1.5", "1.5")]
    [InlineData("90 min", "0.0625", "0.0625")]
    [InlineData("86400 s", "1", "1")]
    [InlineData("1..2 w", "7", "14")]
    [InlineData("3 w..6 mo", "21", "182.625")]
    [InlineData("1 y", "365.25", "365.25")]
    [InlineData("12 mo", "365.25", "365.25")]
    [InlineData(">=2 d", "2", null)]
    [InlineData("<2 d", null, "2")]
    [InlineData("few d", null, null)]
    [InlineData("1 h..few d", "0.0416666666666666666666666667", null)]
    [InlineData("0 d", "0", "0")]
    public void The_ends_can_be_had_in_days(string text, string? low, string? high)
    {
        (decimal? Low, decimal? High)? days = ClinicalDuration.Parse(text).InDays();

        Assert.NotNull(days);
        Assert.Equal((Number(low), Number(high)), days.Value);

        static decimal? Number(string? digits) => digits is null ? null : decimal.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);
    }

    [Theory]
    [InlineData("4 night")]
    [InlineData("1..2 appointment")]
    [InlineData("permanent")]
    public void What_has_no_length_has_no_days(string text) => Assert.Null(ClinicalDuration.Parse(text).InDays());

    [Theory]
    [InlineData("15..30 min", "15 Minute", "30 Minute")]
    [InlineData(">=6 mo", "6 Month", null)]
    [InlineData("<=6 mo", null, "6 Month")]
    [InlineData("2 night", "2 Night", "2 Night")]
    [InlineData("few d", "few Day", null)]
    [InlineData("many session", "few Session", null)]
    [InlineData("few h..few d", "few Hour", "few Day")]
    [InlineData("few h..3 d", "few Hour", "3 Day")]
    [InlineData("0 h", "0 Day", "0 Day")]
    [InlineData("permanent", null, null)]
    public void The_ends_are_parts(string text, string? low, string? high)
    {
        ClinicalDuration duration = ClinicalDuration.Parse(text);

        Assert.Equal((low, high), (Say(duration.Low), Say(duration.High)));

        static string? Say(DurationPart? part) =>
            part is { } p ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{(p.Value is { } count ? count : "few")} {p.Unit}") : null;
    }

    [Theory]
    [InlineData("15..30 min", "15..30", DurationUnit.Minute)]
    [InlineData("~>=6 mo", "~>=6", DurationUnit.Month)]
    [InlineData("<2 y", "<2", DurationUnit.Year)]
    [InlineData("few d", "few", DurationUnit.Day)]
    [InlineData("0 h", "0", DurationUnit.Day)]
    public void A_duration_of_one_unit_is_an_amount_of_it(string text, string amount, DurationUnit unit)
    {
        Assert.True(ClinicalDuration.Parse(text).TryGetAmount(out Amount found, out DurationUnit foundUnit));
        Assert.Equal((Amount.Parse(amount), unit), (found, foundUnit));
    }

    [Theory]
    [InlineData("permanent")]
    [InlineData("3 w..6 mo")]
    [InlineData("few d..5 d")]
    public void Others_are_no_amount_of_one_unit(string text) => Assert.False(ClinicalDuration.Parse(text).TryGetAmount(out _, out _));

    [Fact]
    public void Impossible_durations_throw()
    {
        Assert.Throws<ArgumentException>(() => ClinicalDuration.Days(-1));
        Assert.Throws<ArgumentException>(() => ClinicalDuration.Days(2, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => ClinicalDuration.Of(1, (DurationUnit)11));
        Assert.Throws<ArgumentException>(() => ClinicalDuration.Between(FewDays, FewDays, about: true));
        Assert.Throws<ArgumentException>(() => ClinicalDuration.Between(new DurationPart(1, DurationUnit.Week), new DurationPart(6, DurationUnit.Day)));
        Assert.Throws<ArgumentException>(() => ClinicalDuration.Between(new DurationPart(1, DurationUnit.Week), new DurationPart(6, DurationUnit.Session)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new DurationPart(-1, DurationUnit.Week));
        Assert.Throws<ArgumentOutOfRangeException>(() => new DurationPart(0.000000001m, DurationUnit.Week));
        Assert.Throws<ArgumentOutOfRangeException>(() => new DurationPart(1, (DurationUnit)11));
    }

    [Theory]
    [InlineData("3 w..6 mo")]
    [InlineData("P1Y6M")]
    [InlineData("permanent")]
    public void Reading_allocates_nothing(string text)
    {
        _ = ClinicalDuration.Parse(text);
        long before = GC.GetAllocatedBytesForCurrentThread();

        bool isRead = ClinicalDuration.TryParse(text.AsSpan(), out _);

        Assert.True(isRead);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }
}
