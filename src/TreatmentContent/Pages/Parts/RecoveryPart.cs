using TreatmentContent.Treatments;

namespace TreatmentContent.Pages;

/// <summary>Says how it heals, when activities are possible again, and which visits follow.</summary>
internal static class RecoveryPart
{
    public static IReadOnlyList<PageItem> Say(Narrator narrator)
    {
        Recovery recovery = narrator.Treatment.Recovery;
        var said = new SaidItems(narrator, narrator.Root + ".recovery");
        said.AddRange(recovery.Milestones.Select((milestone, i) => MilestoneWords.Say(narrator, said.PathOf($"milestones[{i}]"), milestone)));
        said.AddRange(recovery.FollowUps.Select((visit, i) => AssessmentWords.Say(narrator, said.PathOf($"followUps[{i}]"), visit)));
        said.Words("dependsOn", "recovery.dependsOn", recovery.DependsOn);
        return said.Items;
    }
}
