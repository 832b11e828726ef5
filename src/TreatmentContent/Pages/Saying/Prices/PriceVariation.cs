using TreatmentContent.Quantities;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Pages;

/// <summary>Tells a price that is stated as one number, and is not the same for all.</summary>
internal static class PriceVariation
{
    // What all of it costs varies with how many there are; what each costs does not.
    private static readonly (Factor Factor, CountedThing Thing, string Unit)[] Counts =
    [
        (Factor.NumberOfSessions, CountedThing.Session, "session"),
        (Factor.NumberOfLesions, CountedThing.Lesion, "lesion"),
        (Factor.GraftCount, CountedThing.Graft, "graft"),
    ];

    /// <summary>Says whether a number would promise what varies; "from" and a range say themselves that it does.</summary>
    public static bool IsHidden(PriceItem price, Offering offering) =>
        price.Form.Value is not (PriceForm.From or PriceForm.UpTo or PriceForm.Average)
        && price.Amount is null or { Amount.Bound: Bound.Exact }
        && (price.DependsOn.Count > 0 || offering.PriceDependsOn.Any(factor => !IsCounted(price, factor)));

    private static bool IsCounted(PriceItem price, Open<Factor> factor) =>
        Array.Exists(Counts, count => factor == count.Factor && (price.Per == count.Thing || price.Covers?.Unit == count.Unit));
}
