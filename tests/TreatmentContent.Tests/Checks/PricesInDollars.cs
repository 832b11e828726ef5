using TreatmentContent.Checks;
using TreatmentContent.Diagnostics;
using TreatmentContent.Treatments;

namespace TreatmentContent.Tests.Checks;

#region ISSUES: own rule
public sealed class PricesInDollars : IContentRule
{
    public void Check(RuleContext context)
    {
        foreach (Located<PriceItem> price in context.All<PriceItem>())
        {
            if (price.Record.Amount is { Currency: not "USD" } amount)
            {
                context.Report("ACME1", IssueSeverity.Warning, price.PathOf("amount"), $"'{amount}' is not in US dollars.");
            }
        }
    }
}
#endregion
