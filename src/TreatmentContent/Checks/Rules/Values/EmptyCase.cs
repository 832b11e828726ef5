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
            // Without any member it would not be here: "when": {} is read as no when at all. In a case of a schedule it is TC1027.
            if (!Cases.Restricts((Applicability)node.Value) && node.Parent is not { Member: "cases", Value: Schedule })
                context.Report(this, node.Path, $"An empty '{node.Member}' means {(node.Member == "except" ? "never" : "always")}; leave it out, or say when with a member that this version knows.");
        }
    }
}
