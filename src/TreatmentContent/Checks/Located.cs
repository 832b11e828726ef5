using TreatmentContent.Contract;
using TreatmentContent.Statements;
using TreatmentContent.Treatments;

namespace TreatmentContent.Checks;

/// <summary>A record of a catalogue and where it stands.</summary>
/// <typeparam name="T">The type of the record.</typeparam>
public sealed class Located<T>
    where T : ContentRecord
{
    internal Located(ContentNode node)
    {
        Node = node;
        Record = (T)node.Value;
    }

    /// <summary>Gets the record.</summary>
    public T Record { get; }

    /// <summary>Gets the treatment that it belongs to, or null where it belongs to another part of the catalogue.</summary>
    public Treatment? Treatment => TreatmentNode?.Value as Treatment;

    /// <summary>Gets its JSON path from the catalogue's root, such as <c>$.treatments[0].benefits[1]</c>.</summary>
    public string Path => Node.Path;

    internal ContentNode Node { get; }

    internal ContentNode? TreatmentNode => Node.Around<Treatment>();

    /// <summary>Gives the path of one of its members, also of one that is missing.</summary>
    /// <param name="member">The member's JSON name, such as <c>title</c>.</param>
    /// <returns>The path.</returns>
    public string PathOf(string member) => Node.PathOf(member);

    /// <inheritdoc/>
    public override string ToString() => Node.ToString();
}
