using TreatmentContent.Localization;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Pages;

/// <summary>Says what to do about medicines and other treatments, and in pregnancy: "Stop: metformin", "During pregnancy: not recommended".</summary>
internal static class InteractionWords
{
    private static readonly Advice[] Against = [Advice.NotAllowed, Advice.NotRecommended, Advice.Forbidden, Advice.Avoid];

    public static PageItem Say(Narrator narrator, string path, Interaction interaction)
    {
        var details = new SaidItems(narrator, path);
        ResolvedText[] others = [.. SubjectWords.Substances(narrator, interaction.Substances), .. SubjectWords.Treatments(narrator, interaction.Treatments)];
        ResolvedText? names = narrator.Locale.Join(others, ListKind.And);
        if (names is null)
        {
            details.AddRange(others.Select(text => new PageItem { Path = path, Text = text }));
        }

        // Where nothing is named by id, the words name it: the advice must not stand as one for all medicines.
        bool isInWords = others.Length == 0 && interaction.Text is not null;
        if (!isInWords)
            details.Sentence("text", interaction.Text);
        TimingWords.Add(details, "timing", interaction.Timing, interaction.Advice == Advice.KeepInterval ? "interaction.apart" : "time");
        SubjectWords.Describe(details, "substances", interaction.Substances);
        return isInWords
            ? StatementWords.Named(details, path, interaction, narrator.Label<Advice>(interaction.Advice, "interaction"), narrator.Locale.Resolve(interaction.Text))
            : others.Length > 0
            ? StatementWords.Named(details, path, interaction, narrator.Label<Advice>(interaction.Advice, "interaction"), names)
            : StatementWords.Named(details, path, interaction, narrator.Phrase("interaction"), narrator.Locale.Say(interaction.Advice));
    }

    public static PageItem Say(Narrator narrator, string path, PregnancyRule rule)
    {
        var details = new SaidItems(narrator, path);
        ResolvedText[] states = [.. rule.States.Select((state, i) => i == 0 ? narrator.Label<PatientState>(state, "pregnancy") : narrator.Locale.Say(state))];
        ResolvedText? label = narrator.Locale.Join(states, ListKind.Or);
        if (label is null)
        {
            details.AddRange(states.Select(text => new PageItem { Path = path, Text = text }));
        }

        details.Sentence("text", rule.Text);
        details.Value("wait", "pregnancy.wait", rule.Wait);
        details.Words("until", "until", rule.Until, ListKind.Or);
        PageItem item = StatementWords.Named(details, path, rule, label ?? narrator.Phrase("pregnancy"), narrator.Locale.Say(rule.Advice));
        return item with { IsDanger = Array.IndexOf(Against, rule.Advice.Value) >= 0 };
    }
}
