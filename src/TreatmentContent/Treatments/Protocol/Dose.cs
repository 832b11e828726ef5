using TreatmentContent.Entities;
using TreatmentContent.Localization;
using TreatmentContent.Quantities;
using TreatmentContent.Statements;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Treatments;

/// <summary>How much of a substance or of energy is given.</summary>
/// <remarks>A substance or a name is needed (rule TC1035).</remarks>
public sealed record Dose : Statement
{
    /// <summary>Gets what is given, as the id of one of the catalogue's substances, or null.</summary>
    public Id<Substance>? Substance { get; init; }

    /// <summary>Gets what is given in words, where it is no substance of the catalogue, or null.</summary>
    public LocalizedText? Name { get; init; }

    /// <summary>Gets how much, such as <c>0.5 ml</c>, or null.</summary>
    public Quantity? Amount { get; init; }

    /// <summary>Gets its concentration, such as <c>35 %</c>, or null.</summary>
    public Quantity? Strength { get; init; }

    /// <summary>Gets how much more each time, or null.</summary>
    public Quantity? Increase { get; init; }

    /// <summary>Gets the way into the body; null when that is not stated.</summary>
    public Open<Route>? Route { get; init; }

    /// <summary>Gets where it is given; null when that is not stated.</summary>
    public Open<BodyArea>? Area { get; init; }

    /// <summary>Gets how often; empty when nothing is stated.</summary>
    public Schedule Schedule { get => field ?? Schedule.Empty; init => field = Stated(value, Schedule.Empty); }
}
