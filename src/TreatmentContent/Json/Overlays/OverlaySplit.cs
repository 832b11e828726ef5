using TreatmentContent.Contract;
using TreatmentContent.Localization;
using TreatmentContent.Treatments;

namespace TreatmentContent.Json;

/// <summary>Takes the texts of one locale out of a treatment.</summary>
internal static class OverlaySplit
{
    // A longer name of a member is not read.
    private const int MaxKeyLength = 256;

    /// <summary>Takes out every text that finds its place again.</summary>
    /// <param name="treatment">The treatment.</param>
    /// <param name="locale">The locale.</param>
    /// <param name="source">The language of texts without a tag.</param>
    public static (Treatment Treatment, IReadOnlyList<OverlayText> Texts) Of(Treatment treatment, LocaleTag locale, LocaleTag source)
    {
        IReadOnlyList<TextEntry> entries = ContentTexts.Of(treatment);
        ILookup<string, TextEntry> byPattern = entries.ToLookup(entry => entry.Pattern, StringComparer.Ordinal);
        var sources = new TextSources(source);
        var texts = new List<OverlayText>();
        var rest = new Dictionary<TextEntry, object>();
        foreach (TextEntry entry in entries)
        {
            if (entry.Text is not { } text || !text.TryGet(locale, out LocalText local) || !IsTranslation(text, locale, sources) || sources.IsRivalled(text, locale, local)
                || entry.Key.Length > MaxKeyLength || !IsFoundAgain(entry, local, byPattern[entry.Pattern], sources))
            {
                continue;
            }

            texts.Add(new OverlayText(entry.Key, local));
            rest.Add(entry, new LocalizedText(text.Untagged, [.. text.Tagged.Where(other => other.Key != locale)]));
        }

        return (ContentTexts.Replace(treatment, rest), texts);
    }

    private static bool IsTranslation(LocalizedText text, LocaleTag locale, TextSources sources) => sources.TryFind(text, out LocaleTag tag, out _) && tag != locale;

    // A text of a position must not be taken for that of another item when it is put back.
    private static bool IsFoundAgain(TextEntry entry, LocalText local, IEnumerable<TextEntry> list, TextSources sources)
    {
        if (!entry.HasPosition || (local.SourceHash is { } hash && hash == sources.HashOf(entry)))
            return true;
        var key = new TextKey(entry.Key);
        return local.SourceHash is not null && list.Where(key.CouldName).Count(other => sources.HashOf(other) == local.SourceHash) != 1;
    }
}
