using TreatmentContent.Contract;
using TreatmentContent.Diagnostics;

namespace TreatmentContent.SchemaOrg;

/// <summary>Holds a document against the vocabulary, block by block and node by node, in its own order.</summary>
internal static class GraphCheck
{
    private const string Right = "\"@context\": \"https://schema.org\"";

    /// <summary>Checks a document.</summary>
    /// <param name="root">The document.</param>
    /// <param name="issues">Takes what is wrong.</param>
    public static void Check(DocumentValue root, PlacedIssues issues)
    {
        if (!root.IsObject && !root.IsList)
        {
            issues.Report("TC2006", "A document is an object in { } or a list of such.", root.Offset);
            return;
        }

        if (root.Members.Count == 0 && root.Items.Count == 0)
        {
            issues.Warn("TC2016", "The document is empty.", root.Offset);
            return;
        }

        List<DocumentBlock> blocks = [.. DocumentBlock.Of(root)];
        List<TopNode> nodes = [.. blocks.SelectMany(block => block.Nodes())];
        var check = new NodeCheck(NodeIndex.Of(nodes), issues);
        foreach (DocumentBlock block in blocks.Where(block => block.Value.IsObject))
            At(block.Steps, issues, () => Context(block, issues));
        foreach (TopNode node in nodes.TakeWhile(_ => !issues.HasEnough))
            At(node.Steps, issues, () => check.Top(node));
    }

    private static void At(IReadOnlyList<(string? Member, int Index)> steps, PlacedIssues issues, Action check)
    {
        foreach ((string? member, int index) in steps)
        {
            if (member is null)
                issues.Enter(index);
            else
                issues.Enter(member);
        }

        check();
        for (int i = 0; i < steps.Count; i++)
            issues.Leave();
    }

    private static void Context(DocumentBlock block, PlacedIssues issues)
    {
        if (block.Context is not { } context)
        {
            issues.Report("TC2001", $"The document has no @context, so its names are nobody's; write {Right}.", block.Value.Offset);
        }
        else if (TermContext.None.With(context).IsSchemaOrg)
        {
            ContextCheck.Check(context, issues);
        }
        else
        {
            string written = context.IsText ? TextForm.Quote(context.Text) : "This";
            issues.Enter("@context");
            issues.Report("TC2001", $"{written} is not the context of Schema.org; write {Right}.", context.Offset);
            issues.Leave();
        }

        if (block.Graph is { Value: { IsList: true, Items.Count: 0 } } graph)
        {
            issues.Enter(graph.Name);
            issues.Warn("TC2016", "The graph is empty; take it out.", graph.Value.Offset);
            issues.Leave();
        }
    }
}
