using System.Text;
using TreatmentContent.Contract;
using TreatmentContent.Diagnostics;
using TreatmentContent.Localization;
using TreatmentContent.Treatments;

namespace TreatmentContent.Json;

/// <summary>Puts the texts of an overlay into its treatment: never on an item that they do not belong to.</summary>
internal sealed class OverlayMerge
{
    // Whoever has that many slips has another problem, and looking for what was meant takes time.
    private const int MaxHints = 100;

    private readonly LocaleTag locale;
    private readonly TextSources sources;
    private readonly ILookup<string, TextEntry> byPattern;
    private readonly Dictionary<string, TextEntry> byKey;
    private readonly Dictionary<string, ILookup<string?, TextEntry>> byHash = new(StringComparer.Ordinal);
    private readonly Dictionary<TextEntry, OverlayText> placed = [];
    private readonly Dictionary<TextEntry, object> texts = [];
    private readonly HashSet<string> movedLists = new(StringComparer.Ordinal);
    private readonly List<OverlayText> unplaced = [];
    private readonly List<ContentIssue> issues = [];

    private OverlayMerge(IReadOnlyList<TextEntry> all, LocaleTag locale, LocaleTag source)
    {
        TextEntry[] entries = [.. all.Where(entry => entry.Text is not null)];
        this.locale = locale;
        sources = new TextSources(source);
        byPattern = entries.ToLookup(entry => entry.Pattern, StringComparer.Ordinal);
        byKey = entries.ToDictionary(entry => entry.Key, StringComparer.Ordinal);
    }

    /// <summary>Puts the texts into the treatment.</summary>
    /// <param name="treatment">The treatment of the overlay.</param>
    /// <param name="overlay">The overlay.</param>
    /// <param name="source">The language of texts without a tag.</param>
    public static MergedTreatment Of(Treatment treatment, TranslationOverlay overlay, LocaleTag source)
    {
        if (TranslationOverlay.ProblemOf(overlay.Locale, source) is { } problem)
            return new MergedTreatment(treatment, [Issue(OverlayReader.LocaleCode, IssueSeverity.Error, "$.locale", problem)], overlay.Texts, new Dictionary<string, string>());

        var merge = new OverlayMerge(ContentTexts.Of(treatment), overlay.Locale, source);
        merge.Place(overlay.Texts);
        Dictionary<string, string> places = merge.placed.ToDictionary(text => PathOf(text.Key.Path, overlay.Locale.Value), text => PathOf("$.texts", text.Value.Key), StringComparer.Ordinal);
        merge.unplaced.Sort(static (one, other) => string.CompareOrdinal(one.Key, other.Key));
        return new MergedTreatment(ContentTexts.Replace(treatment, merge.texts), merge.issues, merge.unplaced, places);
    }

    // What is certain comes first: a text that stands where it belongs keeps another from its place.
    private void Place(IReadOnlyList<OverlayText> all)
    {
        var left = new List<(OverlayText Text, TextKey Key)>();
        foreach (OverlayText text in all)
        {
            var key = new TextKey(text.Key);
            if (!byPattern.Contains(key.Pattern))
                Unknown(text);
            else if (Named(text, key) is { } entry && (!key.HasPosition || sources.HashOf(entry) == text.Text.SourceHash))
                Put(text, entry);
            else if (key.HasPosition)
                left.Add((text, key));
            else
                Unknown(text);
        }

        var lost = new List<(OverlayText Text, TextKey Key)>();
        foreach ((OverlayText text, TextKey key) in left)
        {
            TextEntry[] hits = [.. BySource(key.Pattern)[text.Text.SourceHash].Where(key.CouldName).Take(2)];
            if (hits is [var only])
            {
                movedLists.Add(key.Pattern);
                Put(text, only);
            }
            else
            {
                lost.Add((text, key));
            }
        }

        foreach ((OverlayText text, TextKey key) in lost)
        {
            if (Named(text, key) is { } entry && !movedLists.Contains(key.Pattern) && !placed.ContainsKey(entry))
                Put(text, entry);
            else
                Lost(text);
        }
    }

