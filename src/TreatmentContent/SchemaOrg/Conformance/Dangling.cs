using TreatmentContent.Contract;
using TreatmentContent.Diagnostics;

namespace TreatmentContent.SchemaOrg;

/// <summary>Says of a reference that it leads to no node of the document.</summary>
internal static class Dangling
{
    /// <summary>Reports a reference: an error on the document's own site, a warning for one that leads to another site.</summary>
    /// <param name="id">The whole name.</param>
    /// <param name="written">The name as written.</param>
    /// <param name="index">The nodes of the document.</param>
    /// <param name="issues">Takes the issue.</param>
    public static void Report(string id, DocumentValue written, NodeIndex index, PlacedIssues issues)
    {
        string found = $"No node of the document has the @id {TextForm.Quote(written.Text)}";
        if (index.IsOfAnotherSite(id))
            issues.Warn("TC2013", $"{found}, and no other site is fetched; define it here too, or write its address as a text where the property takes one.", written.Offset);
        else
            issues.Report("TC2013", $"{found}; define it, or take the reference out.", written.Offset);
    }
}
