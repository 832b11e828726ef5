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
            .. eligibility.Candidates.Select((candidate, i) => CandidateWords.Say(narrator, PathOf(narrator, "candidates", i), candidate)),
            .. eligibility.Ages.Select((rule, i) => CandidateWords.Say(narrator, PathOf(narrator, "ages", i), rule)),
        ];
    }

    public static IReadOnlyList<PageItem> Safety(Narrator narrator)
    {
        Eligibility eligibility = narrator.Treatment.Eligibility;
        return
        [
            .. eligibility.Contraindications.Select((reason, i) => ContraindicationWords.Say(narrator, PathOf(narrator, "contraindications", i), reason)),
            .. eligibility.Interactions.Select((interaction, i) => InteractionWords.Say(narrator, PathOf(narrator, "interactions", i), interaction)),
        ];
    }

    public static IReadOnlyList<PageItem> Pregnancy(Narrator narrator) =>
        [.. narrator.Treatment.Eligibility.Pregnancy.Select((rule, i) => InteractionWords.Say(narrator, PathOf(narrator, "pregnancy", i), rule))];

    public static IReadOnlyList<PageItem> Consultation(Narrator narrator)
    {
        Eligibility eligibility = narrator.Treatment.Eligibility;
        var said = new SaidItems(narrator, narrator.Root + ".eligibility");
        said.AddRange(eligibility.Assessments.Select((assessment, i) => AssessmentWords.Say(narrator, PathOf(narrator, "assessments", i), assessment)));
        said.AddRange(eligibility.Documents.Select((document, i) => DocumentWords.Say(narrator, PathOf(narrator, "documents", i), document)));
        said.Group("lookFor", "lookFor", [.. eligibility.LookFor.Select((performer, i) => PerformerWords.Say(narrator, PathOf(narrator, "lookFor", i), performer, isLabelled: false))]);
        said.Group("questionsToAsk", "questionsToAsk", [.. eligibility.QuestionsToAsk.Select((question, i) =>
            new PageItem { Path = PathOf(narrator, "questionsToAsk", i), Text = narrator.Locale.Resolve(question) })]);
        return said.Items;
    }

    private static string PathOf(Narrator narrator, string member, int index) => $"{narrator.Root}.eligibility.{member}[{index}]";
}
