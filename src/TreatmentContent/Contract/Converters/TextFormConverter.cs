using System.Runtime.CompilerServices;
using System.Text.Json;
using TreatmentContent.Diagnostics;

namespace TreatmentContent.Contract;

/// <summary>Reads and writes a value with a text form: durations, ids, words, tags, links and the others.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
internal sealed class TextFormConverter<T> : ContentConverter<T>
    where T : struct, ITextForm<T>
{
    private const int ShortText = 128;

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        string text = value.ToString() ?? "";
        if (text.Length == 0)
            throw new JsonException("A required value is not there: an id or an address was left at its default.");
        writer.WriteStringValue(text);
    }

    [SkipLocalsInit]
    public override T Read(ref Utf8JsonReader reader, ReadingProblems problems)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            Token.RefuseKind(ref reader, problems, "A text in quotes is needed here", Example(ref reader));
            return default;
        }

        T value;
        string? problem;
        if (reader.ValueIsEscaped || reader.ValueSpan.Length > ShortText)
        {
            if (!Token.TryGetText(ref reader, problems, out string? text))
                return default;
            T.TryRead(text, out value, out problem);
        }
        else
        {
            Span<char> buffer = stackalloc char[ShortText];
            T.TryRead(buffer[..reader.CopyString(buffer)], out value, out problem);
        }

        if (problem is not null)
            problems.Report(T.IssueCode, problem, reader.TokenStartIndex);
        return value;
    }

    // A number without its unit is the usual mistake: the sentence for the same text shows what it lacks.
    private static string Example(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject || reader.ValueSpan.Length > ShortText)
            return "";
        string raw = Token.Raw(ref reader);
        return T.TryRead(raw, out _, out string? problem) ? $"Write \"{raw}\"." : problem;
    }
}
