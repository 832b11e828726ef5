using TreatmentContent.Catalogs;
using TreatmentContent.Contract;
using TreatmentContent.Diagnostics;

namespace TreatmentContent.Checks;

/// <summary>What a rule sees, and where it reports.</summary>
public sealed class RuleContext
{
    private readonly Action<ContentIssue> report;
    private readonly Lazy<IReadOnlyList<ContentNode>> nodes;

    internal RuleContext(TreatmentCatalog catalog, DateOnly? today, Action<ContentIssue> report)
    {
        Catalog = catalog;
        Today = today;
        this.report = report;
        nodes = new(() => [.. ContentTree.Walk(catalog)]);
    }

    /// <summary>Gets the catalogue.</summary>
    public TreatmentCatalog Catalog { get; }

    /// <summary>Gets the date that counts as today, or null where dates are not to be judged.</summary>
    public DateOnly? Today { get; }

    // The whole catalogue is walked once, whatever the number of rules.
    internal IReadOnlyList<ContentNode> Nodes => nodes.Value;

    /// <summary>Reports one problem.</summary>
    /// <param name="code">The permanent code; own rules take a prefix of their own, such as <c>ACME1</c>.</param>
    /// <param name="severity">How much it matters.</param>
    /// <param name="path">The JSON path from the catalogue's root, such as <c>$.treatments[0].benefits</c>.</param>
    /// <param name="message">One English sentence for the author of the content.</param>
    public void Report(string code, IssueSeverity severity, string path, string message) =>
        report(new ContentIssue { Code = code, Severity = severity, Path = path, Message = message });
}