    // An item that has an id may still be named by its position: a key of the time before.
    private TextEntry? Named(OverlayText text, TextKey key) =>
        byKey.GetValueOrDefault(text.Key) ?? (key.HasPosition ? byPattern[key.Pattern].FirstOrDefault(key.Names) : null);

    private ILookup<string?, TextEntry> BySource(string pattern)
    {
        if (!byHash.TryGetValue(pattern, out ILookup<string?, TextEntry>? sourceTexts))
            byHash.Add(pattern, sourceTexts = byPattern[pattern].ToLookup(sources.HashOf));
        return sourceTexts;
    }

    private void Put(OverlayText text, TextEntry entry)
    {
        if (placed.TryGetValue(entry, out OverlayText other))
        {
            if (other.Text != text.Text)
                Contradict(text, $"'{other.Key}' leads to the same text and says something else; keep one of the two.");
            return;
        }

        placed.Add(entry, text);
        if (entry.Text!.TryGet(locale, out LocalText inline))
            Compare(inline == text.Text, text, entry, $"another {locale} text");
        else if (sources.IsRivalled(entry.Text, locale, text.Text))
            Compare(entry.Text.Untagged?.Text == text.Text.Text, text, entry, $"another text without a tag, and nothing says that the one in '{locale}' was made from it (its 'sourceHash' would)");
        else
            Translate(text, entry, entry.Text.With(locale, text.Text));
    }

    // The same words are there already.
    private void Compare(bool isSame, OverlayText text, TextEntry entry, string other)
    {
        if (!isSame)
            Contradict(text, $"At {entry.Path} the treatment's own file has {other}; keep one of the two.");
    }

    private void Translate(OverlayText text, TextEntry entry, LocalizedText translated)
    {
        if (sources.TryFind(translated, out LocaleTag tag, out _) && tag == locale)
            Add(OverlayReader.LocaleCode, IssueSeverity.Error, text, BecomesSource(entry));
        else
            texts.Add(entry, translated);
    }

    // What it was put beside would be a translation of it from then on, and all others out of date.
    private string BecomesSource(TextEntry entry) => sources.TryFind(entry.Text!, out LocaleTag before, out _)
        ? $"The text in '{locale}' would be taken for the source text instead of the one in '{before}'; tag that one with the source language itself."
        : $"The text in '{locale}' would be taken for the source text, which is missing; source texts stand in the treatment's own file.";

    private void Contradict(OverlayText text, string message) => Add("TC1017", IssueSeverity.Error, text, message);

    private void Unknown(OverlayText text)
    {
        unplaced.Add(text);
        string hint = issues.Count < MaxHints && NearestKey(text.Key) is { } near ? $"; did you mean '{near}'?" : ".";
        Add("TC0025", IssueSeverity.Warning, text, $"{TextForm.Quote(text.Key)} names no text of the treatment{hint} It is kept as it is.");
    }

    private void Lost(OverlayText text)
    {
        unplaced.Add(text);
        Add("TC0026", IssueSeverity.Warning, text, $"The item that {TextForm.Quote(text.Key)} was made for is not there any more; put the text on the right item, or take it out. It is kept and not shown.");
    }

    // A long key is compared with those of the same record only: a hint is wanted for the last name, where slips are.
    private string? NearestKey(string key)
    {
        IEnumerable<string> keys = byPattern.SelectMany(list => list).Select(entry => entry.Key);
        int last = key.LastIndexOf('.') + 1;
        return Nearest.To(key, keys)
            ?? (Nearest.To(key[last..], keys.Where(known => known.StartsWith(key[..last], StringComparison.Ordinal)).Select(known => known[last..])) is { } name ? key[..last] + name : null);
    }

    private void Add(string code, IssueSeverity severity, OverlayText text, string message) => issues.Add(Issue(code, severity, PathOf("$.texts", text.Key), message));

    private static ContentIssue Issue(string code, IssueSeverity severity, string path, string message) => new() { Code = code, Severity = severity, Path = path, Message = message };

    private static string PathOf(string path, string member)
    {
        var longer = new StringBuilder(path);
        JsonPath.AppendMember(longer, member);
        return longer.ToString();
    }
}
