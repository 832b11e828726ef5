using System.Text.Json;

namespace TreatmentContent.SchemaOrg;

/// <summary>A value of a JSON document that remembers where it stands.</summary>
/// <param name="kind">Its kind.</param>
/// <param name="offset">The byte where it starts.</param>
internal sealed class DocumentValue(JsonValueKind kind, long offset)
{
    public JsonValueKind Kind { get; } = kind;

    public long Offset { get; } = offset;

    /// <summary>Gets the text of a string, or a number as it is written.</summary>
    public string Text { get; init; } = "";

    /// <summary>Gets the members of an object, each name once.</summary>
    public IReadOnlyList<DocumentMember> Members { get; init; } = [];

    /// <summary>Gets the items of a list.</summary>
    public IReadOnlyList<DocumentValue> Items { get; init; } = [];

    public bool IsObject => Kind == JsonValueKind.Object;

    public bool IsList => Kind == JsonValueKind.Array;

    public bool IsText => Kind == JsonValueKind.String;

    /// <summary>Gets the value of a member, or null.</summary>
    public DocumentValue? this[string name]
    {
        get
        {
            foreach (DocumentMember member in Members)
            {
                if (member.Name == name)
                    return member.Value;
            }

            return null;
        }
    }

    /// <summary>Gives the items of a list, or the value itself.</summary>
    public IReadOnlyList<DocumentValue> Each() => IsList ? Items : [this];
}
