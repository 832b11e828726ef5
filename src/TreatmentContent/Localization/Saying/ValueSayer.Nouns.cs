using System.Globalization;

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
