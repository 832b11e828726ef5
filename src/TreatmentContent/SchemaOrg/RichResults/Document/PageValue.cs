namespace TreatmentContent.SchemaOrg;

/// <summary>A value of a property, never empty: a text or number as written, or a node, wherever that stands.</summary>
/// <param name="Text">The text, or null for a node.</param>
/// <param name="Node">The node, or null for a text.</param>
/// <param name="Path">Where the value stands.</param>
internal readonly record struct PageValue(string? Text, PageNode? Node, DocumentPath? Path);
