using System.Globalization;

namespace TreatmentContent.Localization;

/// <summary>What plural rules look at in a number as it is written: 1.0 is not 1.</summary>
/// <param name="N">The absolute value.</param>
/// <param name="I">The whole part.</param>
/// <param name="V">How many digits are written after the decimal sign.</param>
/// <param name="W">The same without trailing zeros.</param>
/// <param name="F">The digits after the decimal sign, as a whole number.</param>
/// <param name="T">The same without trailing zeros.</param>
/// <remarks>Source: UTS 35 part 3 (CLDR 48), "Plural Operand Meanings". The exponents c and e are always 0 here.</remarks>
internal readonly record struct PluralOperands(decimal N, decimal I, int V, int W, decimal F, decimal T)
{
    /// <summary>Takes a number as it is written: with all digits of its scale, and at least so many.</summary>
    public static PluralOperands Of(decimal number, int minimumFractionDigits = 0)
    {
        decimal n = Math.Abs(number);
        decimal whole = decimal.Truncate(n);
        int written = Math.Max(n.Scale, minimumFractionDigits);
        decimal fraction = n - whole;
        int significant = 0;
        decimal t = 0;
        while (fraction != 0)
        {
            fraction *= 10;
            t = (t * 10) + decimal.Truncate(fraction);
            fraction -= decimal.Truncate(fraction);
            significant++;
        }

        decimal f = t;
        for (int digit = significant; digit < written; digit++)
        {
            f *= 10;
        }

        return new PluralOperands(n, whole, written, significant, f, t);
    }

    /// <summary>Gets the value of the operand with that letter.</summary>
    /// <exception cref="FormatException">There is no such operand.</exception>
    public decimal this[char letter] => letter switch
    {
        'n' => N,
        'i' => I,
        'v' => V,
        'w' => W,
        'f' => F,
        't' => T,
        'c' or 'e' => 0,
        _ => throw new FormatException($"'{letter}' is not a plural operand."),
    };

    /// <summary>Gives the number with the digits that count, for logs.</summary>
    /// <returns>Such as <c>1.5</c>.</returns>
    public override string ToString() => N.ToString(CultureInfo.InvariantCulture);
}
