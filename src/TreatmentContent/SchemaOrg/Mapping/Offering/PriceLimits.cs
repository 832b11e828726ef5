using TreatmentContent.Entities;
using TreatmentContent.Statements;
using TreatmentContent.Treatments;

namespace TreatmentContent.SchemaOrg;

/// <summary>Where and in which cases a price holds.</summary>
internal static class PriceLimits
{
    /// <summary>Says whether a price holds at a clinic, in some case at least.</summary>
    public static bool HoldsAt(PriceItem price, Id<Clinic> clinic) =>
        (price.When.Clinics.Count == 0 || price.When.Clinics.Contains(clinic)) && !(price.Except.Clinics.Contains(clinic) && IsAlways(price.Except with { Clinics = [] }));

    /// <summary>Says whether a price holds at a clinic in some cases only, other than dates and countries.</summary>
    public static bool IsLimitedAt(PriceItem price, Id<Clinic> clinic) =>
        !IsAlways(price.When with { Clinics = [], Countries = [] })
        || !(IsAlways(price.Except) || (price.Except.Clinics.Count > 0 && !price.Except.Clinics.Contains(clinic)))
        || price.Practitioner is not null
        || price.Until.Count > 0;

    /// <summary>Says whether a price ends before it begins, and so holds on no day.</summary>
    public static bool EndsBeforeItBegins(PriceItem price) => price is { ValidFrom: { } from, ValidTo: { } to } && to.Last < from.First;

    /// <summary>Says whether two prices are for the same, and hold in the same cases, at the same places and times.</summary>
    public static bool AreSame(PriceItem one, PriceItem other) =>
        one.Per == other.Per && one.Covers == other.Covers && one.Recurs == other.Recurs
        && one.When.Equals(other.When) && one.Except.Equals(other.Except) && one.Practitioner == other.Practitioner
        && one.ValidFrom?.First == other.ValidFrom?.First && one.ValidTo?.Last == other.ValidTo?.Last && one.Until.SequenceEqual(other.Until);

    private static bool IsAlways(Applicability cases) => cases.Equals(Applicability.Always);
}
