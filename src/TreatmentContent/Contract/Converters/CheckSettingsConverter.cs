using System.Text.Json;
using TreatmentContent.Catalogs;
using TreatmentContent.Diagnostics;
using TreatmentContent.Localization;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Contract;

/// <summary>Reads and writes what a catalogue makes of the rules: <c>{ "TC1005": "off", "planned": ["ar"] }</c>.</summary>
internal sealed class CheckSettingsConverter : ContentConverter<CheckSettings>
{
    private const string Planned = "planned";
    private const string Example = "Write { \"TC1005\": \"off\", \"planned\": [\"ar\"] }.";
    private static readonly TextFormConverter<LocaleTag> Tags = new();

    public override void Write(Utf8JsonWriter writer, CheckSettings value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (string code in value.Codes)
        {
            if (value.TryGetLevel(code, out Severity level))
                writer.WriteString(code, new Open<Severity>(level).Word);
        }

        if (value.Planned.Count > 0)
        {
            writer.WriteStartArray(Planned);
            foreach (LocaleTag tag in value.Planned)
                Tags.Write(writer, tag, options);
            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    public override CheckSettings Read(ref Utf8JsonReader reader, ReadingProblems problems)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            Token.RefuseKind(ref reader, problems, "An object is needed here", Example);
            return CheckSettings.Empty;
        }

        var levels = new SortedDictionary<string, Severity>(StringComparer.Ordinal);
        IReadOnlyList<LocaleTag> planned = [];
        var members = new MemberNames();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (!members.TryTake(ref reader, problems, out string? name))
                continue;
            problems.Enter(name);
            if (name == Planned)
                planned = ReadTags(ref reader, problems);
            else if (RuleCode.Problem(name) is { } problem)
                Refuse(name, problem, members.LastOffset, ref reader, problems);
            else if (TryReadLevel(ref reader, problems, out Severity level))
                levels.Add(name, level);
            problems.Leave();
        }

        return new CheckSettings(levels, planned);
    }

    private static void Refuse(string name, string problem, long offset, ref Utf8JsonReader reader, ReadingProblems problems)
    {
        problems.Report("TC0018", Nearest.To(name, [Planned]) is { } near ? $"{problem} Did you mean '{near}'?" : problem, offset);
        reader.Skip();
    }

    private static bool TryReadLevel(ref Utf8JsonReader reader, ReadingProblems problems, out Severity level)
    {
        level = default;
        if (!Token.TryGetSoundText(ref reader, problems, out string? word))
            return false;
        if (Open<Severity>.TryParse(word, out Open<Severity> known) && known is { IsKnown: true, IsUnspecified: false })
        {
            level = known.Value;
            return true;
        }

        string hint = Nearest.To(word, Open<Severity>.KnownWords) is { } near ? $"; did you mean '{near}'?" : ".";
        problems.Report("TC0013", $"{TextForm.Quote(word)} is not what a rule can be; write 'error', 'warning', 'info' or 'off'{hint}", reader.TokenStartIndex);
        return false;
    }

    private static List<LocaleTag> ReadTags(ref Utf8JsonReader reader, ReadingProblems problems)
    {
        var tags = new List<LocaleTag>();
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            Token.RefuseKind(ref reader, problems, "A list in [ ] is needed here", Example);
            return tags;
        }

        long start = reader.TokenStartIndex;
        int beyond = 0;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (tags.Count == problems.MaxLocales)
            {
                beyond++;
                reader.Skip();
                continue;
            }

            problems.Enter(tags.Count);
            tags.Add(Tags.Read(ref reader, problems));
            problems.Leave();
        }

        if (beyond > 0)
            problems.Report("TC0019", $"The list has {tags.Count + beyond} items, more than the {problems.MaxLocales} that are read.", start);
        return tags;
    }
}
