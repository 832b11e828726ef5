using System.Text.Json;

namespace TreatmentContent.SchemaOrg;

/// <summary>The values of a property that stand in a map, under the keys that its <c>@container</c> is for.</summary>
internal static class ContainerMap
{
    /// <summary>The key under which stands what has none.</summary>
    public const string NoKey = "@none";

    /// <summary>Gives the entries of the map that a member of a document is.</summary>
    /// <param name="member">The member.</param>
    /// <param name="context">The context that it stands in.</param>
    /// <returns>The entries; their nodes have the key as their <c>@id</c> or <c>@type</c> where that is what it is for. Null for what is no map.</returns>
    public static IReadOnlyList<DocumentMember>? Entries(DocumentMember member, TermContext context)
    {
        if (!member.Value.IsObject)
            return null;
        string container = context.Container(member.Name);
        return container switch
        {
            "@language" or "@index" => member.Value.Members,
            "@id" or "@type" => [.. member.Value.Members.Select(entry => entry with { Value = Keyed(entry, container, context) })],
            _ => null,
        };
    }

    private static DocumentValue Keyed(DocumentMember entry, string keyword, TermContext context)
    {
        if (entry.Value.IsList)
            return new DocumentValue(JsonValueKind.Array, entry.Value.Offset) { Items = [.. entry.Value.Items.Select(item => Keyed(entry with { Value = item }, keyword, context))] };
        if (!entry.Value.IsObject || context.Keyword(entry.Name) == NoKey || entry.Value.Members.Any(member => context.Keyword(member.Name) == keyword))
            return entry.Value;
        var key = new DocumentMember(keyword, entry.Offset, new DocumentValue(JsonValueKind.String, entry.Offset) { Text = entry.Name });
        return new DocumentValue(JsonValueKind.Object, entry.Value.Offset) { Members = [key, .. entry.Value.Members] };
    }
}
