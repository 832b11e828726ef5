using TreatmentContent.Contract;
using TreatmentContent.Diagnostics;

namespace TreatmentContent.SchemaOrg;

/// <summary>Says of contexts that are not fetched what follows from that.</summary>
internal static class ForeignContext
{
    /// <summary>Gives a line for each address of another context than Schema.org's.</summary>
    /// <param name="context">The value of an <c>@context</c>.</param>
    /// <param name="issues">Takes the lines.</param>
    public static void Check(DocumentValue context, PlacedIssues issues)
    {
        issues.Enter("@context");
        for (int i = 0; i < context.Each().Count; i++)
        {
            if (context.IsList)
                issues.Enter(i);
            if (context.Each()[i] is { IsText: true } part && !TermContext.IsMeantForSchemaOrg(part.Text))
                issues.Inform("TC2021", $"{TextForm.Quote(part.Text)} is not fetched; types and properties that Schema.org does not have are taken for its own, misspelt ones too.", part.Offset);
            if (context.IsList)
                issues.Leave();
        }

        issues.Leave();
    }
}
