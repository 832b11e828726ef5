using System.Text.Json.Nodes;
using TreatmentContent.Catalogs;
using TreatmentContent.Checks;
using TreatmentContent.Localization;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Tests.Json;

/// <summary>How a catalogue's settings of the rules look in JSON: an editor offers the rules that can be set, each with what it holds.</summary>
internal static class SettingsShape
{
    // Codes of the user's own rules.
    private const string OwnCode = "(?!TC)[A-Z]{2,10}[0-9]{1,6}";

    /// <summary>Gives the definition of the settings, and of what a rule can be; null for another type.</summary>
    public static JsonObject? Definition(Type type, CodeDocumentation documentation, Func<Type, JsonObject> reference) =>
        type == typeof(CheckSettings) ? Settings(documentation, reference) : type == typeof(Open<Severity>) ? Levels(documentation) : null;

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
            string holds = documentation.Of(rule.GetType())[$"{rule.Code}: ".Length..];
            JsonObject level = reference(typeof(Open<Severity>));
            level.Insert(0, "description", char.ToUpperInvariant(holds[0]) + holds[1..]);
            members[rule.Code] = level;
        }

        return new JsonObject
        {
            ["type"] = "object",
            ["properties"] = members,
            ["patternProperties"] = new JsonObject { [TextPatterns.Whole(OwnCode)] = reference(typeof(Open<Severity>)) },
            ["additionalProperties"] = false,
        };
    }

    private static JsonObject Levels(CodeDocumentation documentation)
    {
        JsonObject levels = ValueShapes.AnyOf(Enum.GetValues<Severity>().Where(level => level != Severity.Unspecified)
            .Select(level => ValueShapes.Word(new Open<Severity>(level).Word, documentation.Of(typeof(Severity).GetField(level.ToString())!))));
        levels.Insert(0, "type", "string");
        return levels;
    }
}
