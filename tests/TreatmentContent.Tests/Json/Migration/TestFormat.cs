using System.Text.Json.Nodes;
using TreatmentContent.Catalogs;
using TreatmentContent.Json;
using TreatmentContent.Treatments;

namespace TreatmentContent.Tests.Json;

/// <summary>A format whose current major version is 3, with the two steps that lead there: what a real change will look like.</summary>
internal static class TestFormat
{
    public static FormatStep First { get; } = new(1, (type, record) => type == typeof(Treatment) ? FirstOfTreatment(record) : type == typeof(TreatmentCatalog) ? FirstOfCatalog(record) : FirstOfEntity(record));

    public static FormatStep Second { get; } = new(2, (type, record) => type == typeof(Treatment) ? SecondOfTreatment(record) : record);

    public static DocumentFormat Format { get; } = new(new FormatVersions(new FormatVersion(3, 0), First, Second));

    // 1 to 2: a treatment's heading is its name, and an advantage is a record, no longer a bare text.
    private static JsonObject FirstOfTreatment(JsonObject treatment)
    {
        Move(treatment, "heading", "name");
        if (treatment["advantages"] is JsonArray advantages)
        {
            for (int i = 0; i < advantages.Count; i++)
            {
                if (advantages[i] is not JsonValue text)
                    continue;
                advantages[i] = null;
                advantages[i] = new JsonObject { ["title"] = text };
            }
        }

        return treatment;
    }

    private static JsonObject FirstOfCatalog(JsonObject catalog)
    {
        Move(catalog, "language", "sourceLocale");
        return catalog;
    }

    private static JsonObject FirstOfEntity(JsonObject entity)
    {
        Move(entity, "heading", "name");
        return entity;
    }

    // 2 to 3: advantages are benefits, the most important one first and no longer last. The record is made anew.
    private static JsonObject SecondOfTreatment(JsonObject treatment)
    {
        var changed = new JsonObject();
        foreach ((string name, JsonNode? value) in treatment.ToArray())
        {
            treatment.Remove(name);
            changed[name == "advantages" ? "benefits" : name] = name == "advantages" && value is JsonArray list ? Reversed(list) : value;
        }

        return changed;
    }

    private static JsonArray Reversed(JsonArray list)
    {
        JsonNode?[] items = [.. list];
        list.Clear();
        return new JsonArray([.. Enumerable.Reverse(items)]);
    }

    private static void Move(JsonObject record, string from, string to)
    {
        if (record.Remove(from, out JsonNode? value))
            record[to] = value;
    }
}
