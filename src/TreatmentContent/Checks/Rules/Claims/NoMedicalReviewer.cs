using TreatmentContent.Diagnostics;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Checks;

/// <summary>TC1005: content that makes medical claims names who reviewed it.</summary>
internal sealed class NoMedicalReviewer : ICodedRule
{
    private static readonly (string Part, Func<Treatment, bool> IsStated)[] Claims =
    [
        ("indications", static treatment => treatment.Indications.Count > 0),
        ("benefits", static treatment => treatment.Benefits.Count > 0),
        ("results", static treatment => treatment.Results.Timeline.Count > 0 || treatment.Results.Outcomes.Count > 0),
        ("evidence", static treatment => treatment.Evidence.Count > 0),
    ];

    public string Code => "TC1005";

    public IssueSeverity Severity => IssueSeverity.Warning;

    public void Check(RuleContext context)
    {
        foreach (Located<Treatment> treatment in context.All<Treatment>())
        {
            string[] claims = [.. Claims.Where(claim => claim.IsStated(treatment.Record)).Select(claim => claim.Part)];
            if (claims.Length > 0 && !treatment.Record.Editorial.Contributors.Any(contributor => contributor.Role == Role.MedicalReviewer))
                context.Report(this, treatment.PathOf("editorial"), $"No medical reviewer is named although the content states {EnglishCount.List(claims)}; add a contributor with the role medicalReviewer.");
        }
    }
}
