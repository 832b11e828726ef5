using System.Globalization;
using System.Text.Json;

namespace TreatmentContent.Contract;

/// <summary>Reads and writes a day of the calendar.</summary>
/// <remarks>Source: ISO 8601-1:2019, extended format of calendar dates.</remarks>
internal sealed class DayConverter : ContentConverter<DateOnly>
{
    private const string Format = "yyyy-MM-dd";

    public override void Write(Utf8JsonWriter writer, DateOnly value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString(Format, CultureInfo.InvariantCulture));

    public override DateOnly Read(ref Utf8JsonReader reader, ReadingProblems problems)
    {
        DateOnly value = default;
        if (reader.TokenType != JsonTokenType.String)
            Token.RefuseKind(ref reader, problems, "A day in quotes is needed here", "Write it as \"2027-09-30\".");
        else if (Token.TryGetText(ref reader, problems, out string? text) && !DateOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out value))
            problems.Report("TC0011", $"{Diagnostics.TextForm.Quote(text)} is not a day of the calendar; write year, month and day, such as '2027-09-30'.", reader.TokenStartIndex);
        return value;
    }
}
