using TreatmentContent.Statements;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.SchemaOrg;

/// <summary>How a condition stands to a treatment: by what the use wants of it.</summary>
internal static class ConditionRelation
{
    /// <summary>Gives the property of the condition that leads to the treatment; null, and reported, where none says the truth.</summary>
    public static Term? Of(PageDraft page, Indication use, ContentPlace place)
    {
        // Only a therapy can be the treatment of a condition.
        if (page.Subject.Type == Types.DiagnosticProcedure)
            return null;

        if (use.IsOffLabel == true || use.IsElsewhere == true)
        {
            string what = use.IsOffLabel == true ? "The use is outside the approval" : "The use belongs to another specialty";
            page.Draft.Losses?.Add(SchemaOrgLossKind.Withheld, place[use.IsOffLabel == true ? ".isOffLabel" : ".isElsewhere"], page.Subject, $"{what}, which no tie can say; the condition does not name the treatment.");
            return null;
        }

        if (!IsGeneral(use))
        {
            page.Draft.Losses?.Add(SchemaOrgLossKind.Withheld, place[".condition"], page.Subject, "Words or cases beside the use may limit it, and no tie has room for them; the condition does not name the treatment.");
            return null;
        }

        if (use.Aim is not { IsUnspecified: false } aim)
            return page.Treatment.Purpose?.Value == TreatmentPurpose.Preventive ? Names.PrimaryPrevention : Names.PossibleTreatment;

        Term? relation = Of(aim.Value);
        if (relation is null)
            page.Draft.Losses?.Add(SchemaOrgLossKind.TextOnly, place[".aim"], page.Subject, $"No property ties a condition to a treatment with the aim '{aim.Word}'; the condition does not name it.");

        page.Draft.Carry(relation == Names.PrimaryPrevention, place[".aim"]);
        return relation;
    }

    // The parts of the body that a use is limited to are those of the condition itself.
    private static bool IsGeneral(Indication use) =>
        Generality.Holds(use.When with { Areas = [] } == Applicability.Always ? use with { When = Applicability.Always } : use, use.Text);

    private static Term? Of(Aim aim) => aim switch
    {
        Aim.Treat or Aim.Cure or Aim.Relieve or Aim.Control or Aim.ImproveAppearance or Aim.Remove or Aim.Correct or Aim.Restore or Aim.Replace => Names.PossibleTreatment,
        Aim.Prevent => Names.PrimaryPrevention,
        _ => null,
    };
}
