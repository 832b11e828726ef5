using TreatmentContent.Treatments;

namespace TreatmentContent.Pages;

/// <summary>Says how a treatment works.</summary>
internal static class MechanismPart
{
    public static IReadOnlyList<PageItem> Say(Narrator narrator)
    {
        Mechanism mechanism = narrator.Treatment.Mechanism;
        var said = new SaidItems(narrator, narrator.Root + ".mechanism");
        said.Sentence("text", mechanism.Text);
        said.Words("energies", "energies", mechanism.Energies);
        said.Words("tissues", "mechanism.tissues", mechanism.Tissues);
        said.Value("depth", "mechanism.depth", mechanism.Depth);
        said.Words("effects", "mechanism.effects", mechanism.Effects);
        said.Words("agents", "mechanism.agents", mechanism.Agents);
        said.Sentence("isFullyUnderstood", "mechanism.isFullyUnderstood", mechanism.IsFullyUnderstood);
        said.Group("stages", "stages", [.. mechanism.Stages.Select((stage, i) => Say(narrator, said.PathOf($"stages[{i}]"), stage))], isOrdered: true);
        IReadOnlyList<PageReference> references = StatementWords.Qualify(said, mechanism);
        return PageMarks.OnFirst(said.Items, references);
    }

    private static PageItem Say(Narrator narrator, string path, MechanismStage stage)
    {
        var details = new SaidItems(narrator, path);
        details.Word("actor", "mechanism.actor", stage.Actor);
        details.Words("effects", "mechanism.effects", stage.Effects);
        details.Words("agents", "mechanism.agents", stage.Agents);
        return StatementWords.Item(details, path, stage, null, narrator.Locale.Resolve(stage.Text));
    }
}
