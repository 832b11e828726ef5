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

    /// <summary>Gives the definition of the settings; null for another type.</summary>
    public static JsonObject? Definition(Type type, CodeDocumentation documentation, Func<Type, JsonObject> reference)
    {
        if (type != typeof(CheckSettings))
            return null;

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
            members[rule.Code] = new JsonObject { ["description"] = documentation.Of(rule.GetType())[$"{rule.Code}: ".Length..] };

        // The pattern holds for the rules above as well: what they can be stands once.
        return new JsonObject
        {
            ["type"] = "object",
            ["properties"] = members,
            ["patternProperties"] = new JsonObject { [TextPatterns.Whole(Code)] = ValueShapes.Closed(typeof(Severity), documentation) },
            ["additionalProperties"] = false,
        };
    }
}
