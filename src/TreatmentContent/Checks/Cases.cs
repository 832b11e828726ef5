using TreatmentContent.Quantities;
using TreatmentContent.Statements;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Checks;

/// <summary>Tells whether two statements can be meant for the same people.</summary>
internal static class Cases
{
    // Each member of a case, as whether the first of two states it and whether the two share one of its values.
    private static readonly (Func<Applicability, bool> IsStated, Func<Applicability, Applicability, bool> Meet)[] Members =
    [
        Listed(static who => who.Sides), Listed(static who => who.Sexes), Listed(static who => who.States),
        Listed(static who => who.Variants), Listed(static who => who.Conditions), Listed(static who => who.Traits), Listed(static who => who.Treatments), Listed(static who => who.Clinics), Listed(static who => who.Countries),
        (static who => who.Areas.Count > 0, static (one, other) => one.Areas.Contains(BodyArea.Any) || other.Areas.Contains(BodyArea.Any) || one.Areas.Intersect(other.Areas).Any()),
        (static who => who.Ages is not null, static (one, other) => Meet(Days(one.Ages), Days(other.Ages))),
        (static who => who.SkinTypes is not null, static (one, other) => Meet(Numbers(one.SkinTypes), Numbers(other.SkinTypes))),
        (static who => who.Criteria.Count > 0, static (one, other) => one.Criteria.All(mine => other.Criteria.All(theirs => Meet(mine, theirs)))),
    ];

    /// <summary>Says whether a case names anything: one that does not holds always.</summary>
    /// <param name="who">The case.</param>
    public static bool Restricts(Applicability who) => Members.Any(member => member.IsStated(who));

    /// <summary>Says whether some people meet both of two cases.</summary>
    /// <param name="one">The one case.</param>
    /// <param name="other">The other case.</param>
    /// <param name="needsAllOf">Whichever of the two must have all its members stated by the other too; null where what one leaves open meets everything.</param>
    public static bool Overlap(Applicability one, Applicability other, Applicability? needsAllOf = null) => Members.All(member =>
        member.IsStated(one) && member.IsStated(other) ? member.Meet(one, other) : needsAllOf is null || !member.IsStated(needsAllOf));

    private static (Func<Applicability, bool> IsStated, Func<Applicability, Applicability, bool> Meet) Listed<T>(Func<Applicability, IReadOnlyList<T>> list) =>
        (who => list(who).Count > 0, (one, other) => list(one).Intersect(list(other)).Any());

    private static bool Meet(Span? one, Span? other) => one is not { } mine || other is not { } theirs || mine.Overlaps(theirs);

    // Measures in two units cannot be compared, and two measures do not exclude each other.
    private static bool Meet(Criterion one, Criterion other) =>
        one.Measure != other.Measure || one.Value.Unit != other.Value.Unit || Meet(Span.Of(one.Value.Amount), Span.Of(other.Value.Amount));

    private static Span? Numbers(Amount? amount) => amount is { } stated ? Span.Of(stated) : null;

    private static Span? Days(ClinicalDuration? ages) => ages is { } stated ? Span.OfAge(stated) : null;
}
