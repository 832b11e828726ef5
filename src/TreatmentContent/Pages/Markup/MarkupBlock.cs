namespace TreatmentContent.Pages;

/// <summary>A paragraph, or a list with its items.</summary>
/// <param name="IsList">Whether it is a list.</param>
/// <param name="Lines">The items of the list; the one text of a paragraph.</param>
internal sealed record MarkupBlock(bool IsList, IReadOnlyList<IReadOnlyList<MarkupRun>> Lines);
