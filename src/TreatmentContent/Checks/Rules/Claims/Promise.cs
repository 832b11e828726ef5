using TreatmentContent.Contract;
using TreatmentContent.Diagnostics;
using TreatmentContent.Entities;
using TreatmentContent.Localization;
using TreatmentContent.Quantities;
using TreatmentContent.Statements;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Checks;

/// <summary>TC1003: nothing is promised that no treatment can keep.</summary>
internal sealed class Promise : ICodedRule
{
    private const string Advice = "promises what no treatment can; say what is usual, with a source.";

    private static readonly OutcomeKind[] Unwanted =
        [OutcomeKind.Failure, OutcomeKind.LateFailure, OutcomeKind.Recurrence, OutcomeKind.FalsePositive, OutcomeKind.FalseNegative, OutcomeKind.RepeatNeeded];

    public string Code => "TC1003";

    public IssueSeverity Severity => IssueSeverity.Error;

    public void Check(RuleContext context)
    {
        foreach (Located<Results> results in context.All<Results>())
        {
            if (results.Record.IsGuaranteed == true)
                context.Report(this, results.PathOf("isGuaranteed"), $"'isGuaranteed' {Advice}");
        }

        foreach (ContentNode node in context.Values<Frequency>())
        {
            if (node is { Value: Frequency frequency, Owner: Statement statement } && IsNever(frequency) && IsUnwanted(statement) && !statement.Basis.IsSourced())
                context.Report(this, node.Path, $"'{frequency}' without a source {Advice}");
        }

        foreach (ContentNode node in context.Values<LocalizedText>())
            CheckText(context, node, (LocalizedText)node.Value);
    }

    // "About 0 %" leaves some.
    private static bool IsNever(Frequency frequency) =>
        frequency.Word == Likelihood.None || (frequency.Percent ?? frequency.Ratio?.Count) is { High: 0m, IsAbout: false };

    // That nobody gets better promises nothing.
    private static bool IsUnwanted(Statement statement) => statement switch
    {
        AdverseEffect or Sensation => true,
        Outcome outcome => Unwanted.Any(kind => outcome.Kind == kind),
        _ => false,
    };

    private void CheckText(RuleContext context, ContentNode node, LocalizedText text)
    {
        // What others call their work, and the error that a question names to correct it.
        if (node.Owner is Citation or Faq { IsMyth: true } && node.Member is "title" or "question")
            return;

        foreach ((LocaleTag locale, LocalText local) in Texts.Of(text, context.Catalog.SourceLocale))
        {
            if (Promises.In(locale.Language)?.Find(local.Text) is { } phrase)
                context.Report(this, Texts.PathOf(node.Path, text, locale), $"'{phrase}' {Advice}");
        }
    }
}
