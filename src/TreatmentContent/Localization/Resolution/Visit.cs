using System.Collections.Concurrent;
using TreatmentContent.Collections;

namespace TreatmentContent.Localization;

/// <summary>What all the pages of one visit share: what the visitor wishes, what the content has, what the host allows.</summary>
/// <param name="wishes">The visitor's locales, best first.</param>
/// <param name="wanted">The locales that pages are wanted in; empty for those of their texts.</param>
/// <param name="source">The language of texts without a tag.</param>
/// <param name="words">The catalogue's names for its own words.</param>
/// <param name="options">What the host allows.</param>
internal sealed class Visit(IReadOnlyList<LocaleTag> wishes, IReadOnlyList<LocaleTag> wanted, LocaleTag source, VocabularyWords words, LocaleOptions options)
{
    private readonly ConcurrentDictionary<(LocaleTag, MatchMode), TextPicker> pickers = new();
    private readonly ConcurrentDictionary<ValueList<LocaleTag>, ContentLocale> pages = new();
    private readonly ConcurrentDictionary<LocaleTag, ContentLocale> others = new();

    public ValueList<LocaleTag> Wishes { get; } = ValueList<LocaleTag>.From(wishes) ?? ValueList<LocaleTag>.Empty;

    public IReadOnlyList<LocaleTag> Wanted => wanted;

    public LocaleTag Source => source;

    public VocabularyWords Words => words;

    /// <summary>Gets a value indicating whether the catalogue names units of its own; whatever is said asks this first.</summary>
    public bool HasOwnUnits { get; } = words.Units.Count > 0;

    public LocaleOptions Options => options;

    /// <summary>Gets what finds the phrases of a language: those of the host's data.</summary>
    public Func<LocaleTag, PhraseBook?> PhrasesOf { get; init; } = options.Data.PhrasesOf;

    // Another language answers only where a text of the page's own has been looked for in vain.
    private MatchMode OwnMode => options.Mode == MatchMode.Exact ? MatchMode.Exact : MatchMode.SameLanguage;

    /// <summary>Chooses the locale of a page, and says how it stands to the wishes.</summary>
    /// <param name="offered">The locales that the page can be in; the source locale can always be.</param>
    public (LocaleTag Tag, ResolutionReason Reason) Choose(IEnumerable<LocaleTag> offered)
    {
        var matcher = new LocaleMatcher([.. offered, source]);
        if (matcher.Match(Wishes, options.Mode) is { } match)
        {
            LocaleTag wish = Wishes[match.WishIndex];
            return (match.Supported, wish == match.Supported ? ResolutionReason.Exact : IsOneLanguage(wish, match.Supported) ? ResolutionReason.Regional : ResolutionReason.Related);
        }

        List<LocaleTag> targets = [];
        foreach (LocaleTag wish in Wishes)
        {
            if (options.TryMap(wish, out LocaleTag target))
                targets.Add(target);
        }

        return matcher.Match(targets) is { } mapped ? (mapped.Supported, ResolutionReason.Related) : (source, ResolutionReason.Source);
    }

    /// <summary>Gives the locale of the page that is offered in some locales. Pages that are offered in the same ones, nearly all of a catalogue, share one.</summary>
    public ContentLocale Page(LocaleTag[] offered) =>
        pages.GetOrAdd(ValueList<LocaleTag>.Of(offered), static (offered, self) => new ContentLocale(self, offered), this);

    /// <summary>Gives the locale of a visitor with another wish, the same one each time.</summary>
    public ContentLocale With(LocaleTag wish) =>
        others.GetOrAdd(wish, static (wish, self) => new ContentLocale(self.By(wish), self.Wanted), this);

    /// <summary>Gets what picks the texts of a locale, in its own language.</summary>
    public TextPicker PickerOf(LocaleTag locale) => PickerOf(locale, OwnMode);

    /// <summary>Gets what picks the source texts.</summary>
    public TextPicker PickerOfSource() => PickerOf(source, MatchMode.SameLanguage);

    /// <summary>Gets what picks the texts of other languages that the host allows for a locale's, in the order in which they are asked; none where it allows none.</summary>
    public TextPicker[] PickersOfRelated(LocaleTag locale)
    {
        List<TextPicker> found = [];
        if (options.Mode is MatchMode.Related or MatchMode.RelatedByScript)
            found.Add(PickerOf(locale, options.Mode));
        if (options.TryMap(locale, out LocaleTag target))
            found.Add(PickerOf(target, MatchMode.SameLanguage));
        return [.. found];
    }

    private Visit By(LocaleTag wish) => new([wish], wanted, source, words, options) { PhrasesOf = PhrasesOf };

    private static bool IsOneLanguage(LocaleTag wish, LocaleTag found) => new LocaleMatcher([found]).Match([wish]) is not null;

    private TextPicker PickerOf(LocaleTag locale, MatchMode mode) =>
        pickers.GetOrAdd((locale, mode), static (key, source) => new TextPicker(key.Item1, source, key.Item2), source);
}
