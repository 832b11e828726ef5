using TreatmentContent.Contract;
using TreatmentContent.Diagnostics;
using TreatmentContent.Quantities;

namespace TreatmentContent.Checks;

/// <summary>TC1050: a price has no more decimals than its currency is paid in; a third one is often a thousands point.</summary>
internal sealed class PriceBelowCoins : ICodedRule
{
    private const int Usual = 2;

    // ISO 4217, table A.1: the currencies of a thousand parts, and the units of account with four decimals.
    private static readonly string[] Finer = ["BHD", "CLF", "IQD", "JOD", "KWD", "LYD", "OMR", "TND", "UYW"];

    public string Code => "TC1050";

    public IssueSeverity Severity => IssueSeverity.Warning;

    public void Check(RuleContext context)
    {
        foreach (ContentNode node in context.Values<Money>())
        {
            Money money = (Money)node.Value;
            if (Array.IndexOf(Finer, money.Currency) < 0 && (IsTooFine(money.Amount.Low) || IsTooFine(money.Amount.High)))
                context.Report(this, node.Path, $"'{money}' has more decimals than {money.Currency} is paid in; the point parts the decimals, and thousands have none, such as 1500 {money.Currency}.");
        }
    }

    private static bool IsTooFine(decimal? number) => number?.Scale > Usual;
}
