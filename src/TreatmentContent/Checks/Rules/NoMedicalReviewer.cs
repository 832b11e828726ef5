using TreatmentContent.Diagnostics;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Checks;

/// <summary>TC1005: content that makes medical claims names who reviewed it.</summary>
internal sealed class NoMedicalReviewer : IContentRule
{
    public void Check(RuleContext context)
    {
        for (int i = 0; i < context.Catalog.Treatments.Count; i++)
        {
            Treatment treatment = context.Catalog.Treatments[i];
            bool isReviewed = treatment.Editorial.Contributors.Any(contributor => contributor.Role == Role.MedicalReviewer);
            string[] claims = [.. Claims(treatment)];
            if (!isReviewed && claims.Length > 0)
            {
                context.Report(
                    "TC1005",
                    IssueSeverity.Warning,
                    $"$.treatments[{i}].editorial",
                    $"No medical reviewer is named although the content states {EnglishCount.List(claims)}; add a contributor with the role medicalReviewer.");
            }
        }
    }

    private static IEnumerable<string> Claims(Treatment treatment)
    {
        if (treatment.Indications.Count > 0)
        {
            yield return "indications";
        }

        if (treatment.Benefits.Count > 0)
        {
            yield return "benefits";
        }

        if (treatment.Results.Timeline.Count > 0 || treatment.Results.Outcomes.Count > 0)
        {
            yield return "results";
        }

        if (treatment.Evidence.Count > 0)
        {
            yield return "evidence";
        }
    }
}
