namespace TreatmentContent.Pages;

/// <summary>A mark such as [3], which leads to a source of the page.</summary>
/// <param name="Number">The number of the source in the page's list, from 1.</param>
/// <param name="Anchor">The anchor of the source, such as <c>source-aust-2008</c>.</param>
public readonly record struct PageReference(int Number, string Anchor);
