using CsCheck;
using TreatmentContent.Quantities;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Tests.Quantities;

/// <summary>Every amount, time, price and frequency that the constructors let through, the defaults among them.</summary>
internal static class QuantityGen
{
    public static readonly Gen<decimal> Numbers = Gen.OneOf(
        Gen.Int[-20, 20].Select(i => (decimal)i),
        Gen.Select(Gen.Long[-999_999_999_999_999_999, 999_999_999_999_999_999], Gen.Int[0, 8], (digits, scale) => decimal.Round(new decimal(Math.Abs((int)digits), (int)(digits >> 40) & 0xFFFFF, 0, digits < 0, (byte)scale), 8)))
        .Where(Number.Fits);

    public static readonly Gen<decimal> Positive = Numbers.Select(Math.Abs);

    public static readonly Gen<DurationUnit> Units = Gen.Enum<DurationUnit>();

    public static readonly Gen<DurationPart> Parts = Gen.Select(Gen.Bool, Positive, Units, (isFew, count, unit) => new DurationPart(isFew ? null : count, unit));

    public static readonly Gen<Amount> PositiveAmounts = Amounts(Positive).Where(amount => !amount.IsNegative);

    public static readonly Gen<Quantity> Quantities = Gen.Select(Amounts(Numbers), Gen.OneOf("", "nm", "°C", "%MED", "kg/m2", "a-b/c"), (amount, unit) => new Quantity(amount, unit));

    public static readonly Gen<Money> Prices = Gen.OneOf(
        Gen.Select(PositiveAmounts, Gen.Char['A', 'Z'].Array[3], (amount, code) => Money.Of(amount, new string(code))),
        Gen.Const(default(Money)));

    public static readonly Gen<Rate> Rates = Gen.OneOf(Gen.Select(PositiveAmounts, Units, (amount, unit) => new Rate(amount, unit)), Gen.Const(default(Rate)));

    public static readonly Gen<ClinicalDuration> Durations = Gen.OneOf(
        Gen.Select(PositiveAmounts, Units, ClinicalDuration.Of),
        Made(Gen.Select(Parts, Parts, Gen.Bool), parts => ClinicalDuration.Between(parts.Item1, parts.Item2, parts.Item3)),
        Gen.Const(ClinicalDuration.Permanent),
        Gen.Const(default(ClinicalDuration)));

    public static readonly Gen<Frequency> Frequencies = Gen.OneOf(
        Gen.Enum<Likelihood>().Select(word => new Frequency(word)),
        Gen.Const(new Frequency(Open<Likelihood>.Parse("nowAndThen"))),
        Made(Gen.Select(PositiveAmounts, Gen.Enum<Likelihood>()), parts => Frequency.OfPercent(parts.Item1).WithWord(parts.Item2)),
        Made(Gen.Select(PositiveAmounts, Gen.Long[1, 9_999_999_999]), parts => Frequency.OfRatio(parts.Item1, parts.Item2)),
        Gen.Const(default(Frequency)));

    public static readonly Gen<PartialDate> Dates = Gen.OneOf(
        Gen.Date.Select(date => new PartialDate(date.Year, date.Month, date.Day)),
        Gen.Select(Gen.Int[1, 9999], Gen.Int[1, 12], (year, month) => new PartialDate(year, month)),
        Gen.Int[1, 9999].Select(year => new PartialDate(year)));

    public static Gen<Amount> Amounts(Gen<decimal> numbers) => Gen.Select(Gen.Enum<Bound>(), numbers, numbers, Gen.Bool, Make);

    private static Amount Make(Bound bound, decimal a, decimal b, bool about)
    {
        Amount amount = bound switch
        {
            Bound.Few => Amount.Few,
            Bound.Many => Amount.Many,
            Bound.Between => Amount.Between(Math.Min(a, b), Math.Max(a, b)),
            Bound.AtLeast => Amount.AtLeast(a),
            Bound.MoreThan => Amount.MoreThan(a),
            Bound.AtMost => Amount.AtMost(a),
            Bound.LessThan => Amount.LessThan(a),
            _ => a,
        };
        return about && bound is not (Bound.Few or Bound.Many) ? amount.AsAbout() : amount;
    }

    // Of the parts, those that the constructor takes: that it takes the right ones is shown elsewhere.
    private static Gen<T> Made<TParts, T>(Gen<TParts> parts, Func<TParts, T> make)
        where T : struct => parts.Select(given => Try(() => make(given))).Where(made => made.HasValue).Select(made => made!.Value);

    internal static T? Try<T>(Func<T> make)
        where T : struct
    {
        try
        {
            return make();
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
