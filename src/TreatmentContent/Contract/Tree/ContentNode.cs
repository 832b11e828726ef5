using System.Text;
using TreatmentContent.Statements;

namespace TreatmentContent.Contract;

/// <summary>One value of a record tree, with the place where it stands.</summary>
internal sealed class ContentNode
{
    private readonly ContentNode? parent;
    private readonly int index;

    internal ContentNode(object value, ContentNode? parent, ContentRecord owner, string member, int index)
    {
        Value = value;
        this.parent = parent;
        Owner = owner;
        Member = member;
        this.index = index;
    }

    /// <summary>Gets the value: a record, or a value type such as <c>Id&lt;Device&gt;</c>, boxed.</summary>
    public object Value { get; }

    /// <summary>Gets the record that holds it; the root holds itself.</summary>
    public ContentRecord Owner { get; }

    /// <summary>Gets the JSON name of the member that holds it; empty for the root.</summary>
    public string Member { get; }

    /// <summary>Gets its position in a list, or null where the member holds one value.</summary>
    public int? Index => index < 0 ? null : index;

    /// <summary>Gets the node of the record that holds it, or null for the root.</summary>
    public ContentNode? Parent => parent;

    /// <summary>Finds the nearest node around this one, or this one itself, that holds a value of a type.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <returns>The node, or null.</returns>
    public ContentNode? Around<T>()
    {
        ContentNode? node = this;
        while (node is not null && node.Value is not T)
            node = node.parent;
        return node;
    }

    /// <summary>Gets its JSON path; it is put together each time it is asked for.</summary>
    public string Path => Write(new StringBuilder()).ToString();

    /// <summary>Gives the path of one of the record's members, also of one that is missing.</summary>
    /// <param name="member">The member's JSON name.</param>
    /// <returns>The path.</returns>
    public string PathOf(string member)
    {
        StringBuilder path = Write(new StringBuilder());
        JsonPath.AppendMember(path, member);
        return path.ToString();
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Path} = {Value}";

    private StringBuilder Write(StringBuilder path)
    {
        if (parent is null)
            return path.Append('$');
        JsonPath.AppendMember(parent.Write(path), Member);
        if (index >= 0)
            JsonPath.AppendIndex(path, index);
        return path;
    }
}
