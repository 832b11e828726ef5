using TreatmentContent.Contract;
using TreatmentContent.Diagnostics;
using TreatmentContent.Localization;
using TreatmentContent.Quantities;

namespace TreatmentContent.Checks;

/// <summary>
/// TC1042: a quantity counts in a unit that people can read in their language, in the form that its number needs and also where no number is stated; a dose that they cannot read is worse than a depth.
/// </summary>
internal sealed class UnnamedUnit : ICodedRule
{
    public string Code => "TC1042";

    public IssueSeverity Severity => IssueSeverity.Information;

    public void Check(RuleContext context)
    {
        foreach (ContentNode node in context.Values<Quantity>())
        {
            var quantity = (Quantity)node.Value;
            if (quantity.Unit.Length > 0 && !context.Catalog.Words.TryGetUnit(quantity.Unit, out _) && !KnownUnits.Has(quantity.Unit))
                Report(context, node, ProblemOf(quantity.Unit));
        }

        if (context.Catalog.Words.Units.Count > 0)
            CheckNames(context, new UnitNames(context.Catalog.SourceLocale));
    }

    private void CheckNames(RuleContext context, UnitNames names)
    {
        foreach (ContentNode node in context.Nodes)
        {
            if (UnitNames.CountIn(node.Value) is not var (amount, unit) || !context.Catalog.Words.TryGetUnit(unit, out PluralText? name))
                continue;
            foreach ((LocaleTag language, string problem) in names.ProblemsOf(amount, unit, name))
                Report(context, node, problem, language);
        }
    }

    private void Report(RuleContext context, ContentNode node, string problem, LocaleTag gapIn = default) =>
        context.Report(Code, SafetyCritical.Concerns(node) ? IssueSeverity.Warning : Severity, node.Path, problem, gapIn);

    private static string ProblemOf(string unit)
    {
        string near = KnownUnits.Near(unit) is { } known ? $", or use '{known}'" : "";
        return $"'{unit}' is not a unit that pages can say; name it in words.unit, such as \"{unit}\": {{ \"en\": {{ \"one\": \"{{n}} …\", \"other\": \"{{n}} …\" }} }}{near}.";
    }
}
