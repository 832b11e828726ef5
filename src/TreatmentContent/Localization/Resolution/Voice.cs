namespace TreatmentContent.Localization;

/// <summary>One language that can speak on a page: its phrases and its forms, and how what it says is marked.</summary>
internal sealed class Voice
{
    private readonly ResolutionReason reason;
    private readonly Lazy<PhraseBook?> phrases;
    private readonly Lazy<LocaleForms?> forms;
    private readonly Lazy<ValueSayer?> sayer;

    public Voice(LocaleTag locale, ResolutionReason reason, Func<LocaleTag, UnitWord?> ownUnits)
    {
        Locale = locale;
        Direction = locale.Direction;
        this.reason = reason;
        phrases = new(() => PhraseBook.For(locale));
        forms = new(() => LocaleData.BuiltIn.FormsOf(locale));
        sayer = new(() => Forms is { } forms ? new ValueSayer(forms, phrases.Value, ownUnits(locale)) : null);
    }

    public LocaleTag Locale { get; }

    public TextDirection Direction { get; }

    public PhraseBook? Phrases => phrases.Value;

    public LocaleForms? Forms => forms.Value;

    /// <summary>Gets what says values; null where the language has no forms.</summary>
    public ValueSayer? Sayer => sayer.Value;

    /// <summary>Marks a text as said by this voice.</summary>
    public ResolvedText Say(string text) => new(text, Locale, Direction, reason);

    /// <summary>Tells whether a text can stand in a sentence of this voice: it is in its language, or in none.</summary>
    public bool Fits(ResolvedText text) =>
        text.Locale == default || (reason == ResolutionReason.Exact ? !text.IsForeign : text.Locale.Language == Locale.Language);
}
