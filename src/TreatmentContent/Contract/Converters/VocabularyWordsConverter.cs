using System.Text.Json;
using TreatmentContent.Localization;

namespace TreatmentContent.Contract;

/// <summary>Reads and writes a catalogue's own words: vocabulary, word, name; under <c>unit</c> the name has plural forms.</summary>
internal sealed class VocabularyWordsConverter : ContentConverter<VocabularyWords>
{
    private const string Unit = "unit";
    private static readonly LocalizedTextConverter Names = new();
    private static readonly PluralTextConverter Units = new();

    public override void Write(Utf8JsonWriter writer, VocabularyWords value, JsonSerializerOptions options)
    {
        if (value.WordsOf(Unit).Count > 0)
            throw new JsonException("The names of 'unit' have plural forms; add them with WithUnit.");

        writer.WriteStartObject();
        foreach (string vocabulary in value.Vocabularies.Append(Unit).Distinct().Order(StringComparer.Ordinal))
        {
            if (vocabulary == Unit && value.Units.Count == 0)
                continue;
            writer.WriteStartObject(vocabulary);
            foreach (string word in vocabulary == Unit ? value.Units : value.WordsOf(vocabulary))
            {
                writer.WritePropertyName(word);
                if (vocabulary == Unit && value.TryGetUnit(word, out PluralText? unit))
                    Units.Write(writer, unit, options);
                else if (value.TryGetName(vocabulary, word, out LocalizedText? name))
                    Names.Write(writer, name, options);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    public override VocabularyWords Read(ref Utf8JsonReader reader, ReadingProblems problems)
    {
        var labels = new SortedDictionary<string, SortedDictionary<string, LocalizedText>>(StringComparer.Ordinal);
        var units = new SortedDictionary<string, PluralText>(StringComparer.Ordinal);
        if (!IsObject(ref reader, problems))
            return VocabularyWords.Empty;

        var members = new MemberNames();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (!members.TryTake(ref reader, problems, out string? vocabulary))
                continue;
            problems.Enter(vocabulary);
            if (vocabulary == Unit)
                ReadNames(ref reader, problems, Units, units);
            else if (ReadNames(ref reader, problems, Names, new(StringComparer.Ordinal)) is { Count: > 0 } names)
                labels.Add(vocabulary, names);
            problems.Leave();
        }

        return new VocabularyWords(labels, units);
    }

    private static SortedDictionary<string, T> ReadNames<T>(ref Utf8JsonReader reader, ReadingProblems problems, ContentConverter<T> converter, SortedDictionary<string, T> names)
        where T : class
    {
        if (!IsObject(ref reader, problems))
            return names;

        var members = new MemberNames();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (!members.TryTake(ref reader, problems, out string? word))
                continue;
            problems.Enter(word);
            if (converter.Read(ref reader, problems) is { } name)
                names.Add(word, name);
            problems.Leave();
        }

        return names;
    }

    private static bool IsObject(ref Utf8JsonReader reader, ReadingProblems problems)
    {
        if (reader.TokenType == JsonTokenType.StartObject)
            return true;
        Token.RefuseKind(ref reader, problems, "An object is needed here", "Write { \"trait\": { \"wantsMore\": \"people who want more\" } }.");
        return false;
    }
}
