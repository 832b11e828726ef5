using TreatmentContent.Statements;

namespace TreatmentContent.Pages;

/// <summary>A stretch of text of one kind.</summary>
/// <param name="Text">The text.</param>
/// <param name="IsStrong">Whether it is stressed.</param>
/// <param name="Link">Where a click on it leads, or none.</param>
internal readonly record struct MarkupRun(string Text, bool IsStrong, Link Link);
