using TreatmentContent.Diagnostics;
using TreatmentContent.Quantities;
using TreatmentContent.Statements;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Checks;

/// <summary>TC1039: what is to be avoided for a time is not written as what is to be avoided from a time on.</summary>
internal sealed class OpenProhibition : ICodedRule
{
    private static readonly Polarity[] Against = [Polarity.Avoid, Polarity.Limit, Polarity.Stop];

    public string Code => "TC1039";

    public IssueSeverity Severity => IssueSeverity.Warning;

    public void Check(RuleContext context)
    {
        foreach (Located<Instruction> rule in context.All<Instruction>())
        {
            // "After 0 d" begins at once: nobody reads an end into it.
            if (rule.Record is { Timing: { After: { } after, Before: null, Length: null, Span: null, Until.Count: 0, Repeat: null } } && after != default(ClinicalDuration)
                && Array.Exists(Against, polarity => rule.Record.Polarity == polarity))
            {
                context.Report(this, rule.PathOf("timing"), $"'after' says from when on the rule holds, and it has no end; for the first {after} write \"length\": \"{after}\", and for an end \"until\".");
            }
        }
    }
}
