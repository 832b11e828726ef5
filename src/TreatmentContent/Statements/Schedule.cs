using TreatmentContent.Collections;
using TreatmentContent.Quantities;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Statements;

/// <summary>How something is repeated: the number of times, their length and spacing, the time in all, and stages.</summary>
public sealed record Schedule : Statement
{
    internal static Schedule Empty { get; } = new();

    /// <summary>Gets how many times, or null.</summary>
    public Amount? Count { get; init; }

    /// <summary>Gets how long each time lasts, or null.</summary>
    public ClinicalDuration? Each { get; init; }

    /// <summary>Gets how long each time lasts as a word, where no time is stated, or null.</summary>
    public Open<Span>? Span { get; init; }

    /// <summary>Gets the time between two, or null.</summary>
    public ClinicalDuration? Interval { get; init; }

    /// <summary>Gets whether the interval is the shortest allowed, so that a longer one is fine; null when that is not stated.</summary>
    public bool? IsMinimum { get; init; }

    /// <summary>Gets how often in a period, instead of an interval, or null.</summary>
    public Rate? Rate { get; init; }

    /// <summary>Gets the time from the first to the last, or null.</summary>
    public ClinicalDuration? Total { get; init; }

    /// <summary>Gets fixed points counted from the first; empty when there are none.</summary>
    public IReadOnlyList<ClinicalDuration> Offsets { get => field ?? ValueList<ClinicalDuration>.Empty; init => field = Items(value); }

    /// <summary>Gets the stages in order, such as a taper; empty when there are none. Stages do not nest.</summary>
    public IReadOnlyList<Schedule> Stages { get => field ?? ValueList<Schedule>.Empty; init => field = Items(value); }

    /// <summary>Gets what differs for some, each case with its <c>when</c> and without what stays the same; empty when there are none. Cases do not nest.</summary>
    public IReadOnlyList<Schedule> Cases { get => field ?? ValueList<Schedule>.Empty; init => field = Items(value); }

    /// <summary>Gets how it changes over time where no stages are known, or null.</summary>
    public Open<Pace>? Trend { get; init; }

    /// <summary>Gets what <see cref="Each"/> is for, such as one implant, or null.</summary>
    public Open<CountedThing>? Per { get; init; }

    /// <summary>Gets whether it says how its times are spaced.</summary>
    internal bool IsSpaced => Interval is not null || Rate is not null || Offsets.Count > 0 || Stages.Count > 0 || Trend is not null;

    /// <summary>Gives the schedule of one person or case: the first of the <see cref="Cases"/> that holds is laid over what holds for all.</summary>
    /// <remarks>
    /// A case that says how its times are spaced (interval, rate, offsets, stages, trend) replaces the whole spacing, and fixed points bring their own count;
    /// each other member that it states replaces one. Without a case that holds, the schedule is that of all.
    /// </remarks>
    /// <param name="who">One person or case, such as <c>new() { Areas = [BodyArea.Face] }</c>.</param>
    /// <returns>A schedule without cases.</returns>
    public Schedule For(Applicability who)
    {
        ArgumentNullException.ThrowIfNull(who);
        Schedule forAll = this with { Cases = [] };
        if (Cases.FirstOrDefault(item => item.HoldsFor(who)) is not { } own)
            return forAll;

        Schedule spacing = own.IsSpaced ? own : this;
        return forAll with
        {
            Id = own.Id.IsNone ? Id : own.Id,
            Count = own.Count ?? (own.Offsets.Count > 0 ? null : Count),
            Each = own.Each ?? (own.Span is null ? Each : null),
            Span = own.Span ?? (own.Each is null ? Span : null),
            Interval = spacing.Interval,
            IsMinimum = spacing.IsMinimum,
            Rate = spacing.Rate,
            Offsets = spacing.Offsets,
            Stages = spacing.Stages,
            Trend = spacing.Trend,
            Total = own.Total ?? Total,
            Per = own.Per ?? Per,
            DependsOn = own.DependsOn.Count > 0 ? own.DependsOn : DependsOn,
            Reason = own.Reason == Reason.Empty ? Reason : own.Reason,
            Basis = own.Basis == Basis.Empty ? Basis : own.Basis,
            Note = own.Note ?? Note,
        };
    }
}
