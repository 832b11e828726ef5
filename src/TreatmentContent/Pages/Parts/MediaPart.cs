namespace TreatmentContent.Pages;

/// <summary>Says which pictures and films there are, the one that stands for the whole first.</summary>
internal static class MediaPart
{
    public static IReadOnlyList<PageItem> Say(Narrator narrator) =>
    [
        .. narrator.Treatment.Media
            .Select((media, i) => (Media: media, Index: i))
            .OrderBy(static entry => entry.Media.IsMain == true ? 0 : 1)
            .Select(entry => MediaWords.Say(narrator, $"{narrator.Root}.media[{entry.Index}]", entry.Media))
            .OfType<PageItem>(),
    ];
}
