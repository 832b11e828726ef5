using TreatmentContent.Diagnostics;

namespace TreatmentContent.Quantities;

/// <summary>Says why a text or a value is refused. Constructors and readers use the same reasons.</summary>
internal static class Refusal
{
    public const string OutOfOrder = "the first end is above the second";
    public const string BelowZero = "it cannot be below 0";

    /// <summary>Gives the reason against an amount that may lie below 0, or null.</summary>
    public static string? Negative(Amount amount) => amount.IsNegative ? BelowZero : null;

    /// <summary>Throws where there is a reason.</summary>
    public static void ThrowIf(string? reason, string name)
    {
        if (reason is not null)
            throw new ArgumentException($"Wrong because {reason}.", name);
    }

    /// <summary>Gives the sentence for whoever wrote the text, with the right form of what was meant where that is clear, else with an example.</summary>
    public static string Sentence<T>(ReadOnlySpan<char> text, string? reason)
        where T : struct, IGrammar<T>
    {
        string what = $"{TextForm.Quote(text)} is not {T.Noun}";
        if (Repair.Suggest<T>(text) is { } right)
            return $"{what}; write '{right}'.";

        if (T.Missing(text) is { } missing)
            return $"{what}; {missing}.";

        return reason is null ? $"{what} such as '{T.Example}'." : $"{what} such as '{T.Example}': {reason}.";
    }
}
