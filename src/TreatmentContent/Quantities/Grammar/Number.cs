namespace TreatmentContent.Quantities;

/// <summary>The numbers of the grammar: at most 16 digits before the point and 8 after it, so that no arithmetic on them rounds.</summary>
internal static class Number
{
    public const int MaxDigits = 16;
    public const int MaxDecimals = 8;
    public const string TooLong = "a number has at most 16 digits before the point and 8 after it";

    private const decimal Limit = 10_000_000_000_000_000m;

    /// <summary>Says whether the grammar can write the number.</summary>
    public static bool Fits(decimal value) => value is > -Limit and < Limit && decimal.Round(value, MaxDecimals) == value;

    /// <summary>Takes the trailing zeros away: <c>1.50</c> is said as <c>1.5</c>.</summary>
    public static decimal Normal(decimal value) => value == 0m ? 0m : value.Scale == 0 ? value : value / 1.0000000000000000000000000000m;

    /// <summary>Gives the number without trailing zeros, or throws where the grammar cannot write it.</summary>
    public static decimal Checked(decimal value, string name) =>
        Fits(value) ? Normal(value) : throw new ArgumentOutOfRangeException(name, value, $"Wrong because {TooLong}.");

    /// <summary>Tells whether a number is whole, and neither below 0 nor above 999, as most numbers of content are.</summary>
    /// <param name="value">The number.</param>
    /// <param name="small">The same number.</param>
    /// <remarks>Its bits say so: to compare decimals takes longer than to write such a number.</remarks>
    public static bool TrySmall(decimal value, out int small)
    {
        Span<int> bits = stackalloc int[4];
        _ = decimal.GetBits(value, bits);
        small = bits[0];
        return (bits[1] | bits[2] | bits[3]) == 0 && (uint)small < 1000;
    }
}
