using TreatmentContent.Quantities;

namespace TreatmentContent.Statements;

/// <summary>One member of a case: the table that says who meets a case is also the one that says which cases cover or overlap each other.</summary>
internal sealed class CaseMember
{
    private readonly Func<Applicability, bool> isStated;
    private readonly Func<Applicability, Applicability, bool> isMet;
    private readonly Func<Applicability, Applicability, bool> covers;
    private readonly Func<Applicability, Applicability, bool> overlaps;

    private CaseMember(
        Func<Applicability, bool> isStated,
        Func<Applicability, Applicability, bool> isMet,
        Func<Applicability, Applicability, bool> covers,
        Func<Applicability, Applicability, bool> overlaps)
    {
        this.isStated = isStated;
        this.isMet = isMet;
        this.covers = covers;
        this.overlaps = overlaps;
    }

    /// <summary>Gets every member of a case, in its order.</summary>
    public static IReadOnlyList<CaseMember> All { get; } =
    [
        Listed(static who => who.Variants),
        Listed(static who => who.Areas, Inclusions.Of),
        Listed(static who => who.Sides, Inclusions.Of),
        Ranged(static who => who.Ages, Stretch.OfAge),
        Listed(static who => who.Sexes),
        Ranged(static who => who.SkinTypes, Stretch.Of),
        Listed(static who => who.States, Inclusions.Of),
        Listed(static who => who.Conditions),
        Listed(static who => who.Traits),
        Measured(),
        Listed(static who => who.Treatments),
        Listed(static who => who.Clinics),
        Listed(static who => who.Countries),
    ];

    /// <summary>Says whether a case names it.</summary>
    /// <param name="who">The case.</param>
    public bool IsStated(Applicability who) => isStated(who);

    /// <summary>Says whether a person or case meets what another one names.</summary>
    /// <param name="wanted">The case that is asked for, which names it.</param>
    /// <param name="who">The person or case; where it does not name it, it does not meet it.</param>
    public bool IsMet(Applicability wanted, Applicability who) => isMet(wanted, who);

    /// <summary>Says whether whoever meets one case meets another.</summary>
    /// <param name="wide">The case that is met as well, which names it.</param>
    /// <param name="narrow">The case that is met.</param>
    public bool Covers(Applicability wide, Applicability narrow) => isStated(narrow) && covers(wide, narrow);

    /// <summary>Says whether someone of one value can meet both of two cases; what one leaves open meets everything.</summary>
    /// <param name="one">The one case.</param>
    /// <param name="other">The other case.</param>
    public bool Overlaps(Applicability one, Applicability other) => !isStated(one) || !isStated(other) || overlaps(one, other);

    // Alternatives: one of them is enough, with all that it implies.
    private static CaseMember Listed<T>(Func<Applicability, IReadOnlyList<T>> list, Func<IReadOnlyList<T>, IReadOnlyList<T>>? withImplied = null)
    {
        return new CaseMember(
            who => list(who).Count > 0,
            (wanted, who) => Meets(list(wanted), list(who)),
            (wide, narrow) => list(narrow).All(value => Meets(list(wide), [value])),
            (one, other) => list(one).Any(value => Meets(list(other), [value])) || list(other).Any(value => Meets(list(one), [value])));

        bool Meets(IReadOnlyList<T> wanted, IReadOnlyList<T> stated) => (withImplied is null ? stated : withImplied(stated)).Any(wanted.Contains);
    }

    private static CaseMember Ranged<T>(Func<Applicability, T?> value, Func<T, Stretch?> stretchOf)
        where T : struct, IEquatable<T>
    {
        return new CaseMember(
            who => value(who) is not null,
            Contains,
            Contains,
            (one, other) => Compare(one, other, static (mine, theirs) => mine.Overlaps(theirs)));

        bool Contains(Applicability wide, Applicability narrow) => Compare(wide, narrow, static (range, within) => range.Contains(within));

        // "A few years" has no ends: it meets itself alone.
        bool Compare(Applicability one, Applicability other, Func<Stretch, Stretch, bool> holds) =>
            value(one) is { } mine && value(other) is { } theirs
            && (mine.Equals(theirs) || (stretchOf(mine) is { } range && stretchOf(theirs) is { } second && holds(range, second)));
    }

    // Not alternatives: all of them are needed.
    private static CaseMember Measured()
    {
        return new CaseMember(
            static who => who.Criteria.Count > 0,
            Meets,
            Meets,
            static (one, other) => one.Criteria.All(mine => other.Criteria.All(mine.CanHoldWith)));

        static bool Meets(Applicability wanted, Applicability who) => wanted.Criteria.All(criterion => who.Criteria.Any(criterion.IsMetBy));
    }
}
