using System.Collections.Concurrent;

namespace TreatmentContent.Localization;

/// <summary>The language of one page: chosen once for a visitor, used for every text and every value.</summary>
/// <remarks>
/// Each text falls back on its own, inside the page's language (es-US, es-419, es) and then to the source language, and says
/// which language answered. It never falls back to a third language unless the host allows it. What safety depends on is read and said
/// with <see cref="ForSafety"/>. Threads may share it.
/// </remarks>
public sealed partial class ContentLocale
{
    private readonly Visit visit;
    private readonly ContentLocale? ordinary;
    private readonly TagTable<TextDirection> directions = new(static tag => tag.Direction);
    private readonly ConcurrentDictionary<string, ResolvedText> phrasesOfPage = new(StringComparer.Ordinal);
    private readonly TextPicker pageTexts;
    private readonly TextPicker sourceTexts;
    private readonly TextPicker[] relatedTexts;
    private readonly Voice[] voices;

    // What the page's language says with its unfinished phrases, where others go before them; else null.
    private readonly Voice? drafts;

    // Where no review is asked for, the languages of a text decide nearly alone which answers: in the page's own locale, and in others.
    private readonly bool takesOwn;
    private readonly bool takesAny;
    private ContentLocale? forSafety;

    // Replaced as a whole, so that threads may share it.
    private volatile TextRoute[] routes = [];

    internal ContentLocale(IReadOnlyList<LocaleTag> wishes, IReadOnlyList<LocaleTag> wanted, LocaleTag source, VocabularyWords words, LocaleOptions? options = null)
        : this(new Visit(wishes, wanted, source, words, options ?? LocaleOptions.Default), wanted)
    {
    }

    internal ContentLocale(Visit visit, IEnumerable<LocaleTag> offered)
    {
        this.visit = visit;
        (Tag, Reason) = visit.Choose(offered);
        Direction = Tag.Direction;
        sourceTexts = visit.PickerOfSource();
        pageTexts = visit.PickerOf(Tag);
        relatedTexts = visit.PickersOfRelated(Tag);
        takesOwn = takesAny = true;
        voices = Voices(out drafts);
    }

    // The page's own locale, seen strictly: a page in a language that is only related to the visitor's has no text that will do.
    private ContentLocale(ContentLocale ordinary)
    {
        this.ordinary = ordinary;
        visit = ordinary.visit;
        (Tag, Reason, Direction) = (ordinary.Tag, ordinary.Reason, ordinary.Direction);
        sourceTexts = ordinary.sourceTexts;
        pageTexts = IsRelated ? sourceTexts : ordinary.pageTexts;
        relatedTexts = [];
        takesAny = !IsRelated && !Options.RequireReviewedSafety;
        takesOwn = takesAny || (!IsRelated && Tag == Source);
        voices = Voices(out drafts);
    }

    /// <summary>Gets the visitor's locales, best first.</summary>
    public IReadOnlyList<LocaleTag> Wishes => visit.Wishes;

    /// <summary>Gets what the host allows.</summary>
    public LocaleOptions Options => visit.Options;

    /// <summary>Gets the locale of the page: the best one that the content offers in a language of the wishes, else one that the host allows for them, else the source locale.</summary>
    public LocaleTag Tag { get; }

    /// <summary>Gets how the locale of the page stands to the wishes: one of them, another region of a wished language, a related language that the host allows, or the source locale for want of any.</summary>
    public ResolutionReason Reason { get; }

    /// <summary>Gets the language of texts without a tag, which answers where a translation is missing.</summary>
    public LocaleTag Source => visit.Source;

    /// <summary>Gets a value indicating whether the page is in a language that was wished for; if not, it is in a related language or the source language and should say so.</summary>
    public bool IsMatch => Reason is ResolutionReason.Exact or ResolutionReason.Regional;

    /// <summary>Gets the direction of the page.</summary>
    public TextDirection Direction { get; }

    /// <summary>Gets a value indicating whether this reads and says what safety depends on.</summary>
    public bool IsForSafety => ordinary is not null;

    /// <summary>
    /// Gets the same page for what safety depends on: a translation that is out of date, a draft or a machine's gives way to the source text, marked,
    /// and so does a phrase of the library that is no finished translation. Another language than the page's and the source's never answers. The same one each time.
    /// </summary>
    public ContentLocale ForSafety => IsForSafety ? this : forSafety ?? Interlocked.CompareExchange(ref forSafety, new ContentLocale(this), null) ?? forSafety;

    private bool IsRelated => Reason == ResolutionReason.Related;

    private ResolvedText Missing => new("", Tag, Direction, ResolutionReason.Missing);

    /// <summary>Chooses again for one page: only locales in which all its required texts can be read are offered, and the source locale always.</summary>
    /// <param name="required">The texts that make the page, such as a treatment's name and summary, or all of its texts where <see cref="LocaleOptions.MinShare"/> asks for a share of them; null ones are not asked for.</param>
    /// <returns>The locale of that page.</returns>
    public ContentLocale For(params IReadOnlyList<LocalizedText?> required)
    {
        ArgumentNullException.ThrowIfNull(required);
        LocalizedText[] stated = [.. required.OfType<LocalizedText>().Where(text => !text.IsEmpty)];
        IEnumerable<LocaleTag> candidates = visit.Wanted.Count > 0 ? visit.Wanted : stated.SelectMany(text => text.Tagged.Select(entry => entry.Key)).Where(tag => tag != default).Distinct();
        ContentLocale page = visit.Page([.. candidates.Where(candidate => IsOffered(stated, candidate))]);
        return IsForSafety ? page.ForSafety : page;
    }

    /// <summary>Gives the locale of a visitor with another wish, over the same content.</summary>
    /// <param name="wish">The visitor's locale.</param>
    /// <returns>The locale, the same one each time.</returns>
    internal ContentLocale WithWish(LocaleTag wish) => visit.With(wish);

    private bool IsOffered(LocalizedText[] texts, LocaleTag candidate) => Options.MinShare is { } share
        ? texts.Count(text => CanRead(text, candidate)) >= share * texts.Length
        : Array.TrueForAll(texts, text => CanRead(text, candidate));

    private bool CanRead(LocalizedText text, LocaleTag candidate) => text.TryGet(default, out _) || visit.PickerOf(candidate).TryPick(text, out _, out _);
}
