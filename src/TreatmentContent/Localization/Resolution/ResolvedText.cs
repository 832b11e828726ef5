namespace TreatmentContent.Localization;

/// <summary>A text for one reader, with the language that answered and why.</summary>
/// <param name="Text">The text; empty when there is none.</param>
/// <param name="Locale">The language that answered; <c>und</c> for a text in no language.</param>
/// <param name="Direction">The direction of the text, for the HTML attribute <c>dir</c>.</param>
/// <param name="Reason">Why this language answered.</param>
/// <param name="IsStale">Whether the source text has changed since this translation was made.</param>
public readonly record struct ResolvedText(string Text, LocaleTag Locale, TextDirection Direction, ResolutionReason Reason, bool IsStale = false)
{
    /// <summary>Gets a value indicating whether there is no text.</summary>
    public bool IsEmpty => string.IsNullOrEmpty(Text);

    /// <summary>Gets a value indicating whether it is in another language than the page, so that a reader must be told.</summary>
    public bool IsForeign => Reason is ResolutionReason.Related or ResolutionReason.Source or ResolutionReason.StaleReplaced or ResolutionReason.UnreviewedReplaced or ResolutionReason.NoLocaleData or ResolutionReason.Quoted;

    /// <summary>Gets a value indicating whether it is a bare word or code that nobody has named, and so in nobody's language.</summary>
    internal bool IsNameless => Locale == default && Reason == ResolutionReason.NoLocaleData;

    /// <summary>Gets how it was put together: what else is known of it than what is read.</summary>
    internal TextMaking Making { get; init; }

    /// <summary>Gives the text.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Text ?? "";
}
