using System.Text.Json;

namespace TreatmentContent.SchemaOrg;

/// <summary>The number or text that a property has, whatever it is wrapped in.</summary>
internal static class PlainValue
{
    /// <summary>Finds the member of a node that is a property, where its value is one number or text.</summary>
    /// <param name="node">The node.</param>
    /// <param name="property">The property's name in Schema.org.</param>
    /// <returns>The member and the number or text, taken out of a list of one and of <c>@value</c>; null where there is none.</returns>
    public static (DocumentMember Member, DocumentValue Value)? Find(LinkedNode node, string property)
    {
        // Most nodes have none of what is asked for, and that is known at once.
        if (node.Find(property) is null)
            return null;
        foreach (DocumentMember member in node.Properties)
        {
            if (node.Context.TryResolve(member.Name, out string name) && name == property && Unwrap(member.Value, node.Context.Below(member.Name)) is { } value)
                return (member, value);
        }

        return null;
    }

    private static DocumentValue? Unwrap(DocumentValue value, TermContext context)
    {
        if (value is { IsList: true, Items: [var only] })
            return Unwrap(only, context);
        if (value.IsObject)
            value = LinkedNode.Read(value, context).Literal?.Value ?? value;
        return value.Kind is JsonValueKind.Number or JsonValueKind.String ? value : null;
    }
}
