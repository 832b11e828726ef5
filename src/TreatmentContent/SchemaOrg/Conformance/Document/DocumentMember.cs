namespace TreatmentContent.SchemaOrg;

/// <summary>A member of an object in a JSON document.</summary>
/// <param name="Name">Its name as written.</param>
/// <param name="Offset">The byte where the name starts.</param>
/// <param name="Value">Its value.</param>
internal readonly record struct DocumentMember(string Name, long Offset, DocumentValue Value)
{
    /// <summary>Gets the way to it from the node that it belongs to, where an <c>@nest</c> lies between; else null.</summary>
    public DocumentPath? Within { get; init; }
}
