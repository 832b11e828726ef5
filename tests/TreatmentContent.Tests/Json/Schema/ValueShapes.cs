using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using TreatmentContent.Localization;
using TreatmentContent.Quantities;
using TreatmentContent.Statements;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Tests.Json;

/// <summary>How the values with a converter of their own look in JSON; of them the contract knows no more than that they are values.</summary>
internal static class ValueShapes
{
    private static readonly Dictionary<Type, string> Patterns = new()
    {
        [typeof(ClinicalDuration)] = TextPatterns.Duration,
        [typeof(Link)] = TextPatterns.Link,
        [typeof(LocaleTag)] = TextPatterns.Tag,
        [typeof(Money)] = TextPatterns.Money,
        [typeof(PartialDate)] = TextPatterns.PartialDate,
        [typeof(Quantity)] = TextPatterns.Quantity,
        [typeof(Rate)] = TextPatterns.Rate,
    };

    private static readonly Dictionary<Type, int> MaxLengths = new() { [typeof(Id<>)] = 64, [typeof(LocaleTag)] = 35, [typeof(Link)] = 2048 };

    /// <summary>Gives the shape of a value that is so plain that it needs no definition of its own.</summary>
    public static JsonObject? Plain(Type type) => type.IsEnum ? null : Type.GetTypeCode(type) switch
    {
        TypeCode.String => new JsonObject { ["type"] = "string" },
        TypeCode.Boolean => new JsonObject { ["type"] = "boolean" },
        TypeCode.Int32 => new JsonObject { ["type"] = "integer" },
        TypeCode.Decimal => new JsonObject { ["type"] = "number" },
        _ => null,
    };

    /// <summary>Gives the pattern that a value's text fits, or null for a value without one.</summary>
    public static string? PatternOf(Type type) =>
        type == typeof(Amount) ? TextPatterns.Amount
        : type == typeof(Frequency) ? $"(?:{TextPatterns.Word}|{TextPatterns.Share})"
        : type == typeof(DateOnly) ? TextPatterns.Day
        : type == typeof(TimeOnly) ? TextPatterns.Clock
        : Is(type, typeof(Id<>)) ? TextPatterns.Slug
        : Is(type, typeof(Open<>)) ? TextPatterns.Word
        : Patterns.GetValueOrDefault(type);

    /// <summary>Gives what the values of .NET itself are here, which the library's comments do not say.</summary>
    public static string? CommentOf(Type type) =>
        type == typeof(TimeOnly) ? "A time of day to the minute. Source: ISO 8601-1:2019."
        : type == typeof(DateOnly) ? "A day of the calendar. Source: ISO 8601-1:2019."
        : null;

    /// <summary>Gives the definition of a value.</summary>
    /// <param name="type">The value.</param>
    /// <param name="documentation">The comments of the code.</param>
    /// <param name="reference">Gives a reference to another definition.</param>
    public static JsonObject? Definition(Type type, CodeDocumentation documentation, Func<Type, JsonObject> reference)
    {
        if (Is(type, typeof(Open<>)))
            return Words(type.GenericTypeArguments[0], documentation, TextPatterns.Word);
        if (type == typeof(Frequency))
            return With(Words(typeof(Likelihood), documentation, TextPatterns.Word, TextPatterns.Share), Examples(type, documentation));
        if (type == typeof(Amount))
            return With(AnyOf(new JsonObject { ["type"] = "number", ["minimum"] = 0 }, Text(TextPatterns.Amount)), Examples(type, documentation));
        if (PatternOf(type) is { } pattern)
            return With(Text(pattern, MaxLengths.TryGetValue(Is(type, typeof(Id<>)) ? typeof(Id<>) : type, out int length) ? length : null), Examples(type, documentation));
        return TextShapes.Definition(type, documentation, reference) ?? SettingsShape.Definition(type, documentation, reference);
    }

    public static bool Is(Type type, Type generic) => type.IsGenericType && type.GetGenericTypeDefinition() == generic;

    public static JsonObject AnyOf(params IEnumerable<JsonNode> shapes) => new() { ["anyOf"] = new JsonArray([.. shapes]) };

    /// <summary>Gives the words of an enum, which no other word can stand for.</summary>
    public static JsonObject Closed(Type words, CodeDocumentation documentation) => AnyOf(Known(words, documentation));

    private static JsonObject Text(string pattern, int? maxLength = null)
    {
        var text = new JsonObject { ["type"] = "string", ["pattern"] = TextPatterns.Whole(pattern) };
        if (maxLength is { } most)
            text["maxLength"] = most;
        return text;
    }

    private static JsonObject Words(Type vocabulary, CodeDocumentation documentation, params IEnumerable<string> others)
    {
        JsonObject words = AnyOf([.. Known(vocabulary, documentation), .. others.Select(pattern => Text(pattern))]);
        words.Insert(0, "type", "string");
        return words;
    }

    // One constant a word, with what it means: the form that every editor shows.
    private static IEnumerable<JsonObject> Known(Type words, CodeDocumentation documentation) =>
        from field in words.GetFields()
        where field is { IsLiteral: true, Name: not "Unspecified" }
        select new JsonObject { ["const"] = JsonNamingPolicy.CamelCase.ConvertName(field.Name), ["description"] = documentation.Of(field) };

    private static JsonArray Examples(Type type, CodeDocumentation documentation)
    {
        string[] found = type == typeof(DateOnly) ? ["2027-09-30"] : type == typeof(TimeOnly) ? ["08:30"] : [.. documentation.ExamplesOf(type)];
        return new JsonArray([.. found.Select(text => type == typeof(Amount) && decimal.TryParse(text, CultureInfo.InvariantCulture, out decimal number) ? JsonValue.Create(number) : (JsonNode)text)]);
    }

    private static JsonObject With(JsonObject shape, JsonArray examples)
    {
        if (examples.Count > 0)
            shape["examples"] = examples;
        return shape;
    }
}
