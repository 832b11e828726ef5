using TreatmentContent.Localization;
using TreatmentContent.Statements;
using TreatmentContent.Treatments;

namespace TreatmentContent.Checks;

/// <summary>A text of the catalogue that a translator would get, with its place in the documents.</summary>
/// <param name="text">The text, whose key is that in its document.</param>
internal sealed class TranslatableText(CatalogText text)
{
    /// <summary>Gets the treatment it belongs to, or null for one of the catalogue's own.</summary>
    public required Id<Treatment>? Treatment { get; init; }

    /// <summary>Gets the top-level part it belongs to, such as <c>risks</c>.</summary>
    public required string Section { get; init; }

    /// <summary>Gets its key in the document.</summary>
    public string Key => text.Key;

    /// <summary>Gets a value indicating whether it is the name of a counted thing.</summary>
    public bool IsCounted => text.IsCounted;

    /// <summary>Tells whether one pattern of a counted thing is for every number, also for those that the language has another form for.</summary>
    /// <param name="version">The text in one language.</param>
    public bool IsInvariant(TextVersion version) => text.IsInvariant(version);

    /// <summary>Gets a value indicating whether safety depends on it, as a text of such a part or as a name that one says.</summary>
    public bool IsSafetyCritical => text.SafetyPart is not null;

    /// <summary>Gets its place in the catalogue, such as <c>treatments/microneedling#summary</c>.</summary>
    public string Place => $"{(Treatment is { } id ? $"treatments/{id}" : DocumentTranslation.Catalog)}#{Key}";

    /// <summary>Gets the source text, or null where there is none.</summary>
    public TextVersion? Source => text.Source;

    public int SourceWords { get; } = text.Source?.Patterns.Sum(static pattern => TextLength.WordsOf(pattern.Pattern)) ?? 0;

    /// <summary>Finds the text that serves a locale: its own, or its language's for another region.</summary>
    /// <param name="locale">The locale.</param>
    /// <param name="picker">The picker of the locale.</param>
    public TextVersion? In(LocaleTag locale, TextPicker picker) => text.In(locale, picker);
}
