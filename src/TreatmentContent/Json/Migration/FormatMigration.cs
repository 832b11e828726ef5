using System.Text.Json.Nodes;
using TreatmentContent.Catalogs;
using TreatmentContent.Contract;

namespace TreatmentContent.Json;

/// <summary>Brings the JSON of a document from the version that it states to the current one, step by step.</summary>
internal static class FormatMigration
{
    /// <summary>Applies the steps to a document, and to each record of a catalogue as if it stood in a file of its own.</summary>
    /// <param name="root">The document, which belongs to the migration from now on.</param>
    /// <param name="type">The type of its record.</param>
    /// <param name="versions">The versions and their steps.</param>
    /// <param name="inherited">The version of the catalogue around it, which holds where it states none; null for none.</param>
    /// <returns>The document in the current version; the same tree where there was nothing to do.</returns>
    public static JsonObject Apply(JsonObject root, Type type, FormatVersions versions, FormatVersion? inherited)
    {
        FormatVersion? stated = StatedBy(root) ?? inherited;
        if (type == typeof(TreatmentCatalog))
            ApplyToLists(root, versions, stated);
        if (!versions.IsOlder(stated))
            return root;

        foreach (FormatStep step in versions.Steps.Skip(stated!.Value.Major - 1))
            root = step.Apply(type, root);
        if (root.ContainsKey(FormatVersions.MemberName))
            root[FormatVersions.MemberName] = versions.Current.ToString();
        return root;
    }

    private static void ApplyToLists(JsonObject catalog, FormatVersions versions, FormatVersion? stated)
    {
        foreach (var member in ContentTree.MembersOf(typeof(TreatmentCatalog)))
        {
            if (ContentContract.Of(member.PropertyType).Converter is not IListConverter { ItemType: { } type } || catalog[member.Name] is not JsonArray items)
                continue;
            for (int i = 0; i < items.Count; i++)
            {
                if (items[i] is not JsonObject item)
                    continue;
                items[i] = null;
                items[i] = Apply(item, type, versions, stated);
            }
        }
    }

    private static FormatVersion? StatedBy(JsonObject record) =>
        record[FormatVersions.MemberName] is JsonValue value && value.TryGetValue(out string? text) && FormatVersion.TryParse(text, out FormatVersion version) ? version : null;
}
