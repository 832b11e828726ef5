using System.Text.Json;
using TreatmentContent.Collections;
using TreatmentContent.Diagnostics;
using TreatmentContent.Localization;

namespace TreatmentContent.Contract;

/// <summary>Reads and writes a text in all its languages: a string in the source language, or an object with one member for each language.</summary>
/// <remarks>Where a text without a tag stands beside tagged ones, its member has the empty name.</remarks>
internal sealed class LocalizedTextConverter : ContentConverter<LocalizedText>
{
    public override void Write(Utf8JsonWriter writer, LocalizedText value, JsonSerializerOptions options)
    {
        if (value is { Untagged: { State: TextState.Translated, SourceHash: null } only, Tagged.Count: 0 })
        {
            LocalTextForm.Write(writer, only);
            return;
        }

        writer.WriteStartObject();
        if (value.Untagged is { } untagged)
        {
            writer.WritePropertyName("");
            LocalTextForm.Write(writer, untagged);
        }

        foreach ((LocaleTag tag, LocalText text) in value.Entries)
        {
            writer.WritePropertyName(tag.Value);
            LocalTextForm.Write(writer, text);
        }

        writer.WriteEndObject();
    }

    public override LocalizedText Read(ref Utf8JsonReader reader, ReadingProblems problems)
    {
        if (reader.TokenType == JsonTokenType.String)
            return Token.TryGetSoundText(ref reader, problems, out string? text) ? new LocalizedText(LocalText.OfSound(text), []) : LocalizedText.Empty;

        if (reader.TokenType != JsonTokenType.StartObject)
        {
            Token.RefuseKind(ref reader, problems, "A text, or texts by language, is needed here", "Write { \"en\": \"Face\", \"es\": \"Cara\" }.");
            return LocalizedText.Empty;
        }

        return ReadLanguages(ref reader, problems);
    }

    private static LocalizedText ReadLanguages(ref Utf8JsonReader reader, ReadingProblems problems)
    {
        long start = reader.TokenStartIndex;
        LocalText? untagged = null;
        var entries = new ItemBuffer<KeyValuePair<LocaleTag, LocalText>>();
        int beyond = 0;
        while (!problems.HasEnough && reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            long nameOffset = reader.TokenStartIndex;
            if (entries.Count == problems.MaxLocales && !reader.ValueSpan.IsEmpty)
            {
                Count(ref beyond, ref reader);
                continue;
            }

            string? name = null;
            bool isTag = LocaleTags.TryReadKnown(ref reader, out LocaleTag tag);
            if (isTag)
                name = tag.Value;
            else if (!Token.TryGetText(ref reader, problems, out name))
            {
                reader.Read();
                reader.Skip();
                continue;
            }

            problems.Enter(name);
            reader.Read();
            if (name.Length == 0 && untagged is null)
                untagged = LocalTextForm.Read(ref reader, problems);
            else if (name.Length == 0)
                RefuseTwice(name, ref reader, problems, nameOffset);
            else if (!isTag && !LocaleTags.TryRead(name, out tag, out string? problem))
                Refuse(problem, ref reader, problems, nameOffset);
            else if (Contains(entries.Items, tag))
                RefuseTwice(name, ref reader, problems, nameOffset);
            else
                entries.Add(new(tag, LocalTextForm.Read(ref reader, problems)));
            problems.Leave();
        }

        if (beyond > 0)
            problems.Report("TC0019", $"The text stands in {entries.Count + beyond} languages, more than the {problems.MaxLocales} that are read.", start);
        return untagged is null && entries.Count == 0 ? LocalizedText.Empty : Sorted(untagged, entries.ToArray());
    }

    private static LocalizedText Sorted(LocalText? untagged, KeyValuePair<LocaleTag, LocalText>[] entries)
    {
        LocalizedText.Sort(entries);
        return new LocalizedText(untagged, entries);
    }

    private static bool Contains(ReadOnlySpan<KeyValuePair<LocaleTag, LocalText>> entries, LocaleTag tag)
    {
        foreach (ref readonly KeyValuePair<LocaleTag, LocalText> entry in entries)
        {
            if (entry.Key == tag)
                return true;
        }

        return false;
    }

    // What is beyond the limit is counted and no more: whatever is done for each language is done for few.
    private static void Count(ref int beyond, ref Utf8JsonReader reader)
    {
        beyond++;
        reader.Read();
        reader.Skip();
    }

    private static void Refuse(string problem, ref Utf8JsonReader reader, ReadingProblems problems, long offset)
    {
        problems.Report("TC0003", problem, offset);
        reader.Skip();
    }

    private static void RefuseTwice(string name, ref Utf8JsonReader reader, ReadingProblems problems, long offset)
    {
        problems.Report("TC0017", $"{TextForm.Quote(name)} stands twice in this text; keep one of the two.", offset);
        reader.Skip();
    }
}
