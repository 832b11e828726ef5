using TreatmentContent.Treatments;

namespace TreatmentContent.Pages;

/// <summary>Says what may go wrong: what is expected and passes, what is unwanted, and when to get help.</summary>
internal static class RiskPart
{
    public static IReadOnlyList<PageItem> Say(Narrator narrator)
    {
        Risks risks = narrator.Treatment.Risks;
        string path = narrator.Root + ".risks";
        return
        [
            .. risks.SideEffects.Select((effect, i) => AdverseEffectWords.Say(narrator, $"{path}.sideEffects[{i}]", effect)),
            .. risks.Complications.Select((effect, i) => AdverseEffectWords.Say(narrator, $"{path}.complications[{i}]", effect)),
            .. risks.WarningSigns.Select((sign, i) => WarningSignWords.Say(narrator, $"{path}.warningSigns[{i}]", sign)),
        ];
    }
}
