using TreatmentContent.Diagnostics;
using TreatmentContent.Statements;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Checks;

/// <summary>TC1040: what is not needed is said once, and nothing else is said of it.</summary>
internal sealed class ContradictoryStrength : ICodedRule
{
    public string Code => "TC1040";

    public IssueSeverity Severity => IssueSeverity.Error;

    public void Check(RuleContext context)
    {
        foreach (Located<Instruction> rule in context.All<Instruction>())
        {
            if (rule.Record.Strength is not { } strength)
                continue;
            bool isNotNeeded = rule.Record.Polarity == Polarity.NotNeeded;
            if (strength == Strength.NotNeeded && !isNotNeeded)
                context.Report(this, rule.PathOf("strength"), $"'{rule.Record.Polarity}' and 'notNeeded' contradict each other; what can be left out is written with \"polarity\": \"notNeeded\" and no strength.");
            else if (isNotNeeded && (strength == Strength.Must || strength == Strength.Should))
                context.Report(this, rule.PathOf("strength"), $"What is 'notNeeded' cannot be '{strength}'; leave the strength out, or write what is to be done with \"polarity\": \"do\".");
        }

        foreach (Located<Milestone> milestone in context.All<Milestone>())
        {
            if (milestone.Record.Strength == Strength.NotNeeded)
                context.Report(this, milestone.PathOf("strength"), $"A milestone's strength says how sure it is, such as \"may\"; '{milestone.Record.Kind}' is reached or lasts, and cannot be 'notNeeded'. For none at all write \"length\": \"0 d\".");
        }
    }
}
