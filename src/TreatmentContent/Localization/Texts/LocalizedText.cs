using System.Runtime.InteropServices;

namespace TreatmentContent.Localization;

/// <summary>A text in all its languages.</summary>
/// <remarks>
/// A text without a tag is in the source language of the document it stands in. A text tagged <c>und</c> is in no language
/// (a brand, Latin, a person's name) and answers for every locale. Equal when all entries are equal.
/// </remarks>
public sealed partial class LocalizedText : IEquatable<LocalizedText>
{
    // Sorted by tag; a text has a handful of languages, and scanning a small array beats any dictionary.
    private readonly KeyValuePair<LocaleTag, LocalText>[] tagged;

    // Empty where every text has a tag.
    private readonly LocalText untagged;

    // Texts of one content share it once they have been looked at. It follows from the entries, so that no thread can see a wrong one.
    private TagSet? languages;

    internal LocalizedText(LocalText? untagged, KeyValuePair<LocaleTag, LocalText>[] sorted)
    {
        this.untagged = untagged.GetValueOrDefault();
        tagged = sorted;
    }

    /// <summary>Gets the text that says nothing in any language.</summary>
    public static LocalizedText Empty { get; } = new(null, []);

    /// <summary>Gets the text in the document's source language, or null when every text has a tag.</summary>
    public LocalText? Untagged => untagged.IsNone ? default(LocalText?) : untagged;

    /// <summary>Gets the tagged texts, in the ordinal order of their tags.</summary>
    public IReadOnlyList<KeyValuePair<LocaleTag, LocalText>> Tagged => ImmutableCollectionsMarshal.AsImmutableArray(tagged);

    /// <summary>Gets a value indicating whether there is no text in any language.</summary>
    public bool IsEmpty => untagged.IsNone && tagged.Length == 0;

    /// <summary>Gets the languages that it has.</summary>
    internal TagSet Languages => languages ??= new TagSet(Array.ConvertAll(tagged, static entry => entry.Key), HasUntagged);

    internal bool HasUntagged => !untagged.IsNone;

    internal ReadOnlySpan<KeyValuePair<LocaleTag, LocalText>> Entries => tagged;

    /// <summary>Takes a text in the document's source language.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentException">The text is empty, too long, or holds a control character or half a character.</exception>
    public static implicit operator LocalizedText(string text) => new(new LocalText(text), []);

    /// <summary>Makes a text from its languages: <c>LocalizedText.Of(("en", "Face"), ("es", "Cara"))</c>.</summary>
    /// <param name="texts">The texts by tag.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentException">A tag stands twice, or a text is empty.</exception>
    public static LocalizedText Of(params (LocaleTag Tag, LocalText Text)[] texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var sorted = new KeyValuePair<LocaleTag, LocalText>[texts.Length];
        for (int i = 0; i < sorted.Length; i++)
        {
            sorted[i] = Entry(texts[i].Tag, texts[i].Text);
        }

        return Sort(sorted) is { } twice ? throw new ArgumentException($"'{twice}' stands twice.", nameof(texts)) : new LocalizedText(null, sorted);
    }

    /// <summary>Gives the text with one language added or replaced.</summary>
    /// <param name="tag">The language.</param>
    /// <param name="text">Its text.</param>
    /// <returns>A new text; this one stays as it is.</returns>
    /// <exception cref="ArgumentException">The text is empty.</exception>
    /// <remarks>It is taken as it is given: <see cref="Translate"/> also records which source text it was made from.</remarks>
    public LocalizedText With(LocaleTag tag, LocalText text)
    {
        KeyValuePair<LocaleTag, LocalText>[] others = [.. tagged.Where(entry => entry.Key != tag), Entry(tag, text)];
        Sort(others);
        return new LocalizedText(Untagged, others);
    }

    /// <summary>Finds the text with exactly this tag.</summary>
    /// <param name="tag">The tag.</param>
    /// <param name="text">Its text, or an empty one.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGet(LocaleTag tag, out LocalText text)
    {
        int place = PlaceOf(tag);
        text = place < 0 ? default : tagged[place].Value;
        return place >= 0;
    }

    /// <summary>Finds the place of the text with exactly this tag.</summary>
    /// <returns>The place among <see cref="Entries"/>; a negative number where there is none.</returns>
    internal int PlaceOf(LocaleTag tag)
    {
        KeyValuePair<LocaleTag, LocalText>[] entries = tagged;
        for (int i = 0; i < entries.Length; i++)
        {
            if (entries[i].Key == tag)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Tells whether the text has just these languages.</summary>
    /// <param name="set">The languages of another text.</param>
    internal bool HasLanguages(TagSet set) => ReferenceEquals(languages, set) || Takes(set);

    /// <summary>Gives the text of an entry.</summary>
    /// <param name="index">The place among <see cref="Entries"/>; a negative one for the text without a tag.</param>
    internal LocalText At(int index) => index < 0 ? untagged : tagged[index].Value;

    /// <inheritdoc/>
    public bool Equals(LocalizedText? other)
    {
        if (ReferenceEquals(this, other))
        {
            return true;
        }

        if (other is null || untagged != other.untagged || tagged.Length != other.tagged.Length)
        {
            return false;
        }

        for (int i = 0; i < tagged.Length; i++)
        {
            // A pair has no equality of its own: comparing whole pairs would box both.
            if (tagged[i].Key != other.tagged[i].Key || tagged[i].Value != other.tagged[i].Value)
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LocalizedText);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.Add(untagged);
        foreach (KeyValuePair<LocaleTag, LocalText> entry in tagged)
        {
            hash.Add(entry.Key);
            hash.Add(entry.Value);
        }

        return hash.ToHashCode();
    }

    /// <summary>Gives the texts with their tags, for logs.</summary>
    /// <returns>Such as <c>en: Face | es: Cara</c>.</returns>
    public override string ToString()
    {
        IEnumerable<string> texts = tagged.Select(entry => $"{entry.Key}: {entry.Value}");
        return string.Join(" | ", Untagged is { } text ? texts.Prepend(text.Text) : texts);
    }

    /// <summary>Sorts entries by tag, in place.</summary>
    /// <param name="entries">The entries.</param>
    /// <returns>A tag that stands twice, or null.</returns>
    internal static LocaleTag? Sort(KeyValuePair<LocaleTag, LocalText>[] entries)
    {
        // An insertion sort: the entries are few and nearly always in order already.
        for (int i = 1; i < entries.Length; i++)
        {
            KeyValuePair<LocaleTag, LocalText> entry = entries[i];
            int at = i;
            while (at > 0 && string.CompareOrdinal(entries[at - 1].Key.Value, entry.Key.Value) > 0)
            {
                entries[at] = entries[--at];
            }

            entries[at] = entry;
        }

        for (int i = 1; i < entries.Length; i++)
        {
            if (entries[i].Key == entries[i - 1].Key)
            {
                return entries[i].Key;
            }
        }

        return null;
    }

    private bool Takes(TagSet set)
    {
        if (!set.Fits(tagged, HasUntagged))
        {
            return false;
        }

        languages = set;
        return true;
    }

    private static KeyValuePair<LocaleTag, LocalText> Entry(LocaleTag tag, LocalText text) =>
        text.Text.Length > 0 ? new(tag, text) : throw new ArgumentException($"The text for '{tag}' is empty; leave it out where there is nothing to say.", nameof(text));
}
