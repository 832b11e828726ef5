using TreatmentContent.Localization;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Pages;

/// <summary>Says for whom a treatment is and for whom not: "Not suitable: for people who smoke", "Aged 9–14 years: recommended".</summary>
internal static class CandidateWords
{
    public static PageItem Say(Narrator narrator, string path, Candidate candidate)
    {
        var details = new SaidItems(narrator, path);
        ResolvedText? who = CaseWords.Whole(narrator, candidate.When);
        ResolvedText? text = who ?? narrator.Locale.Resolve(candidate.Text);
        if (who is not null)
        {
            details.Sentence("text", candidate.Text);
            CaseWords.Describe(details, candidate.When);
        }

        details.Words("motives", "candidate.motives", candidate.Motives, ListKind.Or);
        details.Value("tried", "candidate.tried", candidate.Tried);
        details.List("triedTreatments", "candidate.triedTreatments", SubjectWords.Treatments(narrator, candidate.TriedTreatments), ListKind.Or);
        details.Word("aspect", "candidate.aspect", candidate.Aspect);
        details.Sentence("isRequired", "candidate.isRequired", candidate.IsRequired);
        return StatementWords.Item(details, path, candidate, narrator.Label<Suitability>(candidate.Suitability, "candidate"), text, withCases: who is null);
    }

    public static PageItem Say(Narrator narrator, string path, AgeRule rule)
    {
        var details = new SaidItems(narrator, path);
        details.Value("rate", "frequency", rule.Rate is { } rate ? narrator.Locale.Say(rate) : null);
        return StatementWords.Item(details, path, rule, narrator.Fill("age", "value", narrator.Locale.SayAge(rule.Ages)), narrator.Locale.Say(rule.Advice));
    }
}
