using System.Text.Json;
using TreatmentContent.Diagnostics;
using TreatmentContent.Quantities;

namespace TreatmentContent.Contract;

/// <summary>Reads an amount from a number or a text; writes an exact one as a number, every other as a text.</summary>
internal sealed class AmountConverter : ContentConverter<Amount>
{
    // An amount that stands alone counts or grades something; only a quantity with a unit, such as a temperature, goes below zero.
    private const string BelowZero = "An amount is zero or more; only a quantity with a unit, such as '-196 °C', goes below zero.";

    public override void Write(Utf8JsonWriter writer, Amount value, JsonSerializerOptions options)
    {
        if (value.IsNegative)
            throw new JsonException(BelowZero);
        if (value is { Bound: Bound.Exact, IsAbout: false, Low: { } number })
            writer.WriteNumberValue(number);
        else
            writer.WriteStringValue(value.ToString());
    }

    public override Amount Read(ref Utf8JsonReader reader, ReadingProblems problems)
    {
        string? text;
        if (reader.TokenType == JsonTokenType.Number)
        {
            if (WholeNumberConverter.IsTooLong(ref reader, problems))
                return default;
            text = Token.Raw(ref reader);
        }
        else if (reader.TokenType != JsonTokenType.String)
        {
            Token.RefuseKind(ref reader, problems, "A number, or a text such as \"3..6\", is needed here");
            return default;
        }
        else if (!Token.TryGetText(ref reader, problems, out text))
        {
            return default;
        }

        if (!TryRead<Amount>(text, out Amount amount, out string code, out string? problem))
            problems.Report(code, problem!, reader.TokenStartIndex);
        else if (amount.IsNegative)
            problems.Report(code, BelowZero, reader.TokenStartIndex);
        return amount;

        static bool TryRead<T>(string text, out T value, out string code, out string? problem)
            where T : ITextForm<T>
        {
            code = T.IssueCode;
            return T.TryRead(text, out value, out problem);
        }
    }
}
