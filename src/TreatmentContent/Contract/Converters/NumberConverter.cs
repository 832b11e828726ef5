using System.Globalization;
using System.Text.Json;
using TreatmentContent.Quantities;

namespace TreatmentContent.Contract;

/// <summary>Reads and writes a plain number, such as a degree of latitude.</summary>
internal sealed class NumberConverter : ContentConverter<decimal>
{
    public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options)
    {
        Span<byte> text = stackalloc byte[32];
        decimal normal = Number.Normal(value);
        normal.TryFormat(text, out int length, default, CultureInfo.InvariantCulture);
        if (WholeNumberConverter.ProblemOf(text[..length]) is { } problem)
            throw new JsonException(problem);
        writer.WriteNumberValue(normal);
    }

    public override decimal Read(ref Utf8JsonReader reader, ReadingProblems problems)
    {
        if (reader.TokenType != JsonTokenType.Number)
        {
            Token.RefuseKind(ref reader, problems, "A number is needed here");
            return default;
        }

        if (WholeNumberConverter.IsTooLong(ref reader, problems))
            return default;
        if (!reader.TryGetDecimal(out decimal value))
            problems.Report("TC0002", $"The number {Token.Raw(ref reader)} is too large; a number such as 25.76168 is needed here.", reader.TokenStartIndex);
        return value;
    }
}
