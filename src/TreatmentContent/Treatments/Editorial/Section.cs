using TreatmentContent.Localization;
using TreatmentContent.Statements;

namespace TreatmentContent.Treatments;

/// <summary>Free text that no other record fits.</summary>
public sealed record Section : ContentRecord
{
    /// <summary>Gets the slug that makes its anchor, or none.</summary>
    public Id<Section> Id { get; init; }

    /// <summary>Gets the heading.</summary>
    public required LocalizedText Heading { get; init; }

    /// <summary>Gets the text, in the text subset (paragraphs, <c>- </c> lists, <c>**strong**</c>, <c>[text](link)</c>).</summary>
    public required LocalizedText Text { get; init; }
}
