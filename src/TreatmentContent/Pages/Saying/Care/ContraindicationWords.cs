using TreatmentContent.Localization;
using TreatmentContent.Treatments;

namespace TreatmentContent.Pages;

/// <summary>Says a reason not to treat, with how strict it is: "Not for now: cold sores (active)".</summary>
internal static class ContraindicationWords
{
    public static PageItem Say(Narrator narrator, string path, Contraindication reason)
    {
        var details = new SaidItems(narrator, path);
        ResolvedText[] subjects =
        [
            .. SubjectWords.Conditions(narrator, reason.Conditions),
            .. SubjectWords.Substances(narrator, reason.Substances).Select(name => narrator.Fill(Narrator.IsPlain(name) ? "contraindication.substance" : "contraindication.substance.named", "value", name)),
            .. SubjectWords.Treatments(narrator, reason.Treatments).Select(name => narrator.Fill("contraindication.treatment", "value", name)),
        ];
        ResolvedText? what = narrator.Locale.Join(subjects, ListKind.Or);
        ResolvedText? whole = what is { } joined && reason.Phase is { IsUnspecified: false } phase
            ? narrator.Fill("contraindication.phase", "value", joined, "phase", narrator.Locale.Say(phase))
            : what;
        bool isPhaseLeft = whole is null || whole == what;

        // Where nothing else is named, who it holds for is the reason; else the words are. A case of the treatment, such as one of its options, is no reason beside words.
        bool isOfPatient = reason.Text is null or { IsEmpty: true } || CaseWords.NamesPatient(reason.When);
        ResolvedText? who = subjects.Length == 0 && isOfPatient ? CaseWords.Whole(narrator, reason.When) : null;
        bool isTold = subjects.Length == 0 && who is null;
        if (subjects.Length > 0 && what is null)
        {
            details.AddRange(subjects.Select(text => new PageItem { Path = path, Text = text }));
        }

        if (isPhaseLeft)
        {
            details.Word("phase", "contraindication.phaseLabel", reason.Phase);
        }

        if (!isTold)
        {
            details.Sentence("text", reason.Text);
        }

        details.Value("lookBack", "contraindication.lookBack", reason.LookBack);
        TimingWords.Add(details, "timing", reason.Timing);
        details.Words("until", "until", reason.Until, ListKind.Or);
        details.Word("action", "care.action", reason.Action);
        SubjectWords.Describe(details, "conditions", reason.Conditions);
        SubjectWords.Describe(details, "substances", reason.Substances);
        if (who is not null)
        {
            CaseWords.Describe(details, reason.When);
        }

        ResolvedText? text = isTold ? narrator.Locale.Resolve(reason.Text) : who ?? whole ?? what;
        PageItem item = StatementWords.Named(details, path, reason, narrator.Label(reason.Level, "contraindication"), text, withCases: who is null);
        bool isLifted = LiftedReason.IsLifted(reason);
        bool isTakenBack = isLifted && LiftedReason.IsTakenBack(reason, isCase: who is not null, isText: isTold);
        return item with { IsDanger = !isLifted || isTakenBack, IsDenied = isTakenBack, Subjects = subjects };
    }
}
