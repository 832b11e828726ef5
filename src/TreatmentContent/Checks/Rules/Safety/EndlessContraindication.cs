using TreatmentContent.Diagnostics;
using TreatmentContent.Statements;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Checks;

/// <summary>TC1030: what stands against a treatment only for a time says until when.</summary>
internal sealed class EndlessContraindication : ICodedRule
{
    public string Code => "TC1030";

    public IssueSeverity Severity => IssueSeverity.Warning;

    public void Check(RuleContext context)
    {
        foreach (Located<Contraindication> reason in context.All<Contraindication>())
        {
            if (reason.Record is { Level: { } level, Until.Count: 0, LookBack: null, Phase: null } && level == ContraindicationLevel.Temporary && reason.Record.Timing == Timing.Empty)
                context.Report(this, reason.Path, $"A {level} contraindication has no until, lookBack, phase or timing to say when it ends.");
        }
    }
}
