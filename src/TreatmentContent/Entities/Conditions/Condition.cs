using TreatmentContent.Collections;
using TreatmentContent.Localization;
using TreatmentContent.Statements;

namespace TreatmentContent.Entities;

/// <summary>A disease, complaint or concern that treatments are for.</summary>
public sealed record Condition : ContentRecord, IEntity<Condition>
{
    /// <summary>Gets the id, unique among the conditions.</summary>
    public required Id<Condition> Id { get; init; }

    /// <summary>Gets the name, as patients say it.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>Gets its other names; empty when none is stated.</summary>
    public IReadOnlyList<AlternativeName> AlsoKnownAs { get => field ?? ValueList<AlternativeName>.Empty; init => field = Items(value); }

    /// <summary>Gets its codes; empty when none is stated.</summary>
    public IReadOnlyList<Code> Codes { get => field ?? ValueList<Code>.Empty; init => field = Items(value); }

    /// <summary>Gets what it is, or null.</summary>
    public LocalizedText? Definition { get; init; }

    /// <summary>Gets the condition that it is a form of, or null.</summary>
    public Id<Condition>? Parent { get; init; }

    /// <summary>Gets what is known about it; empty when nothing is stated.</summary>
    public IReadOnlyList<ConditionFact> Facts { get => field ?? ValueList<ConditionFact>.Empty; init => field = Items(value); }
}
