using TreatmentContent.Diagnostics;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Checks;

/// <summary>TC1032: what is hard to bear or dangerous is not told among what is expected and passes.</summary>
internal sealed class SevereSideEffect : ICodedRule
{
    private static readonly Level[] Severe = [Level.Strong, Level.LifeThreatening];

    public string Code => "TC1032";

    public IssueSeverity Severity => IssueSeverity.Warning;

    public void Check(RuleContext context)
    {
        foreach (Located<AdverseEffect> effect in context.All<AdverseEffect>())
        {
            if (effect.Node.Member != "sideEffects")
                continue;
            if ((SevereOne(effect.Record.SeverityTo) ?? SevereOne(effect.Record.Severity)) is { } level)
                context.Report(this, effect.Path, $"A side effect marked {level} belongs under complications.");
        }
    }

    private static Open<Level>? SevereOne(Open<Level>? level) => Severe.Any(severe => level == severe) ? level : null;
}
