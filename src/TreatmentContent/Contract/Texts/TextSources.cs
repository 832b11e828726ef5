using TreatmentContent.Localization;

namespace TreatmentContent.Contract;

/// <summary>The source texts that translations are made from.</summary>
/// <param name="source">The language of texts without a tag.</param>
internal sealed class TextSources(LocaleTag source)
{
    private readonly TextPicker picker = new(source, source);
    private readonly Dictionary<TextEntry, string?> hashes = [];

    /// <summary>Finds the source text of a text.</summary>
    /// <param name="text">The text in all its languages.</param>
    /// <param name="tag">The language of the source text.</param>
    /// <param name="found">The source text.</param>
    /// <returns>Whether it has one.</returns>
    public bool TryFind(LocalizedText text, out LocaleTag tag, out LocalText found) => picker.TryPick(text, out tag, out found);

    /// <summary>Finds out whether a text would be a second source text: where one stands without a tag, one of the source language as a whole (<c>en</c> for <c>en-US</c>) that does not say that it was made from it.</summary>
    /// <param name="text">The text that it would stand beside.</param>
    /// <param name="tag">Its language.</param>
    /// <param name="translation">The text.</param>
    /// <returns>Whether either could be meant. With the region's tag at the one, both are: what is for the region, and what is for all others.</returns>
    public bool IsRivalled(LocalizedText text, LocaleTag tag, LocalText translation) =>
        text.Untagged is not null && translation.SourceHash is null && tag.Region is null && tag != source && tag.IsOneLanguageWith(source);

    /// <summary>Gives the hash that a translation of a text records when it is fresh.</summary>
    /// <param name="entry">The text.</param>
    /// <returns>The hash, or null where there is no source text.</returns>
    public string? HashOf(TextEntry entry)
    {
        if (!hashes.TryGetValue(entry, out string? hash))
            hashes.Add(entry, hash = entry.Text is { } text && TryFind(text, out _, out LocalText found) ? SourceHash.Of(found.Text) : null);
        return hash;
    }
}
