using System.Text.Json;
using TreatmentContent.Diagnostics;
using TreatmentContent.Localization;

namespace TreatmentContent.Contract;

/// <summary>One language's text in JSON: a plain string, or an object where it has a state or the hash of its source.</summary>
internal static class LocalTextForm
{
    private const string TextName = "text";
    private const string StateName = "state";
    private const string HashName = "sourceHash";

    private static readonly string[] States = ["translated", "machine", "draft", "reviewed"];

    public static void Write(Utf8JsonWriter writer, LocalText value)
    {
        if (value.Text.Length == 0)
            throw new JsonException("A text is empty.");
        if (value is { State: TextState.Translated, SourceHash: null })
        {
            writer.WriteStringValue(value.Text);
            return;
        }

        writer.WriteStartObject();
        writer.WriteString(TextName, value.Text);
        WriteState(writer, value.State, value.SourceHash);
        writer.WriteEndObject();
    }

    public static void WriteState(Utf8JsonWriter writer, TextState state, string? sourceHash)
    {
        if (state != TextState.Translated)
            writer.WriteString(StateName, States[(int)state]);
        if (sourceHash is null)
            return;
        if (TextRules.Problem(sourceHash) is { } problem)
            throw new JsonException(problem);
        writer.WriteString(HashName, sourceHash);
    }

    public static LocalText Read(ref Utf8JsonReader reader, ReadingProblems problems)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            return Token.TryGetSoundText(ref reader, problems, out string? plain) ? LocalText.OfSound(plain) : default;

        long start = reader.TokenStartIndex;
        string? text = null;
        var members = new MemberNames();
        TextState state = default;
        string? hash = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (!members.TryTake(ref reader, problems, out string? name))
                continue;
            problems.Enter(name);
            if (name == TextName)
                text = Token.TryGetSoundText(ref reader, problems, out string? sound) ? sound : "";
            else if (!TryReadState(name, ref reader, problems, ref state, ref hash))
                RefuseMember(name, members, ref reader, problems, "'text', 'state' and 'sourceHash'");
            problems.Leave();
        }

        if (text is null)
            problems.Report("TC0015", "The text itself is missing; write it as \"text\".", start);
        return string.IsNullOrEmpty(text) ? default : LocalText.OfSound(text, state, hash);
    }

    /// <summary>Reads what may stand beside a text: its state and the hash of its source.</summary>
    public static bool TryReadState(string name, ref Utf8JsonReader reader, ReadingProblems problems, ref TextState state, ref string? hash)
    {
        if (name == HashName)
        {
            hash = Token.TryGetSoundText(ref reader, problems, out string? text) ? text : null;
            return true;
        }

        if (name != StateName)
            return false;
        if (!Token.TryGetSoundText(ref reader, problems, out string? word))
            return true;
        int index = Array.IndexOf(States, word);
        if (index < 0)
            problems.Report("TC0013", $"{TextForm.Quote(word)} is not a state of a text; write 'machine', 'draft', 'translated' or 'reviewed'.", reader.TokenStartIndex);
        else
            state = (TextState)index;
        return true;
    }

    /// <summary>Reports a member that no version keeps here.</summary>
    public static void RefuseMember(string name, MemberNames members, ref Utf8JsonReader reader, ReadingProblems problems, string known)
    {
        problems.Report("TC0018", $"{TextForm.Quote(name)} cannot stand beside a text; only {known} can.", members.LastOffset);
        reader.Skip();
    }
}
