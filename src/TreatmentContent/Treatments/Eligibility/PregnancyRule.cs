using TreatmentContent.Collections;
using TreatmentContent.Localization;
using TreatmentContent.Quantities;
using TreatmentContent.Statements;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Treatments;

/// <summary>What holds before, in and after pregnancy.</summary>
public sealed record PregnancyRule : Statement
{
    /// <summary>Gets the states it is about, such as pregnant or breastfeeding.</summary>
    public required IReadOnlyList<Open<PatientState>> States { get => field ?? ValueList<Open<PatientState>>.Empty; init => field = Items(value); }

    /// <summary>Gets what is advised.</summary>
    public required Open<Advice> Advice { get; init; }

    /// <summary>Gets how long to wait afterwards, or null.</summary>
    public ClinicalDuration? Wait { get; init; }

    /// <summary>Gets the events that end it; empty when none does.</summary>
    public IReadOnlyList<Open<EndPoint>> Until { get => field ?? ValueList<Open<EndPoint>>.Empty; init => field = Items(value); }

    /// <summary>Gets more in words, or null.</summary>
    public LocalizedText? Text { get; init; }
}
