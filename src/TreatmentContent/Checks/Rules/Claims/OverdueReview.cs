using System.Globalization;
using TreatmentContent.Diagnostics;
using TreatmentContent.Treatments;

namespace TreatmentContent.Checks;

/// <summary>TC1004: the day by which the content was to be reviewed again has not passed.</summary>
internal sealed class OverdueReview : ICodedRule
{
    public string Code => "TC1004";

    public IssueSeverity Severity => IssueSeverity.Warning;

    public void Check(RuleContext context)
    {
        foreach (Located<Editorial> editorial in context.All<Editorial>())
        {
            if (editorial.Record.ReviewDue is { } due && context.Today is { } today && due < today)
                context.Report(this, editorial.PathOf("reviewDue"), string.Create(CultureInfo.InvariantCulture, $"The review was due on {due:yyyy-MM-dd}, {EnglishAge.Of(due, today)}; review the content, then set reviewed and the next reviewDue."));
        }
    }
}
