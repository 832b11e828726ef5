using TreatmentContent.Contract;
using TreatmentContent.Treatments;

namespace TreatmentContent.Json;

/// <summary>Keeps the texts of an overlay that its treatment has no place for.</summary>
internal static class OverlayLeftovers
{
    /// <summary>Puts them beside the texts that have one.</summary>
    /// <param name="texts">The texts of the treatment.</param>
    /// <param name="unplaced">Those that stood in the overlay before and have no place.</param>
    /// <param name="treatment">The treatment.</param>
    /// <returns>All texts, no two under the same key: one whose position is another text's goes behind the end of the list, where its hash still finds its item should that come back.</returns>
    public static IReadOnlyList<OverlayText> Join(IReadOnlyList<OverlayText> texts, IReadOnlyList<OverlayText> unplaced, Treatment treatment)
    {
        if (unplaced.Count == 0)
            return texts;

        ILookup<string, TextEntry> byPattern = ContentTexts.Of(treatment).ToLookup(entry => entry.Pattern, StringComparer.Ordinal);
        var taken = new HashSet<string>([.. texts.Select(text => text.Key), .. unplaced.Select(text => text.Key)], StringComparer.Ordinal);
        var all = new List<OverlayText>(texts);
        foreach (OverlayText text in unplaced)
        {
            var key = new TextKey(text.Key);
            if (!key.HasPosition || !byPattern[key.Pattern].Any(key.Names))
            {
                all.Add(text);
                continue;
            }

            int position = byPattern[key.Pattern].Max(key.PositionOf) + 1;
            while (!taken.Add(key.At(position)))
                position++;
            all.Add(text with { Key = key.At(position) });
        }

        return all;
    }
}
