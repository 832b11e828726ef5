using System.Globalization;
using TreatmentContent.Quantities;

namespace TreatmentContent.Localization;

internal sealed partial class ValueSayer
{
    private const string NumberPlace = "n";

    private bool HasOwnWord(string unit) => ownWords?.Invoke(unit, PluralCategory.Other) is not null;

    private bool HasNoun(string noun) => Pattern(noun, PluralCategory.Other) is not null;

    /// <summary>Says a number or range of a noun, which agrees with the number as it is written.</summary>
    private string? Noun(string noun, decimal low, decimal high)
    {
        if (low == high && !HasOwnWord(noun) && TryFind(string.Create(CultureInfo.InvariantCulture, $"noun.{noun}.{low}"), out Phrase exact))
        {
            // A word for that very number: "twice".
            return exact.Text;
        }

        PluralCategory category = low == high ? Forms.Plurals.Cardinal(low) : Forms.Plurals.Range(low, high);
        Phrase? pattern = Pattern(noun, category);
        if (low != high && pattern?.Has(NumberPlace) == false)
        {
            // A word such as "once" says its number itself: a range needs the form with a place.
            pattern = Pattern(noun, PluralCategory.Other);
        }

        return pattern?.Fill(NumberPlace, Forms.Numbers.SayRange(low, high));
    }

    /// <summary>Says a number or range with a sign that does not change, such as J/cm².</summary>
    private string? Sign(string unit, decimal low, decimal high) =>
        TryFind("unit." + unit, out Phrase pattern) ? pattern.Fill(NumberPlace, Forms.Numbers.SayRange(low, high)) : null;

    /// <summary>Says an amount of something that has no name in this language by the word that content has for it: "up to 1 cup", "a few cm".</summary>
    public bool TrySayUnnamed(Quantity quantity, out string text)
    {
        text = "";
        Amount amount = quantity.Amount;
        if (amount.Bound is Bound.Few or Bound.Many)
        {
            return TryFind(amount.Bound == Bound.Few ? "few.any" : "many.any", out Phrase few) && Said(few.Fill("unit", quantity.Unit), out text);
        }

        return TrySay(amount, default, quantity.Unit, static (sayer, unit, low, high) => sayer.Unnamed(unit, low, high), out text);
    }

    private string? Unnamed(string unit, decimal low, decimal high) =>
        TryFind("unit.any", out Phrase pattern) ? pattern.Fill(NumberPlace, Forms.Numbers.SayRange(low, high), "unit", unit) : null;

    private Phrase? Pattern(string noun, PluralCategory category)
    {
        if ((ownWords?.Invoke(noun, category) ?? ownWords?.Invoke(noun, PluralCategory.Other)) is { } own)
        {
            return new Phrase(own, PhraseState.Translated);
        }

        string prefix = $"noun.{noun}.";
        return TryFind(prefix + category.Word(), out Phrase phrase) || TryFind(prefix + PluralCategory.Other.Word(), out phrase)
            ? phrase
            : null;
    }
}
