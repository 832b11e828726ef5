using System.Collections.Frozen;
using TreatmentContent.Diagnostics;

namespace TreatmentContent.SchemaOrg;

/// <summary>Says for messages what a property belongs to and takes, with an example of right.</summary>
internal static class RangeWords
{
    private const int Listed = 4;

    private static readonly FrozenDictionary<string, string> Flags = new Dictionary<string, string>
    {
        ["true"] = "true",
        ["yes"] = "true",
        ["y"] = "true",
        ["1"] = "true",
        ["false"] = "false",
        ["no"] = "false",
        ["n"] = "false",
        ["0"] = "false",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Gives the first few terms, such as <c>Organization or Person</c>.</summary>
    public static string List(IReadOnlyList<VocabularyTerm> terms) =>
        EnglishCount.List([.. terms.Take(Listed).Select(term => term.Name), .. terms.Count > Listed ? ["others"] : Array.Empty<string>()], "or");

    /// <summary>Gives a value that the property could have.</summary>
    /// <param name="property">The property.</param>
    /// <param name="isNode">Whether a node stands there: the example is another node where the property may have one, else a literal where it may have that.</param>
    public static string Example(VocabularyTerm property, bool isNode = false)
    {
        LiteralForms forms = property.Literals;
        if (!isNode && forms.HasFlag(LiteralForms.Text))
            return "\"a text in quotes\"";
        if (property.Ranges.FirstOrDefault(range => range.Kind == TermKind.Type) is { } type)
            return $$"""{ "@type": "{{type.Name}}", … } or { "@id": "…" }""";
        if (forms.HasFlag(LiteralForms.Member) && Member(property) is { } member)
            return $"\"https://schema.org/{member}\"";
        if (GoodRelations.Example(property) is { } borrowed)
            return $"\"{borrowed}\"";
        return forms switch
        {
            _ when (forms & LiteralForms.Text) != 0 => "\"a text in quotes\"",
            _ when (forms & LiteralForms.URL) != 0 => "\"https://example.com/a\"",
            _ when (forms & LiteralForms.Date) != 0 => "\"2026-11-02\"",
            _ when (forms & LiteralForms.DateTime) != 0 => "\"2026-11-02T09:00:00+01:00\"",
            _ when (forms & LiteralForms.Time) != 0 => "\"09:00:00\"",
            _ when (forms & LiteralForms.Duration) != 0 => "\"PT45M\"",
            _ when (forms & LiteralForms.Measure) != 0 => "\"7 cm\"",
            _ when (forms & LiteralForms.Boolean) != 0 => "true or false",
            _ when (forms & LiteralForms.AnyNumber) != 0 => "250",
            _ => "\"https://example.com/a\"",
        };
    }

    /// <summary>Gives <c>true</c> or <c>false</c> for a word or figure that means it; null for any other text.</summary>
    public static string? Flag(string text) => Flags.GetValueOrDefault(text);

    /// <summary>Gives the first member that the property may have, or null.</summary>
    public static string? Member(VocabularyTerm property) => Members(property).FirstOrDefault();

    /// <summary>Gives the names of the members that the property may have.</summary>
    public static IEnumerable<string> Members(VocabularyTerm property) => SchemaVocabulary.Instance.Names(term => term.Kind == TermKind.Member && term.IsAny(property.Ranges));
}
