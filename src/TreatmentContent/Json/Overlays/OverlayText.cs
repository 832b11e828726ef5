using TreatmentContent.Localization;

namespace TreatmentContent.Json;

/// <summary>One text of an overlay.</summary>
/// <param name="Key">The key of the text in the treatment, such as <c>variants[deep].name</c>.</param>
/// <param name="Text">The text in the overlay's locale.</param>
public readonly record struct OverlayText(string Key, LocalText Text);
