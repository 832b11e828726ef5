using TreatmentContent.Localization;
using TreatmentContent.Quantities;

namespace TreatmentContent.Checks;

/// <summary>Judges whether a catalogue's names for its units can say its amounts in each of their languages.</summary>
/// <param name="source">The language of forms without a tag.</param>
internal sealed class UnitNames(LocaleTag source)
{
    private readonly Dictionary<LocaleTag, PluralRules?> rules = [];

    /// <summary>Finds what a value counts, in a unit that a catalogue can name.</summary>
    /// <param name="value">Any value.</param>
    /// <returns>How many, and the unit; null for any other value.</returns>
    public static (Amount Amount, string Unit)? CountIn(object value) => value switch
    {
        Quantity quantity => (quantity.Amount, quantity.Unit),
        ClinicalDuration duration when duration.TryGetAmount(out Amount amount, out DurationUnit unit) && unit.IsCounted() => (amount, MeasureUnits.Name(unit)),
        Rate rate => (rate.Amount, ValueSayer.NounOfRate),
        _ => null,
    };

    /// <summary>Says in which languages the name of a unit does not say an amount.</summary>
    /// <param name="amount">The amount.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="name">Its name.</param>
    /// <returns>Each such language, and what is wrong there.</returns>
    public IEnumerable<(LocaleTag Language, string Problem)> ProblemsOf(Amount amount, string unit, PluralText name)
    {
        // Of what the library counts it has words of its own for "a few" and "many".
        bool isUncounted = amount.Bound is Bound.Few or Bound.Many;
        if (isUncounted && KnownUnits.Has(unit))
            yield break;

        foreach (PluralForms forms in name.Forms)
        {
            LocaleTag language = forms.Locale ?? source;
            PluralCategory category = CategoryOf(amount, language);
            bool isInvariant = name.IsInvariant(forms, source);
            if (!HasForm(forms, category, language) && !IsSaidToBeInvariant(name, isInvariant))
                yield return (language, isInvariant ? OnlyForm(amount, unit, forms, language, category) : NoForm(amount, unit, name, language, category));
            else if (isUncounted && (forms.Of(category) ?? forms.Other) is var several && !ValueSayer.TryWithoutNumber(several, out _))
                yield return (language, $"'{amount} {unit}' cannot be said by the name of its unit in '{language}': in '{several}' the number does not stand before or behind the name. Put {{n}} first or last there, in words.unit, or state a number.");
            else if (!isUncounted && LosesNumber(amount, forms, category) is { } pattern)
                yield return (language, $"'{amount} {unit}' cannot be said by the name of its unit in '{language}': '{pattern}' would lose the number. Put {{n}} there, in words.unit.");
        }
    }

    // A word such as "both" says its number itself; a range takes the form for all others then.
    private static string? LosesNumber(Amount amount, PluralForms forms, PluralCategory category)
    {
        (decimal low, decimal high) = amount.Ends;
        string pattern = forms.Of(category) ?? forms.Other;
        return ValueSayer.SaysNumber(pattern, category, low, high) || (low != high && ValueSayer.SaysNumber(forms.Other, category, low, high)) ? null : pattern;
    }

    private PluralCategory CategoryOf(Amount amount, LocaleTag language) =>
        RulesOf(language) is not { } plurals ? PluralCategory.Other
        : amount.Bound is Bound.Few or Bound.Many || (amount.Low ?? amount.High) is not { } low ? ValueSayer.CategoryOfSeveral(plurals)
        : amount.High is { } high && high != low ? plurals.Range(low, high)
        : plurals.Cardinal(low);

    // What only millions have may be absent.
    private bool HasForm(PluralForms forms, PluralCategory category, LocaleTag language) => forms.Of(category) is not null || RulesOf(language)?.IsUsual(category) != true;

    private bool IsSaidBySource(Amount amount, PluralText name) =>
        name.SourceOf(source) is { } original && (original.Locale ?? source) is var language && (HasForm(original, CategoryOf(amount, language), language) || name.IsInvariant(original, source));

    // One form alone may be for all numbers, or the only one that somebody thought of; several that are the same leave no doubt.
    private bool IsSaidToBeInvariant(PluralText name, bool isInvariant) => isInvariant && name.SourceOf(source)?.Stated.Skip(1).Any() != false;

    private static string OnlyForm(Amount amount, string unit, PluralForms forms, LocaleTag language, PluralCategory category) =>
        $"'{amount} {unit}' will be said in '{language}' with '{forms.Other}', the one form of the name for all numbers: state the form '{category.Word()}' as well in words.unit, be it the same.";

    private string NoForm(Amount amount, string unit, PluralText name, LocaleTag language, PluralCategory category) =>
        $"The name of '{unit}' lacks the form '{category.Word()}' in '{language}', which '{amount} {unit}' needs there: it will be said {(IsSaidBySource(amount, name) ? $"in {source}" : "by the bare word")}. State the form in words.unit.";

    private PluralRules? RulesOf(LocaleTag language)
    {
        if (!rules.TryGetValue(language, out PluralRules? found))
            rules.Add(language, found = LocaleData.BuiltIn.PluralsOf(language));
        return found;
    }
}
