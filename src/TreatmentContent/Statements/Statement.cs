using TreatmentContent.Collections;
using TreatmentContent.Localization;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Statements;

/// <summary>What a claim about a treatment can always carry: for whom it holds, what it varies with, why, on what grounds, and a note.</summary>
public abstract record Statement : ContentRecord
{
    private protected Statement()
    {
    }

    /// <summary>Gets the slug that names this item, unique in its list, or none: it makes anchors and translation keys that outlive every reordering.</summary>
    public Id<Statement> Id { get; init; }

    /// <summary>Gets the cases in which it holds; empty when it always does.</summary>
    public Applicability When { get => field ?? Applicability.Always; init => field = Stated(value, Applicability.Always); }

    /// <summary>Gets the cases in which it does not hold; empty when there are none.</summary>
    public Applicability Except { get => field ?? Applicability.Always; init => field = Stated(value, Applicability.Always); }

    /// <summary>Gets what it varies with; empty when nothing is stated.</summary>
    public IReadOnlyList<Open<Factor>> DependsOn { get => field ?? ValueList<Open<Factor>>.Empty; init => field = Items(value); }

    /// <summary>Gets why it is so; empty when no reason is stated.</summary>
    public Reason Reason { get => field ?? Reason.Empty; init => field = Stated(value, Reason.Empty); }

    /// <summary>Gets what it rests on; empty when nothing is named.</summary>
    public Basis Basis { get => field ?? Basis.Empty; init => field = Stated(value, Basis.Empty); }

    /// <summary>Gets what the other members cannot say, in words, or null; a number in it also stands in a member.</summary>
    public LocalizedText? Note { get; init; }

    /// <summary>Says whether the statement holds for a person or case: it meets <see cref="When"/> and is not excepted.</summary>
    /// <remarks>What <paramref name="who"/> does not state meets nothing and excepts nothing (see <see cref="Applicability.IsMetBy"/>).</remarks>
    /// <param name="who">One person or case.</param>
    /// <returns>Whether it holds.</returns>
    public bool HoldsFor(Applicability who) => When.IsMetBy(who) && (Except == Applicability.Always || !Except.IsMetBy(who));
}
