using TreatmentContent.Catalogs;
using TreatmentContent.Contract;
using TreatmentContent.Entities;
using TreatmentContent.Localization;
using TreatmentContent.Statements;
using TreatmentContent.Treatments;

namespace TreatmentContent.Checks;

/// <summary>The texts of a catalogue that a translator would get: its own first, then those of each treatment, in the order of the files.</summary>
internal static class TranslatableTexts
{
    /// <summary>Gives the texts; those in no language and the parts of addresses are left out.</summary>
    /// <param name="catalog">The catalogue.</param>
    public static IEnumerable<TranslatableText> Of(TreatmentCatalog catalog) =>
        OfDocument(catalog with { Treatments = EntityList<Treatment>.Empty }, null, catalog.SourceLocale)
            .Concat(catalog.Treatments.SelectMany(treatment => OfDocument(treatment, treatment.Id, catalog.SourceLocale)));

    private static IEnumerable<TranslatableText> OfDocument(ContentRecord document, Id<Treatment>? treatment, LocaleTag source) =>
        ContentTexts.Of(document).Where(IsTranslated).Select(entry => new TranslatableText(entry, source) { Treatment = treatment, Section = SectionOf(entry.Node) });

    private static bool IsTranslated(TextEntry entry) => !entry.IsAddress
        && (entry.Text is { IsEmpty: false } text ? !text.TryGet(default, out _) : entry.Counted is { Forms.Count: > 0 } counted && counted.Forms.All(static form => form.Locale != default(LocaleTag)));

    private static string SectionOf(ContentNode node)
    {
        ContentNode part = node;
        while (part.Parent is { Parent: not null } around)
            part = around;
        return part.Member;
    }
}
