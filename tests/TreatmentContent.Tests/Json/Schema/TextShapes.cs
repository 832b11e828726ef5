using System.Text.Json;
using System.Text.Json.Nodes;
using TreatmentContent.Localization;

namespace TreatmentContent.Tests.Json;

/// <summary>How texts in several languages look in JSON, and the names of a catalogue's own words.</summary>
internal static class TextShapes
{
    private const string TagOrNone = $"(?:{TextPatterns.Tag})?";

    /// <summary>Gives the definition of a text; null for another type.</summary>
    public static JsonObject? Definition(Type type, CodeDocumentation documentation, Func<Type, JsonObject> reference) =>
        type == typeof(LocalText) ? LocalText(documentation)
        : type == typeof(LocalizedText) ? ValueShapes.AnyOf(Plain(), ByTag(reference(typeof(LocalText)), "One text a language, such as `{ \"en\": \"Face\", \"es\": \"Cara\" }`."))
        : type == typeof(PluralForms) ? Forms(documentation)
        : type == typeof(PluralText) ? ValueShapes.AnyOf(reference(typeof(PluralForms)), ByTag(reference(typeof(PluralForms)), "One name a language."))
        : type == typeof(VocabularyWords) ? Words(documentation, reference)
        : null;

    private static JsonObject Plain() => new() { ["type"] = "string", ["pattern"] = "\\S", ["maxLength"] = 65536 };

    private static JsonObject ByTag(JsonObject text, string description) => new()
    {
        ["type"] = "object",
        ["description"] = description,
        ["propertyNames"] = new JsonObject { ["pattern"] = TextPatterns.Whole(TagOrNone), ["maxLength"] = 35 },
        ["additionalProperties"] = text,
    };

    private static JsonObject LocalText(CodeDocumentation documentation) => ValueShapes.AnyOf(
        Plain(),
        Closed(new JsonObject { ["text"] = Described(Plain(), "The text itself."), ["state"] = State(documentation), ["sourceHash"] = SourceHash(documentation) }, "text"));

    private static JsonObject Forms(CodeDocumentation documentation)
    {
        JsonObject patterns = ValueShapes.AnyOf(Plain(), Closed(Patterns(documentation), "other"));
        var staged = new JsonObject { ["forms"] = Described(patterns, "The patterns, where a state stands beside them.") };
        JsonObject bare = Patterns(documentation);
        foreach (JsonObject shape in new[] { bare, staged })
        {
            shape["state"] = State(documentation);
            shape["sourceHash"] = SourceHash(documentation);
        }

        return ValueShapes.AnyOf(Plain(), Closed(bare, "other"), Closed(staged, "forms"));
    }

    private static JsonObject Patterns(CodeDocumentation documentation)
    {
        var patterns = new JsonObject();
        foreach (string category in Enum.GetNames<PluralCategory>())
            patterns[JsonNamingPolicy.CamelCase.ConvertName(category)] = Described(Plain(), documentation.Of(typeof(PluralForms).GetProperty(category)!));
        return patterns;
    }

    private static JsonObject Words(CodeDocumentation documentation, Func<Type, JsonObject> reference)
    {
        JsonObject Names(Type name, string description) => new()
        {
            ["type"] = "object",
            ["description"] = description,
            ["additionalProperties"] = reference(name),
        };

        var vocabularies = new JsonObject { ["unit"] = Names(typeof(PluralText), "Names of counted units, such as `{ \"shade\": { \"one\": \"{n} shade\", \"other\": \"{n} shades\" } }`.") };
        foreach (Type vocabulary in SchemaGenerator.Vocabularies)
            vocabularies[JsonNamingPolicy.CamelCase.ConvertName(vocabulary.Name)] = Names(typeof(LocalizedText), documentation.Of(vocabulary));
        return new JsonObject { ["type"] = "object", ["properties"] = vocabularies, ["additionalProperties"] = Names(typeof(LocalizedText), "Names of words of this vocabulary.") };
    }

    private static JsonObject State(CodeDocumentation documentation) => Described(ValueShapes.Closed(typeof(TextState), documentation), documentation.Of(typeof(TextState)));

    private static JsonObject SourceHash(CodeDocumentation documentation) =>
        Described(Plain(), documentation.Of(typeof(LocalText).GetProperty(nameof(TreatmentContent.Localization.LocalText.SourceHash))!));

    private static JsonObject Closed(JsonObject properties, params string[] required)
    {
        var shape = new JsonObject { ["type"] = "object", ["properties"] = properties, ["additionalProperties"] = false };
        if (required.Length > 0)
            shape["required"] = new JsonArray([.. required.Select(name => (JsonNode)name)]);
        return shape;
    }

    private static JsonObject Described(JsonObject shape, string description)
    {
        shape.Insert(0, "description", description);
        return shape;
    }
}
