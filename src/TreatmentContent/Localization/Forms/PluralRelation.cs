using System.Globalization;

namespace TreatmentContent.Localization;

/// <summary>One comparison of a plural rule, such as <c>i % 10 = 2..4,7</c>.</summary>
internal sealed class PluralRelation
{
    private readonly char operand;
    private readonly int modulus;
    private readonly bool isNegated;
    private readonly (int Low, int High)[] ranges;

    private PluralRelation(char operand, int modulus, bool isNegated, (int Low, int High)[] ranges)
    {
        this.operand = operand;
        this.modulus = modulus;
        this.isNegated = isNegated;
        this.ranges = ranges;
    }

    /// <summary>Reads the form of CLDR: <c>operand [% number] (= | !=) ranges</c>.</summary>
    /// <exception cref="FormatException">The text is not such a relation.</exception>
    public static PluralRelation Parse(string text)
    {
        string[] words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        bool hasModulus = words.Length == 5 && words[1] == "%";
        if ((!hasModulus && words.Length != 3) || words[0].Length != 1 || words[^2] is not ("=" or "!="))
        {
            throw new FormatException($"'{text}' is not a plural relation such as 'i % 10 = 2..4'.");
        }

        return new PluralRelation(
            words[0][0],
            hasModulus ? Number(words[2]) : 0,
            words[^2] == "!=",
            Array.ConvertAll(words[^1].Split(','), Range));
    }

    public bool Holds(in PluralOperands operands)
    {
        decimal value = operands[operand];
        if (modulus != 0)
        {
            value %= modulus;
        }

        return IsListed(value) != isNegated;
    }

    private bool IsListed(decimal value)
    {
        // A range holds whole numbers only: 2.5 is not in 2..4.
        if (value != decimal.Truncate(value))
        {
            return false;
        }

        foreach ((int low, int high) in ranges)
        {
            if (value >= low && value <= high)
            {
                return true;
            }
        }

        return false;
    }

    private static (int Low, int High) Range(string text)
    {
        int dots = text.IndexOf("..", StringComparison.Ordinal);
        return dots < 0 ? (Number(text), Number(text)) : (Number(text[..dots]), Number(text[(dots + 2)..]));
    }

    private static int Number(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}
