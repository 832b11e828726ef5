using TreatmentContent.Contract;
using TreatmentContent.Diagnostics;

namespace TreatmentContent.Checks;

/// <summary>TC1006: an id names one thing in its list.</summary>
internal sealed class RepeatedId : ICodedRule
{
    public string Code => "TC1006";

    public IssueSeverity Severity => IssueSeverity.Error;

    public void Check(RuleContext context)
    {
        var first = new Dictionary<(ContentNode Record, string List, string Id), ContentNode>();
        foreach (ContentNode node in context.Nodes)
        {
            // The id of an item of a list: the list is the member of the record above the item.
            if (node is not { Member: "id", Parent: { Index: not null, Parent: { } record } item } || node.Value.ToString() is not { Length: > 0 } id)
            {
                continue;
            }

            if (!first.TryAdd((record, item.Member, id), node))
            {
                context.Report(this, node.Path, $"The id '{id}' is used by {first[(record, item.Member, id)].Path} too.");
            }
        }
    }
}
