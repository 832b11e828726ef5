namespace TreatmentContent.Checks;

/// <summary>What a <see cref="TranslationReport"/> can find about one text in one language.</summary>
public enum TranslationFindingKind
{
    /// <summary>Nothing serves the locale: neither a text of its own, nor one of its language for another region.</summary>
    Missing = 0,

    /// <summary>It was made from another source text than the present one.</summary>
    Stale,

    /// <summary>It does not say what it was made from, or there is no source text to compare.</summary>
    UnknownFreshness,

    /// <summary>It was made by a machine and read by nobody yet.</summary>
    Machine,

    /// <summary>It is not finished.</summary>
    Draft,

    /// <summary>It is the source text, letter by letter; right for a name, else a text that was not translated.</summary>
    EqualToSource,

    /// <summary>It has other placeholders than the source text.</summary>
    WrongPlaceholders,

    /// <summary>The name of a counted thing lacks a form that small numbers need in the language; they are said in the source language.</summary>
    MissingPluralForms,

    /// <summary>The name of a counted thing has a form that no number has in the language.</summary>
    UnknownPluralForms,

    /// <summary>A direction isolate is opened and not closed, or closed and not opened; or the text holds one of the embeddings U+202A to U+202E, which isolates replace.</summary>
    UnbalancedIsolates,

    /// <summary>It is more than twice as long as the source text and 20 characters.</summary>
    TooLong,
}
