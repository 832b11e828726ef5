using System.Text.Json.Nodes;
using TreatmentContent.Catalogs;
using TreatmentContent.Checks;
using TreatmentContent.Localization;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Tests.Json;

/// <summary>How a catalogue's settings of the content rules look in JSON: the library's rules by code, those of users, and the planned locales.</summary>
internal static class CheckShapes
{
    /// <summary>Gives the definition of the settings or of what a rule can be; null for another type.</summary>
    public static JsonObject? Definition(Type type, CodeDocumentation documentation, Func<Type, JsonObject> reference) =>
        type == typeof(Severity) ? ValueShapes.Closed(typeof(Severity), documentation)
        : type == typeof(CheckSettings) ? Settings(documentation, reference)
        : null;

    private static JsonObject Settings(CodeDocumentation documentation, Func<Type, JsonObject> reference)
    {
        var members = new JsonObject
        {
            ["planned"] = new JsonObject
            {
                ["description"] = documentation.Of(typeof(CheckSettings).GetProperty(nameof(CheckSettings.Planned))!),
                ["type"] = "array",
                ["items"] = reference(typeof(LocaleTag)),
            },
        };
        foreach (ICodedRule rule in ContentChecks.Rules)
        {
            JsonObject level = reference(typeof(Severity));
            level.Insert(0, "description", documentation.Of(rule.GetType()));
            members[rule.Code] = level;
        }

        return new JsonObject
        {
            ["type"] = "object",
            ["properties"] = members,
            ["patternProperties"] = new JsonObject { [TextPatterns.Whole(TextPatterns.RuleCode)] = reference(typeof(Severity)) },
            ["additionalProperties"] = false,
        };
    }
}
