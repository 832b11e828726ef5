using System.Collections.Concurrent;
using TreatmentContent.Collections;

namespace TreatmentContent.Localization;

/// <summary>The language of one page: chosen once for a visitor, used for every text and every value.</summary>
/// <remarks>
/// Each text falls back on its own, inside the page's language (es-US, es-419, es) and then to the source language, and says
/// which language answered. It never falls back to a third language. Threads may share it.
/// </remarks>
public sealed partial class ContentLocale
{
    private readonly IReadOnlyList<LocaleTag> wanted;
    private readonly VocabularyWords words;
    private readonly ConcurrentDictionary<LocaleTag, TextPicker> pickers;
    private readonly ConcurrentDictionary<ValueList<LocaleTag>, ContentLocale> pages;
    private readonly ConcurrentDictionary<LocaleTag, TextDirection> directions = new();
    private readonly ConcurrentDictionary<string, ResolvedText> phrasesOfPage = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<LocaleTag, ContentLocale> others = new();
    private readonly TextPicker pageTexts;
    private readonly TextPicker sourceTexts;
    private readonly Voice[] voices;

    internal ContentLocale(IReadOnlyList<LocaleTag> wishes, IReadOnlyList<LocaleTag> wanted, LocaleTag source, VocabularyWords words)
        : this(wishes, wanted, source, words, wanted, new(), new())
    {
    }

    private ContentLocale(
        IReadOnlyList<LocaleTag> wishes,
        IReadOnlyList<LocaleTag> wanted,
        LocaleTag source,
        VocabularyWords words,
        IEnumerable<LocaleTag> offered,
        ConcurrentDictionary<LocaleTag, TextPicker> pickers,
        ConcurrentDictionary<ValueList<LocaleTag>, ContentLocale> pages)
    {
        this.wanted = wanted;
        this.words = words;
        this.pickers = pickers;
        this.pages = pages;
        Wishes = ValueList<LocaleTag>.From(wishes) ?? ValueList<LocaleTag>.Empty;
        Source = source;
        LocaleMatch? match = new LocaleMatcher([.. offered.Append(source)]).Match(Wishes, MatchMode.SameLanguage);
        IsMatch = match is not null;
        Tag = match?.Supported ?? source;
        Direction = Tag.Direction;
        pageTexts = PickerOf(Tag);
        sourceTexts = PickerOf(Source);
        voices = Voices();
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
    public TextDirection Direction { get; }

    /// <summary>Chooses again for one page: only locales in which all its required texts can be read are offered, and the source locale always.</summary>
    /// <param name="required">The texts that make the page, such as a treatment's name and summary; null ones are not asked for.</param>
    /// <returns>The locale of that page.</returns>
    public ContentLocale For(params IReadOnlyList<LocalizedText?> required)
    {
        ArgumentNullException.ThrowIfNull(required);
        LocalizedText[] stated = [.. required.OfType<LocalizedText>().Where(text => !text.IsEmpty)];
        IEnumerable<LocaleTag> candidates = wanted.Count > 0 ? wanted : stated.SelectMany(text => text.Tagged.Select(entry => entry.Key)).Where(tag => tag != default).Distinct();
        LocaleTag[] offered = [.. candidates.Where(candidate => Array.TrueForAll(stated, text => CanRead(text, candidate)))];

        // Pages that are offered in the same locales, nearly all of a catalogue, share one.
        return pages.GetOrAdd(ValueList<LocaleTag>.Of(offered), static (offered, self) => new(self.Wishes, self.wanted, self.Source, self.words, offered, self.pickers, self.pages), this);
    }

    /// <summary>Gives the locale of a visitor with another wish, over the same content.</summary>
    /// <param name="wish">The visitor's locale.</param>
    /// <returns>The locale, the same one each time.</returns>
    internal ContentLocale WithWish(LocaleTag wish) => others.GetOrAdd(wish, static (wish, self) => new([wish], self.wanted, self.Source, self.words), this);

    /// <summary>Finds the text for the page: in the page's locale, else in its language, else the text in no language, else in the source language.</summary>
    /// <param name="text">The text in all its languages, or null where nothing is stated.</param>
    /// <returns>The text with the language that answered; empty, with the reason <see cref="ResolutionReason.Missing"/>, where none did.</returns>
    public ResolvedText Resolve(LocalizedText? text)
    {
        if (text is null || text.IsEmpty)
        {
            return Missing;
        }

        if (pageTexts.TryPick(text, out LocaleTag tag, out LocalText found))
        {
            return new ResolvedText(found.Text, tag, DirectionOf(tag), tag == Tag ? ResolutionReason.Exact : ResolutionReason.Regional, sourceTexts.IsStale(text, tag, found));
        }

        if (text.TryGet(default, out found))
        {
            return new ResolvedText(found.Text, default, TextDirection.Auto, ResolutionReason.Neutral);
        }

        return sourceTexts.TryPick(text, out tag, out found) ? new ResolvedText(found.Text, tag, DirectionOf(tag), ResolutionReason.Source) : Missing;
    }

    private ResolvedText Missing => new("", Tag, Direction, ResolutionReason.Missing);

    private TextDirection DirectionOf(LocaleTag tag) => tag == Tag ? Direction : directions.GetOrAdd(tag, static tag => tag.Direction);

    private bool CanRead(LocalizedText text, LocaleTag candidate) => text.TryGet(default, out _) || PickerOf(candidate).TryPick(text, out _, out _);

    // All the pages of one visit share the pickers.
    private TextPicker PickerOf(LocaleTag locale) => pickers.GetOrAdd(locale, static (tag, source) => new TextPicker(tag, source), Source);
}
