using TreatmentContent.Contract;
using TreatmentContent.Diagnostics;
using TreatmentContent.Entities;
using TreatmentContent.Treatments;

namespace TreatmentContent.Checks;

/// <summary>TC1035: a record whose members are all optional, but not all at once, states one of them.</summary>
internal sealed class NothingStated : ICodedRule
{
    public string Code => "TC1035";

    public IssueSeverity Severity => IssueSeverity.Error;

    public void Check(RuleContext context)
    {
        foreach (ContentNode node in context.Nodes)
        {
            if (Needed(node.Value) is { } members)
            {
                context.Report(this, node.Path, $"One of {members} is needed here.");
            }
        }
    }

    private static string? Needed(object? record) => record switch
    {
        Indication { Condition: null, Name: null } => "condition, name",
        Specification { Value: null, IsAdjustable: null } => "value, isAdjustable",
        Contributor { Practitioner: null, Name: null } => "practitioner, name",
        _ => null,
    };
}
