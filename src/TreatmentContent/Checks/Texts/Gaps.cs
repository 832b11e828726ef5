using TreatmentContent.Catalogs;
using TreatmentContent.Contract;
using TreatmentContent.Localization;
using TreatmentContent.Treatments;

namespace TreatmentContent.Checks;

/// <summary>Finds the texts that a wanted locale does not have.</summary>
internal static class Gaps
{
    /// <summary>Gives the locales that a catalogue's texts are wanted in: the source's, those of its pages, those planned.</summary>
    /// <param name="catalog">The catalogue.</param>
    public static IEnumerable<LocaleTag> Wanted(TreatmentCatalog catalog) =>
        catalog.LocalesOfPages.Prepend(catalog.SourceLocale).Concat(catalog.Checks.Planned).Where(tag => tag != default).Distinct();

    /// <summary>Gives every text that a locale does not have, neither itself nor for another region of its language.</summary>
    /// <param name="context">The catalogue.</param>
    /// <param name="locale">The locale.</param>
    /// <returns>The texts in the order of the document; the segments and patterns of addresses are none.</returns>
    public static IEnumerable<ContentNode> Find(RuleContext context, LocaleTag locale)
    {
        var picker = new TextPicker(locale, context.Catalog.SourceLocale);
        return context.Values<LocalizedText>().Where(node =>
            node is not ({ Member: "slug", Owner: Treatment } or { Member: "path", Owner: Site })
            && node.Value is LocalizedText { IsEmpty: false } text && !text.TryGet(default, out _) && !picker.TryPick(text, out _, out _));
    }
}
