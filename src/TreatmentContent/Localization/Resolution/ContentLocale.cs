using System.Collections.Concurrent;
using TreatmentContent.Collections;

namespace TreatmentContent.Localization;

/// <summary>The language of one page: chosen once for a visitor, used for every text and every value.</summary>
/// <remarks>
/// Each text falls back on its own, inside the page's language (es-US, es-419, es) and then to the source language, and says
/// which language answered. It never falls back to a third language. Safe to use from many threads.
/// </remarks>
public sealed partial class ContentLocale
{
    private readonly IReadOnlyList<LocaleTag> wanted;
    private readonly VocabularyWords words;
    private readonly ConcurrentDictionary<LocaleTag, int> distances = new();

    internal ContentLocale(IReadOnlyList<LocaleTag> wishes, IReadOnlyList<LocaleTag> wanted, LocaleTag source, VocabularyWords words)
        : this(wishes, wanted, source, words, wanted)
    {
    }

    private ContentLocale(IReadOnlyList<LocaleTag> wishes, IReadOnlyList<LocaleTag> wanted, LocaleTag source, VocabularyWords words, IReadOnlyList<LocaleTag> offered)
    {
        this.wanted = wanted;
        this.words = words;
        Wishes = ValueList<LocaleTag>.From(wishes) ?? ValueList<LocaleTag>.Empty;
        Source = source;
        LocaleMatch? match = new LocaleMatcher([.. offered.Append(source).Distinct()]).Match(Wishes, MatchMode.SameLanguage);
        IsMatch = match is not null;
        Tag = match?.Supported ?? source;
        pageSayer = new(() => SayerOf(Tag));
        sourceSayer = new(() => SayerOf(Source));
    }

    /// <summary>Gets the visitor's locales, best first.</summary>
    public IReadOnlyList<LocaleTag> Wishes { get; }

    /// <summary>Gets the locale of the page: the best one that the content offers in a language of the wishes, else the source locale.</summary>
    public LocaleTag Tag { get; }

    /// <summary>Gets the language of texts without a tag, which answers where a translation is missing.</summary>
    public LocaleTag Source { get; }

    /// <summary>Gets a value indicating whether the page is in a language that was wished for; if not, it is in the source language and should say so.</summary>
    public bool IsMatch { get; }

    /// <summary>Gets the direction of the page.</summary>
    public TextDirection Direction => Tag.Direction;

    /// <summary>Chooses again for one page: only locales in which all its required texts can be read are offered, and the source locale always.</summary>
    /// <param name="required">The texts that make the page, such as a treatment's name and summary; null ones are not asked for.</param>
    /// <returns>The locale of that page.</returns>
    public ContentLocale For(params IReadOnlyList<LocalizedText?> required)
    {
        ArgumentNullException.ThrowIfNull(required);
        LocalizedText[] stated = [.. required.OfType<LocalizedText>().Where(text => !text.IsEmpty)];
        IEnumerable<LocaleTag> candidates = wanted.Count > 0 ? wanted : stated.SelectMany(text => text.Tagged.Select(entry => entry.Key)).Where(tag => tag != default).Distinct();
        return new ContentLocale(Wishes, wanted, Source, words, [.. candidates.Where(candidate => stated.All(text => Answers(text, candidate)))]);
    }

    /// <summary>Finds the text for the page: in the page's locale, else in its language, else in the source language.</summary>
    /// <param name="text">The text in all its languages, or null where nothing is stated.</param>
    /// <returns>The text with the language that answered; empty, with the reason <see cref="ResolutionReason.Missing"/>, where none did.</returns>
    public ResolvedText Resolve(LocalizedText? text)
    {
        if (text is null || text.IsEmpty)
        {
            return new ResolvedText("", Tag, Direction, ResolutionReason.Missing);
        }

        if (text.TryGet(default, out LocalText neutral))
        {
            return new ResolvedText(neutral.Text, default, TextDirection.Auto, ResolutionReason.Neutral);
        }

        if (Best(text, out LocaleTag tag, out LocalText found))
        {
            return new ResolvedText(found.Text, tag, tag.Direction, tag == Tag ? ResolutionReason.Exact : ResolutionReason.Regional, IsStale(text, found));
        }

        return SourceText(text, out LocaleTag sourceTag) is { } source
            ? new ResolvedText(source.Text, sourceTag, sourceTag.Direction, ResolutionReason.Source)
            : new ResolvedText("", Tag, Direction, ResolutionReason.Missing);
    }

    private static int DistanceBetween(LocaleTag wish, LocaleTag supported) =>
        wish == supported ? 0 : new LocaleMatcher([supported]).Match([wish], MatchMode.SameLanguage) is { } match ? match.Distance + 1 : int.MaxValue;

    private bool Answers(LocalizedText text, LocaleTag candidate)
    {
        if (text.Untagged is not null && DistanceBetween(candidate, Source) < int.MaxValue)
        {
            return true;
        }

        foreach (KeyValuePair<LocaleTag, LocalText> entry in text.Entries)
        {
            if (entry.Key == default || DistanceBetween(candidate, entry.Key) < int.MaxValue)
            {
                return true;
            }
        }

        return false;
    }

    private bool Best(LocalizedText text, out LocaleTag tag, out LocalText found)
    {
        int best = int.MaxValue;
        tag = default;
        found = default;
        if (text.Untagged is { } untagged && Distance(Source) is int sourceDistance and < int.MaxValue)
        {
            (best, tag, found) = (sourceDistance, Source, untagged);
        }

        foreach (ref readonly KeyValuePair<LocaleTag, LocalText> entry in text.Entries)
        {
            int distance = Distance(entry.Key);
            if (distance < best)
            {
                (best, tag, found) = (distance, entry.Key, entry.Value);
            }
        }

        return best < int.MaxValue;
    }

    // A page meets the same few tags in every text: their distances are measured once.
    private int Distance(LocaleTag tag) => tag == Tag ? 0 : distances.GetOrAdd(tag, static (supported, page) => DistanceBetween(page, supported), Tag);

    private bool IsStale(LocalizedText text, LocalText found) =>
        found.SourceHash is { } hash && SourceText(text, out _) is { } source && hash != SourceHash.Of(source.Text);

    private LocalText? SourceText(LocalizedText text, out LocaleTag tag)
    {
        tag = Source;
        if (text.Untagged is { } untagged)
        {
            return untagged;
        }

        int best = int.MaxValue;
        LocalText? found = null;
        foreach (ref readonly KeyValuePair<LocaleTag, LocalText> entry in text.Entries)
        {
            int distance = DistanceBetween(Source, entry.Key);
            if (distance < best)
            {
                (best, tag, found) = (distance, entry.Key, entry.Value);
            }
        }

        return found;
    }
}
