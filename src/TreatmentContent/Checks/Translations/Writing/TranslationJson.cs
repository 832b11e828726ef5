using System.Buffers;
using System.Text.Json;
using TreatmentContent.Contract;

namespace TreatmentContent.Checks;

/// <summary>Writes a report in JSON: everything that it knows.</summary>
internal static class TranslationJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = ContentJsonEncoder.Instance, Indented = true, NewLine = "\n" };

    public static void Write(TranslationReport report, IBufferWriter<byte> output)
    {
        using var writer = new Utf8JsonWriter(output, Options);
        writer.WriteStartObject();
        writer.WriteString("source", report.Source.Value);
        writer.WriteNumber("texts", report.Texts);
        writer.WriteNumber("sourceWords", report.SourceWords);
        writer.WriteNumber("minComplete", report.Options.MinComplete);
        writer.WriteNumber("minSafetyComplete", report.Options.MinSafetyComplete);
        writer.WriteBoolean("isCompleteEnough", report.IsCompleteEnough);
        List(writer, "withoutSource", report.WithoutSource, static (writer, place) => writer.WriteStringValue(place));
        List(writer, "locales", report.Locales, Locale);
        writer.WriteEndObject();
    }

    private static void Locale(Utf8JsonWriter writer, LocaleTranslation locale)
    {
        writer.WriteStartObject();
        writer.WriteString("locale", locale.Locale.Value);
        writer.WriteBoolean("isPlanned", locale.IsPlanned);
        writer.WriteBoolean("isCompleteEnough", locale.IsCompleteEnough);
        Counts(writer, "total", locale.Total);
        List(writer, "sections", locale.Sections, Section);
        List(writer, "documents", locale.Documents, Document);
        writer.WriteEndObject();
    }

    private static void Document(Utf8JsonWriter writer, DocumentTranslation document)
    {
        writer.WriteStartObject();
        writer.WriteString("document", document.Name);
        Counts(writer, "total", document.Total);
        List(writer, "sections", document.Sections, Section);
        List(writer, "findings", document.Findings, Finding);
        writer.WriteEndObject();
    }

    private static void Section(Utf8JsonWriter writer, SectionTranslation section)
    {
        writer.WriteStartObject();
        writer.WriteString("section", section.Name);
        Counts(writer, "counts", section.Counts);
        writer.WriteEndObject();
    }

    private static void Finding(Utf8JsonWriter writer, TranslationFinding finding)
    {
        writer.WriteStartObject();
        writer.WriteString("kind", Word(finding.Kind));
        writer.WriteString("key", finding.Key);
        if (finding.Tag is { } tag)
            writer.WriteString("tag", tag.Value);
        if (finding.IsSafetyCritical)
            writer.WriteBoolean("isSafetyCritical", true);
        if (finding.Detail.Length > 0)
            writer.WriteString("detail", finding.Detail);
        writer.WriteEndObject();
    }

    private static void Counts(Utf8JsonWriter writer, string name, TranslationCounts counts)
    {
        writer.WriteStartObject(name);
        writer.WriteNumber("texts", counts.Texts);
        writer.WriteNumber("sourceWords", counts.SourceWords);
        Share(writer, "complete", counts.Complete);
        Share(writer, "reviewed", counts.Reviewed);
        Share(writer, "safetyComplete", counts.SafetyComplete);
        foreach (TranslationFindingKind kind in Enum.GetValues<TranslationFindingKind>().Where(kind => counts.CountOf(kind) > 0))
            writer.WriteNumber(Word(kind), counts.CountOf(kind));
        writer.WriteEndObject();
    }

    private static void Share(Utf8JsonWriter writer, string name, TextShare share)
    {
        writer.WriteStartObject(name);
        writer.WriteNumber("part", share.Part);
        writer.WriteNumber("whole", share.Whole);
        writer.WriteNumber("percent", share.Percent);
        writer.WriteEndObject();
    }

    private static void List<T>(Utf8JsonWriter writer, string name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        writer.WriteStartArray(name);
        foreach (T item in items)
            write(writer, item);
        writer.WriteEndArray();
    }

    private static string Word(TranslationFindingKind kind) => JsonNamingPolicy.CamelCase.ConvertName(kind.ToString());
}
