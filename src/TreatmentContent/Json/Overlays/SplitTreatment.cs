using TreatmentContent.Treatments;

namespace TreatmentContent.Json;

/// <summary>A treatment and the texts of one locale, apart.</summary>
/// <param name="Treatment">The treatment without the texts of the overlay.</param>
/// <param name="Overlay">The texts of the locale.</param>
public readonly record struct SplitTreatment(Treatment Treatment, TranslationOverlay Overlay);
