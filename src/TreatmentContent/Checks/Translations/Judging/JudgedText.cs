using TreatmentContent.Collections;
using TreatmentContent.Statements;
using TreatmentContent.Treatments;

namespace TreatmentContent.Checks;

/// <summary>What is to be said of one text in one locale.</summary>
/// <param name="Text">The text.</param>
/// <param name="IsComplete">Whether it is translated, not out of date and, of a counted thing, with all plural forms.</param>
/// <param name="IsReviewed">Whether it is complete, and a second person approved it.</param>
/// <param name="Findings">What was found.</param>
internal sealed record JudgedText(TranslatableText Text, bool IsComplete, bool IsReviewed, IReadOnlyList<TranslationFinding> Findings)
{
    public Id<Treatment>? Treatment => Text.Treatment;

    public bool IsSafetyCritical => Text.IsSafetyCritical;

    public int SourceWords => Text.SourceWords;

    public bool Has(TranslationFindingKind kind) => Findings.Any(finding => finding.Kind == kind);

    /// <summary>Counts texts by the top-level part in which they stand, in the order in which the parts first appear.</summary>
    public static ValueList<SectionTranslation> BySection(IReadOnlyList<JudgedText> texts) =>
        ValueList<SectionTranslation>.Of([.. texts.GroupBy(static text => text.Text.Section, StringComparer.Ordinal).Select(static part => new SectionTranslation(part.Key, new TranslationCounts([.. part])))]);
}
