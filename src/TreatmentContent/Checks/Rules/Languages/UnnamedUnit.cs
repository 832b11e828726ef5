using TreatmentContent.Contract;
using TreatmentContent.Diagnostics;
using TreatmentContent.Quantities;

namespace TreatmentContent.Checks;

/// <summary>TC1042: a quantity counts in a unit that people can read in their language; a dose that they cannot read is worse than a depth.</summary>
internal sealed class UnnamedUnit : ICodedRule
{
    public string Code => "TC1042";

    public IssueSeverity Severity => IssueSeverity.Information;

    public void Check(RuleContext context)
    {
        foreach (ContentNode node in context.Values<Quantity>())
        {
            string unit = ((Quantity)node.Value).Unit;
            if (unit.Length == 0 || KnownUnits.Has(unit) || context.Catalog.Words.TryGetUnit(unit, out _))
                continue;
            string near = KnownUnits.Near(unit) is { } known ? $", or use '{known}'" : "";
            IssueSeverity severity = SafetyCritical.Concerns(node) ? IssueSeverity.Warning : Severity;
            context.Report(Code, severity, node.Path, $"'{unit}' is not a unit that pages can say; name it in words.unit, such as \"{unit}\": {{ \"en\": {{ \"one\": \"{{n}} …\", \"other\": \"{{n}} …\" }} }}{near}.");
        }
    }
}
