namespace TreatmentContent.Checks;

/// <summary>How far the translation of one part is, such as the risks of a treatment.</summary>
/// <param name="Name">The part's name in JSON, such as <c>risks</c> or, of the catalogue, <c>devices</c>.</param>
/// <param name="Counts">How far it is.</param>
public sealed record SectionTranslation(string Name, TranslationCounts Counts);
