using TreatmentContent.Collections;
using TreatmentContent.Statements;
using TreatmentContent.Treatments;

namespace TreatmentContent.Checks;

/// <summary>How far the translation of one treatment is, or of what the catalogue says besides its treatments.</summary>
public sealed record DocumentTranslation
{
    /// <summary>The name of the catalogue's own document.</summary>
    internal const string Catalog = "catalog";

    internal DocumentTranslation(Id<Treatment>? treatment, IReadOnlyList<JudgedText> texts)
    {
        Treatment = treatment;
        Total = new TranslationCounts(texts);
        Sections = JudgedText.BySection(texts);
        Findings = ValueList<TranslationFinding>.Of([.. texts.SelectMany(static text => text.Findings)]);
    }

    /// <summary>Gets the treatment, or null for the clinics, people, devices and whatever else the catalogue holds.</summary>
    public Id<Treatment>? Treatment { get; }

    /// <summary>Gets the name of the document, that of its file without the ending: <c>treatments/microneedling</c>, or <c>catalog</c>.</summary>
    public string Name => Treatment is { } id ? $"treatments/{id}" : Catalog;

    /// <summary>Gets how far the whole document is.</summary>
    public TranslationCounts Total { get; }

    /// <summary>Gets how far each part is that has texts, in the order of the document.</summary>
    public IReadOnlyList<SectionTranslation> Sections { get; }

    /// <summary>Gets what was found, in the order of the texts.</summary>
    public IReadOnlyList<TranslationFinding> Findings { get; }
}
