using TreatmentContent.Quantities;
using TreatmentContent.Statements;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Pages;

/// <summary>When the first results come, when the full result does, how long it lasts, how long one rests and heals.</summary>
internal static class MilestoneFacts
{
    private static readonly (MilestoneKind Kind, string Name, bool IsReached)[] Known =
    [
        (MilestoneKind.FirstResult, "resultOnset", true),
        (MilestoneKind.FullResult, "resultPeak", true),
        (MilestoneKind.Lasts, "resultDuration", false),
        (MilestoneKind.Downtime, "downtime", false),
        (MilestoneKind.Healed, "healingTime", true),
    ];

    public static void Add(KeyFactSet facts, Narrator narrator)
    {
        Add(facts, narrator, ".results.timeline", narrator.Treatment.Results.Timeline);
        Add(facts, narrator, ".recovery.milestones", narrator.Treatment.Recovery.Milestones);
    }

    private static void Add(KeyFactSet facts, Narrator narrator, string list, IReadOnlyList<Milestone> milestones)
    {
        foreach ((MilestoneKind kind, string name, bool isReached) in Known)
        {
            for (int i = 0; i < milestones.Count; i++)
            {
                Milestone milestone = milestones[i];
                if (milestone.Kind != kind)
                    continue;

                // The fact says no more than its statement does: with what the time counts from, and how sure it is. In a length there is no room for the first.
                bool isGeneral = Holds(milestone) && milestone.Until.Count == 0 && (isReached || milestone.Anchor is not { IsUnspecified: false });
                if (isGeneral && milestone.After is not null == isReached)
                    facts.Add(name, $"{narrator.Root}{list}[{i}].{(isReached ? "after" : "length")}", milestone.After ?? milestone.Length, MilestoneWords.Value(narrator, milestone));

                facts.Limit(name, !isGeneral);
            }
        }
    }

    // A span says itself that the time varies.
    private static bool Holds(Milestone milestone) => (milestone.After ?? milestone.Length) is { IsPermanent: false, Bound: not Bound.Exact }
        ? Generality.HoldsAsSpan(milestone, milestone.Text)
        : Generality.Holds(milestone, milestone.Text);
}
