using System.Text.Json;

namespace TreatmentContent.Contract;

/// <summary>Reads and writes true and false.</summary>
internal sealed class FlagConverter : ContentConverter<bool>
{
    public override void Write(Utf8JsonWriter writer, bool value, JsonSerializerOptions options) => writer.WriteBooleanValue(value);

    public override bool Read(ref Utf8JsonReader reader, ReadingProblems problems)
    {
        if (reader.TokenType is not (JsonTokenType.True or JsonTokenType.False))
            Token.RefuseKind(ref reader, problems, "true or false is needed here, without quotes");
        return reader.TokenType == JsonTokenType.True;
    }
}
