using System.Globalization;
using System.Text.Json;

namespace TreatmentContent.Contract;

/// <summary>Reads and writes a time of day to the minute.</summary>
/// <remarks>Source: ISO 8601-1:2019, extended format of hours and minutes.</remarks>
internal sealed class ClockConverter : ContentConverter<TimeOnly>
{
    private const string Format = "HH:mm";

    public override void Write(Utf8JsonWriter writer, TimeOnly value, JsonSerializerOptions options)
    {
        if (value.Ticks % TimeSpan.TicksPerMinute != 0)
            throw new JsonException("A time of day is kept to the minute, such as 08:30; this one has seconds.");
        writer.WriteStringValue(value.ToString(Format, CultureInfo.InvariantCulture));
    }

    public override TimeOnly Read(ref Utf8JsonReader reader, ReadingProblems problems)
    {
        TimeOnly value = default;
        if (reader.TokenType != JsonTokenType.String)
            Token.RefuseKind(ref reader, problems, "A time of day in quotes is needed here", "Write it as \"08:30\".");
        else if (Token.TryGetText(ref reader, problems, out string? text) && !TimeOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out value))
            problems.Report("TC0011", $"{Diagnostics.TextForm.Quote(text)} is not a time of day; write hours and minutes, such as '08:30'.", reader.TokenStartIndex);
        return value;
    }
}
