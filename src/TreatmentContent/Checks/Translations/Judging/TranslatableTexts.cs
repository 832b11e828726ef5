using TreatmentContent.Catalogs;
using TreatmentContent.Contract;
using TreatmentContent.Entities;
using TreatmentContent.Localization;
using TreatmentContent.Statements;
using TreatmentContent.Treatments;

namespace TreatmentContent.Checks;

/// <summary>The texts of a catalogue that a translator would get: its own first, then those of each treatment, in the order of the files.</summary>
/// <param name="catalog">The catalogue.</param>
internal sealed class TranslatableTexts(TreatmentCatalog catalog)
{
    private readonly LocaleTag source = catalog.SourceLocale;
    private readonly TextPicker sources = new(catalog.SourceLocale, catalog.SourceLocale);
    private readonly SafetyNames names = new(ContentTree.Walk(catalog));

    /// <summary>Gives the texts; those in no language and the parts of addresses are left out.</summary>
    public IEnumerable<TranslatableText> All() =>
        OfDocument(catalog with { Treatments = EntityList<Treatment>.Empty }, null).Concat(catalog.Treatments.SelectMany(treatment => OfDocument(treatment, treatment.Id)));

    private IEnumerable<TranslatableText> OfDocument(ContentRecord document, Id<Treatment>? treatment) =>
        ContentTexts.Of(document).Select(entry => new CatalogText(entry, sources, source, names)).Where(static text => text.IsTranslated)
            .Select(text => new TranslatableText(text) { Treatment = treatment, Section = SectionOf(text.Node) });

    private static string SectionOf(ContentNode node)
    {
        ContentNode part = node;
        while (part.Parent is { Parent: not null } around)
            part = around;
        return part.Member;
    }
}
