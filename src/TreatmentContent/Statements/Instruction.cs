using TreatmentContent.Collections;
using TreatmentContent.Entities;
using TreatmentContent.Localization;
using TreatmentContent.Quantities;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Statements;

/// <summary>One rule for the patient: what to do, to avoid, to bring, or what is not needed.</summary>
/// <remarks>At least one of topic, activities, substances, items and text is needed (rule TC1035).</remarks>
public sealed record Instruction : Statement
{
    /// <summary>Gets what to do with it: do, avoid, stop, allow, not needed.</summary>
    public required Open<Polarity> Polarity { get; init; }

    /// <summary>Gets what it is about, or null where activities, substances or items say it.</summary>
    public Open<Topic>? Topic { get; init; }

    /// <summary>Gets the activities it is about; empty when none is named.</summary>
    public IReadOnlyList<Open<Activity>> Activities { get => field ?? ValueList<Open<Activity>>.Empty; init => field = Items(value); }

    /// <summary>Gets the substances it is about, as ids of the catalogue's substances; empty when none is named.</summary>
    public IReadOnlyList<Id<Substance>> Substances { get => field ?? ValueList<Id<Substance>>.Empty; init => field = Items(value); }

    /// <summary>Gets the things it is about; empty when none is named.</summary>
    public IReadOnlyList<Open<Item>> Items { get => field ?? ValueList<Open<Item>>.Empty; init => field = Items(value); }

    /// <summary>Gets whether what is named are examples, and others like them are meant too; null when that is not stated.</summary>
    public bool? HasOthers { get; init; }

    /// <summary>Gets how much, such as <c>1 l</c>, or null.</summary>
    public Quantity? Quantity { get; init; }

    /// <summary>Gets how binding it is; null when that is not stated.</summary>
    public Open<Strength>? Strength { get; init; }

    /// <summary>Gets when and how long it holds; empty when nothing is stated.</summary>
    public Timing Timing { get => field ?? Timing.Empty; init => field = Stated(value, Timing.Empty); }

    /// <summary>Gets more in words, or null.</summary>
    public LocalizedText? Text { get; init; }
}
