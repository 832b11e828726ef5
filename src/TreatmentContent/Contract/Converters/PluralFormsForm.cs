using System.Text.Json;
using TreatmentContent.Diagnostics;
using TreatmentContent.Localization;

namespace TreatmentContent.Contract;

/// <summary>One language's patterns of a counted thing in JSON: a string for all numbers, or an object with a pattern for each category.</summary>
internal static class PluralFormsForm
{
    private const string FormsName = "forms";
    private static readonly string[] Categories = ["zero", "one", "two", "few", "many", "other"];

    public static void Write(Utf8JsonWriter writer, PluralForms value)
    {
        bool hasState = value.State != TextState.Translated || value.SourceHash is not null;
        if (!hasState)
        {
            WritePatterns(writer, value);
            return;
        }

        writer.WriteStartObject();
        writer.WritePropertyName(FormsName);
        WritePatterns(writer, value);
        LocalTextForm.WriteState(writer, value.State, value.SourceHash);
        writer.WriteEndObject();
    }

    /// <summary>Says whether an object holds the patterns of one language, not texts by language.</summary>
    /// <param name="reader">A copy of the reader, on the object's start.</param>
    public static bool IsForms(Utf8JsonReader reader)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isOther = reader.ValueTextEquals("other"u8);
            bool isForms = reader.ValueTextEquals("forms"u8);
            reader.Read();
            if (isForms || (isOther && reader.TokenType == JsonTokenType.String))
                return true;
            reader.Skip();
        }

        return false;
    }

    public static PluralForms? Read(LocaleTag? locale, ref Utf8JsonReader reader, ReadingProblems problems)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            return Token.TryGetSoundText(ref reader, problems, out string? single) ? new PluralForms { Locale = locale, Other = single } : null;

        long start = reader.TokenStartIndex;
        string?[]? patterns = null;
        TextState state = default;
        string? hash = null;
        var members = new MemberNames();
        var found = new string?[Categories.Length];
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (!members.TryTake(ref reader, problems, out string? name))
                continue;
            problems.Enter(name);
            if (name == FormsName)
                patterns = ReadPatterns(ref reader, problems);
            else if (!TryReadPattern(name, found, ref reader, problems) && !LocalTextForm.TryReadState(name, ref reader, problems, ref state, ref hash))
                LocalTextForm.RefuseMember(name, members, ref reader, problems, "'zero', 'one', 'two', 'few', 'many' and 'other'");
            problems.Leave();
        }

        patterns ??= found;
        if (patterns[^1] is not { } other)
        {
            problems.Report("TC0015", "The pattern \"other\" is missing; in every language it is the one for some numbers, and alone it is for all.", start);
            return null;
        }

        return new PluralForms
        {
            Locale = locale, Zero = patterns[0], One = patterns[1], Two = patterns[2], Few = patterns[3], Many = patterns[4], Other = other, State = state, SourceHash = hash,
        };
    }

    private static string?[] ReadPatterns(ref Utf8JsonReader reader, ReadingProblems problems)
    {
        var found = new string?[Categories.Length];
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            found[^1] = Token.TryGetSoundText(ref reader, problems, out string? single) ? single : "";
            return found;
        }

        var members = new MemberNames();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (!members.TryTake(ref reader, problems, out string? name))
                continue;
            problems.Enter(name);
            if (!TryReadPattern(name, found, ref reader, problems))
                LocalTextForm.RefuseMember(name, members, ref reader, problems, "'zero', 'one', 'two', 'few', 'many' and 'other'");
            problems.Leave();
        }

        return found;
    }

    private static bool TryReadPattern(string name, string?[] found, ref Utf8JsonReader reader, ReadingProblems problems)
    {
        int category = Array.IndexOf(Categories, name);
        if (category < 0)
            return false;
        found[category] = Token.TryGetSoundText(ref reader, problems, out string? pattern) ? pattern : "";
        return true;
    }

    private static void WritePatterns(Utf8JsonWriter writer, PluralForms value)
    {
        string?[] patterns = [value.Zero, value.One, value.Two, value.Few, value.Many, value.Other];
        foreach (string? pattern in patterns)
        {
            if (pattern is not null && TextRules.Problem(pattern) is { } problem)
                throw new JsonException(problem);
        }

        if (value is { Zero: null, One: null, Two: null, Few: null, Many: null })
        {
            writer.WriteStringValue(value.Other);
            return;
        }

        writer.WriteStartObject();
        for (int i = 0; i < patterns.Length; i++)
        {
            if (patterns[i] is { } pattern)
                writer.WriteString(Categories[i], pattern);
        }

        writer.WriteEndObject();
    }
}
