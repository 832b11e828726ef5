using TreatmentContent.Treatments;

namespace TreatmentContent.Pages;

/// <summary>Says what may go wrong: what is expected and passes, what is unwanted, and when to get help.</summary>
internal static class RiskPart
{
    public static IReadOnlyList<PageItem> Say(Narrator narrator)
    {
        Risks risks = narrator.Treatment.Risks;
        return
        [
            .. narrator.Each("risks.sideEffects", risks.SideEffects, AdverseEffectWords.Say),
            .. narrator.Each("risks.complications", risks.Complications, AdverseEffectWords.Say),
            .. narrator.Each("risks.warningSigns", risks.WarningSigns, WarningSignWords.Say),
        ];
    }
}
