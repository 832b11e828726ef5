using System.Text.Json;

namespace TreatmentContent.Contract;

/// <summary>Reads and writes a whole number, such as a month.</summary>
internal sealed class WholeNumberConverter : ContentConverter<int>
{
    private const int MaxDigits = 28;
    private const int MaxLength = 100;

    public override void Write(Utf8JsonWriter writer, int value, JsonSerializerOptions options) => writer.WriteNumberValue(value);

    /// <summary>Reports a number with more digits than are kept: rounding would change the content silently.</summary>
    /// <param name="reader">A reader on a number.</param>
    /// <param name="problems">Takes the problem.</param>
    /// <returns>Whether it has too many.</returns>
    public static bool IsTooLong(ref Utf8JsonReader reader, ReadingProblems problems)
    {
        string? problem = ProblemOf(reader.ValueSpan);
        if (problem is not null)
            problems.Report("TC0023", problem, reader.TokenStartIndex);
        return problem is not null;
    }

    /// <summary>Says what is wrong with a number that has more digits than are kept, or null.</summary>
    /// <param name="number">The number as it is written.</param>
    public static string? ProblemOf(ReadOnlySpan<byte> number)
    {
        if (number.Length > MaxLength)
            return $"The number takes {number.Length} characters, more than the {MaxLength} that are read.";
        int digits = Token.Digits(number);
        return digits > MaxDigits ? $"The number has {digits} digits, more than the {MaxDigits} that are kept exactly." : null;
    }

    public override int Read(ref Utf8JsonReader reader, ReadingProblems problems)
    {
        if (reader.TokenType != JsonTokenType.Number)
        {
            Token.RefuseKind(ref reader, problems, "A whole number is needed here");
            return default;
        }

        if (IsTooLong(ref reader, problems))
            return default;
        if (!reader.TryGetInt32(out int value))
            problems.Report("TC0002", $"A whole number of at most nine digits is needed here, such as 9, not {Token.Raw(ref reader)}.", reader.TokenStartIndex);
        return value;
    }
}
