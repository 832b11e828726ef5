using TreatmentContent.Quantities;
using TreatmentContent.Statements;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Checks;

/// <summary>Tells whether two cases can be those of the same people.</summary>
internal static class Cases
{
    private static readonly Member[] Members =
    [
        new(static who => who.Areas.Count > 0, static (one, other) => HasAny(one) || HasAny(other) || Meet(one.Areas, other.Areas), static (wide, narrow) => HasAny(wide) || Covers(wide.Areas, narrow.Areas)),
        Listed(static who => who.Variants), Listed(static who => who.Sides), Listed(static who => who.Sexes), Listed(static who => who.States),
        Listed(static who => who.Conditions), Listed(static who => who.Traits), Listed(static who => who.Treatments), Listed(static who => who.Clinics), Listed(static who => who.Countries),
        Ranged(static who => who.Ages is { } ages ? Stretch.OfAge(ages) : null, static who => who.Ages is not null),
        Ranged(static who => who.SkinTypes is { } types ? Stretch.Of(types) : null, static who => who.SkinTypes is not null),
        new(static who => who.Criteria.Count > 0, static (one, other) => one.Criteria.All(mine => other.Criteria.All(theirs => Meet(mine, theirs))), static (wide, narrow) => wide.Criteria.All(wanted => narrow.Criteria.Any(wanted.IsMetBy))),
    ];

    /// <summary>Says whether a case names anything: one that does not holds always.</summary>
    /// <param name="who">The case.</param>
    public static bool Restricts(Applicability who) => Members.Any(member => member.IsStated(who));

    /// <summary>Says whether some people can meet both of two cases; what one leaves open meets everything.</summary>
    /// <param name="one">The one case.</param>
    /// <param name="other">The other case.</param>
    public static bool Overlap(Applicability one, Applicability other) => Members.All(member => !member.IsStated(one) || !member.IsStated(other) || member.Meet(one, other));

    /// <summary>Says whether whoever a case names is named by another one in the same respects: the two are told apart by nothing else.</summary>
    /// <param name="wide">The case that names no more respects than the other.</param>
    /// <param name="narrow">The case that may name more.</param>
    public static bool IsAsOpen(Applicability wide, Applicability narrow) => Members.All(member => !member.IsStated(wide) || member.IsStated(narrow));

    /// <summary>Says whether everyone who meets one case meets another.</summary>
    /// <param name="wide">The case that is met as well.</param>
    /// <param name="narrow">The case that is met.</param>
    public static bool Covers(Applicability wide, Applicability narrow) => Members.All(member => !member.IsStated(wide) || (member.IsStated(narrow) && member.Covers(wide, narrow)));

    private static bool HasAny(Applicability who) => who.Areas.Contains(BodyArea.Any);

    private static bool Meet<T>(IReadOnlyList<T> one, IReadOnlyList<T> other) => one.Intersect(other).Any();

    private static bool Covers<T>(IReadOnlyList<T> wide, IReadOnlyList<T> narrow) => narrow.All(wide.Contains);

    // Measures in two units cannot be compared, and two measures do not exclude each other.
    private static bool Meet(Criterion one, Criterion other) =>
        one.Measure != other.Measure || one.Value.Unit != other.Value.Unit
        || Stretch.Of(one.Value.Amount) is not { } mine || Stretch.Of(other.Value.Amount) is not { } theirs || mine.Overlaps(theirs);

    private static Member Listed<T>(Func<Applicability, IReadOnlyList<T>> list) =>
        new(who => list(who).Count > 0, (one, other) => Meet(list(one), list(other)), (wide, narrow) => Covers(list(wide), list(narrow)));

    private static Member Ranged(Func<Applicability, Stretch?> range, Func<Applicability, bool> isStated) => new(
        isStated,
        (one, other) => range(one) is not { } mine || range(other) is not { } theirs || mine.Overlaps(theirs),
        (wide, narrow) => range(wide) is { } most && range(narrow) is { } least && most.Contains(least));

    // One member of a case: whether it is stated, whether two share a value, whether one holds all values of the other.
    private sealed record Member(Func<Applicability, bool> IsStated, Func<Applicability, Applicability, bool> Meet, Func<Applicability, Applicability, bool> Covers);
}
