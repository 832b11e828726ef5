using TreatmentContent.Localization;
using TreatmentContent.Quantities;

namespace TreatmentContent.Tests.Localization;

/// <summary>A value is put into words on the stack: the finished text is the only thing that is made.</summary>
public sealed class AllocationTests
{
    private const int Rounds = 5;
    private const int Times = 200;

    [Theory]
    [InlineData("en", "15..30 min")]
    [InlineData("es-US", "~15..30 min")]
    [InlineData("ar-EG", "3..6 mo")]
    [InlineData("en", ">=15 min")]
    [InlineData("es", "3 w..6 mo")]
    [InlineData("en", "3..6 session")]
    public void Saying_a_range_makes_one_string(string tag, string duration)
    {
        ValueSayer sayer = Sayers.Of(tag);
        ClinicalDuration value = ClinicalDuration.Parse(duration);
        Assert.True(sayer.TrySay(value, out string text));

        Assert.InRange(Made(() => _ = sayer.TrySay(value, out _)), 1, BytesOf(text));
    }

    [Theory]
    [InlineData("12..160 needle")]
    [InlineData(">=12 needle")]
    [InlineData("3..5 J/cm2")]
    [InlineData("1..2 mg/kg")]
    [InlineData("20..60 IU")]
    [InlineData("~<30 kg/m2")]
    [InlineData("0.5..1.5 mm")]
    [InlineData("25..40 %")]
    public void So_do_other_quantities_and_a_page(string quantity)
    {
        ContentLocale locale = ContentLocaleTests.Make("es-US", "es-US", "en");
        Quantity value = Quantity.Parse(quantity);

        AssertOneString(() => locale.Say(value));
    }

    // Where safety depends on it, a draft is looked at as well: the package's Arabic is one.
    [Theory]
    [InlineData("en", true)]
    [InlineData("es", true)]
    [InlineData("ar", false)]
    public void So_does_a_sign_in_each_language(string tag, bool isForSafety)
    {
        ContentLocale page = ContentLocaleTests.Make(tag, tag, "en");
        ContentLocale locale = isForSafety ? page.ForSafety : page;
        Quantity value = Quantity.Parse("3..5 J/cm2");

        AssertOneString(() => locale.Say(value));
    }

    [Theory]
    [InlineData("en", "2..4/w")]
    [InlineData("es-US", "1/d")]
    [InlineData("ar", "<3/mo")]
    public void So_does_a_rate(string tag, string rate)
    {
        ContentLocale locale = ContentLocaleTests.Make(tag, tag, "en");
        Rate value = Rate.Parse(rate);

        AssertOneString(() => locale.Say(value));
    }

    [Theory]
    [InlineData("en", "2..3/10")]
    [InlineData("es-US", ">=1/1000")]
    [InlineData("fr", "~1..2/100000")]
    [InlineData("zh-Hans", "1..5 %")]
    public void So_does_a_ratio(string tag, string frequency)
    {
        ContentLocale locale = ContentLocaleTests.Make(tag, tag, "en");
        Frequency value = Frequency.Parse(frequency);

        AssertOneString(() => locale.Say(value));
    }

    [Fact]
    public void So_does_money()
    {
        ContentLocale locale = ContentLocaleTests.Make("es-US", "es-US", "en");
        Money value = Money.Parse("250..400 USD");

        AssertOneString(() => locale.Say(value));
    }

    [Fact]
    public void A_text_longer_than_the_buffer_is_whole()
    {
        string wide = new('x', 300);
        ValueSayer sayer = Sayers.Of("en", (unit, _) => unit == "wide" ? $"{{n}} {wide} {{n}}" : null);

        Assert.True(sayer.TrySay(Quantity.Parse("~3..4 wide"), out string text));
        Assert.Contains($"3–4 {wide} 3–4", text, StringComparison.Ordinal);
    }

    private static void AssertOneString(Func<ResolvedText> say)
    {
        string text = say().Text;

        Assert.InRange(Made(() => _ = say()), 1, BytesOf(text));
    }

    // What one call makes, in the round that made least: while code is still being compiled, the runtime makes things of its own.
    private static long Made(Action say)
    {
        long least = long.MaxValue;
        for (int round = 0; round < Rounds; round++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            for (int i = 0; i < Times; i++)
            {
                say();
            }

            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least / Times;
    }

    // A string of 64-bit .NET: header, method table, length, letters and an end, in steps of eight.
    private static int BytesOf(string text) => (22 + (2 * text.Length) + 7) / 8 * 8;
}
