using TreatmentContent.Localization;
using TreatmentContent.Statements;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Treatments;

/// <summary>What keeps the result.</summary>
public sealed record Maintenance : Statement
{
    /// <summary>Gets what kind it is.</summary>
    public required Open<MaintenanceKind> Kind { get; init; }

    /// <summary>Gets how often; empty when nothing is stated.</summary>
    public Schedule Schedule { get => field ?? Schedule.Empty; init => field = Stated(value, Schedule.Empty); }

    /// <summary>Gets whether it is needed; null when that is not stated.</summary>
    public Open<Strength>? Strength { get; init; }

    /// <summary>Gets more in words, or null.</summary>
    public LocalizedText? Text { get; init; }
}
