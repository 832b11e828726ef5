using TreatmentContent.Collections;

namespace TreatmentContent.Checks;

/// <summary>How far the translation of some texts into one locale is.</summary>
public sealed record TranslationCounts
{
    private readonly ValueList<int> findings;

    internal TranslationCounts(IReadOnlyCollection<JudgedText> texts)
    {
        Texts = texts.Count;
        SourceWords = texts.Sum(static text => text.SourceWords);
        Complete = new TextShare(texts.Count(static text => text.IsComplete), Texts);
        Reviewed = new TextShare(texts.Count(static text => text.IsReviewed), Texts);
        SafetyComplete = new TextShare(texts.Count(static text => text is { IsSafetyCritical: true, IsComplete: true }), texts.Count(static text => text.IsSafetyCritical));
        findings = ValueList<int>.Of([.. Enum.GetValues<TranslationFindingKind>().Select(kind => texts.Count(text => text.Has(kind)))]);
    }

    /// <summary>Gets how many texts there are to translate; texts in no language, such as brands, are none, nor are parts of addresses.</summary>
    public int Texts { get; }

    /// <summary>Gets how many words their source texts have, as a translator's invoice counts them: what stands between blanks; each Chinese or Japanese character is one.</summary>
    public int SourceWords { get; }

    /// <summary>Gets the texts that are translated, not out of date and, of counted things, with all plural forms, of all: those of a machine and drafts do not count, those that do not say what they were made from do.</summary>
    public TextShare Complete { get; }

    /// <summary>Gets the texts that a second person has approved, of those that <see cref="Complete"/> counts, of all.</summary>
    public TextShare Reviewed { get; }

    /// <summary>Gets what <see cref="Complete"/> counts, of the texts on which a patient's safety rests.</summary>
    public TextShare SafetyComplete { get; }

    /// <summary>Gives how many of the texts have a finding of a kind; a text can have several.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>How many.</returns>
    public int CountOf(TranslationFindingKind kind) => (uint)kind < (uint)findings.Count ? findings[(int)kind] : 0;
}
