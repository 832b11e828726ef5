using System.Text.Json;
using TreatmentContent.Diagnostics;

namespace TreatmentContent.Contract;

/// <summary>Reads and writes a text without languages, such as a postal code; half a character is refused both ways, for the serializer would replace it silently.</summary>
internal sealed class PlainTextConverter : ContentConverter<string>
{
    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options)
    {
        if (value.Length > 0 && TextRules.Problem(value) is { } problem)
            throw new JsonException(problem);
        writer.WriteStringValue(value);
    }

    public override string? Read(ref Utf8JsonReader reader, ReadingProblems problems)
    {
        if (reader.TokenType == JsonTokenType.String && reader.ValueSpan.IsEmpty)
            return "";
        return Token.TryGetSoundText(ref reader, problems, out string? text) ? text : null;
    }
}
