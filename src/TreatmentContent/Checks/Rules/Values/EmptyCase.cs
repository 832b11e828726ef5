using TreatmentContent.Contract;
using TreatmentContent.Diagnostics;
using TreatmentContent.Statements;

namespace TreatmentContent.Checks;

/// <summary>TC1033: what is said to hold in some cases names one; a misspelt member would make it hold always.</summary>
internal sealed class EmptyCase : ICodedRule
{
    public string Code => "TC1033";

    public IssueSeverity Severity => IssueSeverity.Warning;

    public void Check(RuleContext context)
    {
        foreach (ContentNode node in context.Values<Applicability>())
        {
            // Without any member it would not be here: "when": {} is read as no when at all. The one of a case of a schedule is TC1027's.
            if (!((Applicability)node.Value).Restricts && node is not { Member: "when", Parent: { Member: "cases", Value: Schedule } })
                context.Report(this, node.Path, $"An empty '{node.Member}' means {(node.Member == "except" ? "never" : "always")}; leave it out, or say when with a member that this version knows.");
        }
    }
}
