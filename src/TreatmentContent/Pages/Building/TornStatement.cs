using TreatmentContent.Localization;
using TreatmentContent.Statements;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Pages;

/// <summary>
/// Finds the statements whose label says what they mean, in another language than what they are about: "[en] What is not needed: [ar] …" tells a reader of Arabic alone to do it.
/// </summary>
internal static class TornStatement
{
    private const string Except = ".except";

    /// <summary>Says why a statement is torn: why its label stands in another language than the page's.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="item">The statement as it is said.</param>
    /// <returns>The reason; null where it may stand as it is.</returns>
    public static ResolutionReason? ReasonOf(object statement, PageItem item) =>
        IsDecidedByLabel(statement) && IsTorn(item) ? ReasonOf(item.Label)
        : !item.IsDanger && item.Details.FirstOrDefault(static detail => IsException(detail) && IsTorn(detail)) is { } exception ? ReasonOf(exception.Label)
        : null;

    /// <summary>Says whether a statement that was torn is now whole in the source language.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="item">The statement as it is said in the source language, as far as that has words for it.</param>
    /// <param name="source">The source language.</param>
    public static bool IsMended(object statement, PageItem item, LocaleTag source) =>
        ReasonOf(statement, item) is null && item.Details.Where(IsException).Prepend(item).All(part => part.Label is not { IsForeign: true } label || label.Locale.IsOneLanguageWith(source));

    // What to do and whom it suits is understood without a label, and so is a reason not to treat of which nothing more is said. All else could be taken for its opposite.
    private static bool IsDecidedByLabel(object statement) => statement switch
    {
        Instruction rule => rule.Polarity.Value != Polarity.Do,
        Candidate candidate => candidate.Suitability.Value is not (Suitability.Ideal or Suitability.Suitable),
        Contraindication reason => reason.Level is { IsUnspecified: false },
        Interaction or PregnancyRule or AgeRule or WarningSign => true,
        _ => false,
    };

    // The source language is what it is said in; that another language was allowed is no reason for it.
    private static ResolutionReason? ReasonOf(ResolvedText? label) => label?.Reason == ResolutionReason.Related ? ResolutionReason.Source : label?.Reason;

    // An exception is no part of what it is an exception from. Of a danger it may be missed: a warning too many is the lesser evil.
    private static bool IsException(PageItem detail) => detail.Path.EndsWith(Except, StringComparison.Ordinal);

    private static bool IsTorn(PageItem item) => item.Label is { IsForeign: true } && (IsOfPage(item.Text) || item.Details.Any(detail => IsPart(item, detail) && IsOfPage(detail.Text)));

    // What cannot be one list stands part by part.
    private static bool IsPart(PageItem item, PageItem detail) => detail.Label is null && (detail.Path == item.Path || IsException(item));

    private static bool IsOfPage(ResolvedText? text) =>
        text is { IsEmpty: false } said && (said.Making.Runs is { Count: > 0 } runs ? runs.Any(static run => IsOfPage(run)) : !said.IsForeign && said.Locale != default);
}
