using TreatmentContent.Treatments;

namespace TreatmentContent.Pages;

/// <summary>Says for whom a treatment is, for whom it is not, and what comes first: in four pieces, each a section of the page.</summary>
internal static class EligibilityPart
{
    public static IReadOnlyList<PageItem> Suitability(Narrator narrator)
    {
        Eligibility eligibility = narrator.Treatment.Eligibility;
        return
        [
            .. narrator.Each("eligibility.candidates", eligibility.Candidates, CandidateWords.Say),
            .. narrator.Each("eligibility.ages", eligibility.Ages, CandidateWords.Say),
        ];
    }

    public static IReadOnlyList<PageItem> Safety(Narrator narrator)
    {
        Eligibility eligibility = narrator.Treatment.Eligibility;
        return
        [
            .. narrator.Each("eligibility.contraindications", eligibility.Contraindications, ContraindicationWords.Say),
            .. narrator.Each("eligibility.interactions", eligibility.Interactions, InteractionWords.Say),
        ];
    }

    public static IReadOnlyList<PageItem> Pregnancy(Narrator narrator) =>
        [.. narrator.Each("eligibility.pregnancy", narrator.Treatment.Eligibility.Pregnancy, InteractionWords.Say)];

    public static IReadOnlyList<PageItem> Consultation(Narrator narrator)
    {
        Eligibility eligibility = narrator.Treatment.Eligibility;
        var said = new SaidItems(narrator, narrator.Root + ".eligibility");
        said.AddRange(narrator.Each("eligibility.assessments", eligibility.Assessments, AssessmentWords.Say));
        said.AddRange(narrator.Each("eligibility.documents", eligibility.Documents, DocumentWords.Say));
        said.Group("lookFor", "lookFor", [.. eligibility.LookFor.Select((performer, i) => PerformerWords.Say(narrator, PathOf(narrator, "lookFor", i), performer, isLabelled: false))]);
        said.Group("questionsToAsk", "questionsToAsk", [.. eligibility.QuestionsToAsk.Select((question, i) =>
            new PageItem { Path = PathOf(narrator, "questionsToAsk", i), Text = narrator.Locale.Resolve(question) })]);
        return said.Items;
    }

    private static string PathOf(Narrator narrator, string member, int index) => $"{narrator.Root}.eligibility.{member}[{index}]";
}
