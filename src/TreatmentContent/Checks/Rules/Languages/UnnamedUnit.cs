using TreatmentContent.Contract;
using TreatmentContent.Diagnostics;
using TreatmentContent.Localization;
using TreatmentContent.Quantities;

namespace TreatmentContent.Checks;

/// <summary>TC1042: a quantity counts in a unit that people can read in their language, also where no number is stated; a dose that they cannot read is worse than a depth.</summary>
internal sealed class UnnamedUnit : ICodedRule
{
    public string Code => "TC1042";

    public IssueSeverity Severity => IssueSeverity.Information;

    public void Check(RuleContext context)
    {
        foreach (ContentNode node in context.Values<Quantity>())
        {
            Quantity quantity = (Quantity)node.Value;
            string unit = quantity.Unit;
            string? problem = unit.Length == 0 ? null
                : context.Catalog.Words.TryGetUnit(unit, out PluralText? name) ? ProblemOf(quantity, name, context.Catalog.SourceLocale)
                : KnownUnits.Has(unit) ? null
                : ProblemOf(unit);
            if (problem is not null)
                context.Report(Code, SafetyCritical.Concerns(node) ? IssueSeverity.Warning : Severity, node.Path, problem);
        }
    }

    private static string ProblemOf(string unit)
    {
        string near = KnownUnits.Near(unit) is { } known ? $", or use '{known}'" : "";
        return $"'{unit}' is not a unit that pages can say; name it in words.unit, such as \"{unit}\": {{ \"en\": {{ \"one\": \"{{n}} …\", \"other\": \"{{n}} …\" }} }}{near}.";
    }

    // "A few" and "many" are said by the name without its number, which must stand before or behind it; of what the library counts they have words of their own.
    private static string? ProblemOf(Quantity quantity, PluralText name, LocaleTag source)
    {
        if (quantity.Amount.Bound is not (Bound.Few or Bound.Many) || KnownUnits.Has(quantity.Unit))
        {
            return null;
        }

        foreach (PluralForms forms in name.Forms)
        {
            LocaleTag language = forms.Locale ?? source;
            PluralCategory several = LocaleData.BuiltIn.PluralsOf(language) is { } plurals ? ValueSayer.CategoryOfSeveral(plurals) : PluralCategory.Other;
            if (!ValueSayer.TryWithoutNumber(forms.Of(several), out _))
                return $"'{quantity}' cannot be said by the name of its unit in '{language}': in '{forms.Of(several)}' the number does not stand before or behind the name. Put {{n}} first or last there, in words.unit, or state a number.";
        }

        return null;
    }
}
