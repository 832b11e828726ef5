using System.Text.Json.Nodes;
using TreatmentContent.Catalogs;
using TreatmentContent.Checks;
using TreatmentContent.Localization;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Tests.Json;

/// <summary>How a catalogue's settings of the rules look in JSON: an editor offers the rules that can be set, each with what it holds.</summary>
internal static class SettingsShape
{
    private const string Code = "(?!TC0)[A-Z]{2,10}[0-9]{1,6}";

    /// <summary>Gives the definition of the settings, or of what a rule can be; null for another type.</summary>
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
        foreach (ICodedRule rule in ContentChecks.Rules.Where(rule => !IssueLevels.Fixed.Contains(rule.Code)))
        {
            JsonObject level = reference(typeof(Severity));
            string holds = documentation.Of(rule.GetType())[$"{rule.Code}: ".Length..];
            level.Insert(0, "description", char.ToUpperInvariant(holds[0]) + holds[1..]);
            members[rule.Code] = level;
        }

        return new JsonObject
        {
            ["type"] = "object",
            ["properties"] = members,
            ["propertyNames"] = new JsonObject { ["pattern"] = TextPatterns.Whole($"(?:planned|{Code})") },
            ["additionalProperties"] = reference(typeof(Severity)),
        };
    }
}
