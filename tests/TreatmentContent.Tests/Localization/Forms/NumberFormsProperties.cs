using System.Globalization;
using CsCheck;
using TreatmentContent.Localization;

namespace TreatmentContent.Tests.Localization;

public sealed class NumberFormsProperties
{
    private static readonly Gen<LocaleForms> Locales = Gen.OneOf([.. LocaleData.BuiltIn.Locales]).Select(tag => LocaleData.BuiltIn.FormsOf(tag)!);

    private static readonly Gen<decimal> Numbers =
        from whole in Gen.Long[0, 9_999_999_999_999_999]
        from scale in Gen.Int[0, 8]
        from isNegative in Gen.Bool
        select new decimal((int)whole, (int)(whole >> 32), 0, isNegative, (byte)scale);

    [Fact]
    public void The_digits_of_a_written_number_are_those_of_the_number() =>
        Gen.Select(Locales, Numbers).Sample((forms, number) =>
            Digits(forms.Numbers.Say(number)) == Digits(Math.Abs(number).ToString(CultureInfo.InvariantCulture)));

    [Fact]
    public void Each_minimum_of_decimals_is_met() =>
        Gen.Select(Locales, Gen.Int[0, 1_000_000], Gen.Int[1, 4]).Sample((forms, number, decimals) =>
            Digits(forms.Numbers.Say(number, decimals)) == number.ToString(CultureInfo.InvariantCulture) + new string('0', decimals));

    [Fact]
    public void A_number_is_the_sum_of_its_plural_operands() =>
        Numbers.Sample(number =>
        {
            PluralOperands operands = PluralOperands.Of(number);
            return operands.N == operands.I + (operands.F / Power(operands.V))
                && operands.N == operands.I + (operands.T / Power(operands.W))
                && operands.V == number.Scale
                && (operands.T == 0 ? operands.W == 0 : operands.T % 10 != 0);
        });

    [Fact]
    public void A_range_from_a_number_to_itself_is_that_number() =>
        Gen.Select(Locales, Numbers).Sample((forms, number) =>
            forms.Numbers.SayRange(number, number) == forms.Numbers.Say(number)
            && forms.Money.Say(number, number, "EUR") == forms.Money.Say(number, "EUR"));

    [Fact]
    public void A_list_holds_its_items_in_their_order() =>
        Gen.Select(Locales, Gen.Int[0, 7], Gen.Enum<ListKind>()).Sample((forms, count, kind) =>
        {
            string[] items = [.. Enumerable.Range(0, count).Select(index => $"<{index}>")];
            string said = forms.Lists.Say(items, kind);
            return string.Concat(said.Where(char.IsAsciiDigit)) == string.Concat(Enumerable.Range(0, count));
        });

    private static decimal Power(int exponent) => exponent == 0 ? 1 : 10 * Power(exponent - 1);

    private static string Digits(string text) => string.Concat(text.Where(char.IsDigit).Select(digit => (int)char.GetNumericValue(digit)));
}
