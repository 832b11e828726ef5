using CsCheck;
using TreatmentContent.Localization;
using TreatmentContent.Quantities;

namespace TreatmentContent.Tests.Localization;

public sealed class ValueSayerProperties
{
    private static readonly ValueSayer[] Complete = [Sayers.Of("en"), Sayers.Of("es"), Sayers.Of("es-US")];

    private static readonly Gen<decimal> Numbers =
        from digits in Gen.Int[0, 20_000]
        from scale in Gen.Int[0, 2]
        select new decimal(digits, 0, 0, false, (byte)scale);

    private static readonly Gen<Amount> Amounts = Gen.OneOf(
        Numbers.Select(number => new Amount(number)),
        Gen.Select(Numbers, Numbers, (a, b) => Amount.Between(Math.Min(a, b), Math.Max(a, b))),
        Numbers.Select(Amount.AtLeast),
        Numbers.Select(Amount.MoreThan),
        Numbers.Select(Amount.AtMost),
        Numbers.Select(number => Amount.LessThan(number + 1)),
        Numbers.Select(Amount.About),
        Gen.Const(Amount.Few),
        Gen.Const(Amount.Many));

    private static readonly Gen<DurationUnit> Units = Gen.Enum<DurationUnit>();

    [Fact]
    public void Every_amount_duration_and_rate_is_said_in_English_and_Spanish() =>
        Gen.Select(Amounts, Units).Sample((amount, unit) => Complete.All(sayer =>
            IsSaid(sayer.TrySay(amount, out string number), number)
            && IsSaid(sayer.TrySay(ClinicalDuration.Of(amount, unit), out string duration), duration)
            && IsSaid(sayer.TrySay(new Rate(amount, unit), out string rate), rate)));

    [Fact]
    public void Every_price_is_said_with_its_numbers() =>
        Gen.Select(Amounts, Gen.OneOf("USD", "EUR", "MXN", "JPY", "KWD", "XTS")).Sample((amount, currency) =>
            amount.Bound is Bound.Few or Bound.Many
            || Complete.All(sayer => IsSaid(sayer.TrySay(Money.Of(amount, currency), out string text), text) && text.Any(char.IsAsciiDigit)));

    [Fact]
    public void A_value_is_said_in_no_language_without_forms_and_phrases_but_its_own() =>
        Gen.Select(Gen.OneOf("nl", "he", "ja", "ru"), Amounts, Units).Sample((tag, amount, unit) =>
        {
            bool isSaid = Sayers.Of(tag).TrySay(ClinicalDuration.Of(amount, unit), out string text);
            bool needsPhrase = unit.IsCounted()
                || amount.Bound is not (Bound.Exact or Bound.Between) || amount.IsAbout;
            return isSaid == !needsPhrase && isSaid == (text.Length > 0) && !text.Contains(unit + "s", StringComparison.OrdinalIgnoreCase);
        });

    private static bool IsSaid(bool isSaid, string text) => isSaid && text.Length > 0 && !text.AsSpan().ContainsAny('{', '}');
}
