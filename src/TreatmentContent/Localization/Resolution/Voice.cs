namespace TreatmentContent.Localization;

/// <summary>One language that can speak on a page: its phrases and its forms, and how what it says is marked.</summary>
internal sealed class Voice
{
    private readonly ResolutionReason reason;
    private readonly PhraseState leastState;
    private readonly Lazy<PhraseBook?> phrases;
    private readonly Lazy<LocaleForms?> forms;
    private readonly Lazy<ValueSayer?> sayer;

    public Voice(LocaleTag locale, ResolutionReason reason, Visit visit, Func<LocaleTag, UnitWord?> ownUnits, PhraseState leastState = PhraseState.Machine)
    {
        Locale = locale;
        Direction = locale.Direction;
        this.reason = reason;
        this.leastState = leastState;
        phrases = new(() => visit.PhrasesOf(locale));
        forms = new(() => visit.Options.Data.FormsOf(locale));
        sayer = new(() => Forms is { } forms ? new ValueSayer(forms, phrases.Value, ownUnits(locale), leastState) : null);
    }

    public LocaleTag Locale { get; }

    public TextDirection Direction { get; }

    /// <summary>Gets a value indicating whether there is every phrase in the language, in whatever state; a host's pack may have a few.</summary>
    public bool IsComplete => phrases.Value is { IsComplete: true };

    /// <summary>Gets a value indicating whether some of the phrases are drafts or a machine's.</summary>
    public bool HasDrafts => phrases.Value is { LeastState: < PhraseState.Translated };

    /// <summary>Gets a value indicating whether a phrase is missing, or has not come far enough for this voice.</summary>
    public bool LacksPhrases => phrases.Value is not { IsComplete: true } book || book.LeastState < leastState;

    public LocaleForms? Forms => forms.Value;

    /// <summary>Gets what says values; null where the language has no forms.</summary>
    public ValueSayer? Sayer => sayer.Value;

    /// <summary>Finds a phrase that has come far enough.</summary>
    public bool TryPhrase(string key, out Phrase phrase)
    {
        phrase = default;
        return phrases.Value is { } book && book.TryGet(key, out phrase) && phrase.State >= leastState;
    }

    /// <summary>Marks a text as said by this voice.</summary>
    public ResolvedText Say(string text) => new(text, Locale, Direction, reason);

    /// <summary>Tells whether a text can stand in a sentence of this voice: it is in its language, or in none. A word that nobody has named is in no sentence: it may be one of any language.</summary>
    public bool Fits(ResolvedText text) =>
        text.Locale == default ? !text.IsNameless
        : reason == ResolutionReason.Exact ? !text.IsForeign
        : text.Locale.Language == Locale.Language;
}
