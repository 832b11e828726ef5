using TreatmentContent.Catalogs;
using TreatmentContent.Contract;
using TreatmentContent.Localization;
using TreatmentContent.Treatments;

namespace TreatmentContent.Json;

/// <summary>The keys by which translations find their texts: member names, and for the items of lists their ids, or their positions where they have none.</summary>
public static class TranslationKeys
{
    /// <summary>Gives an id to every item of a list that holds texts and has none; done before the first translation leaves the house, it lets keys outlive every reordering.</summary>
    /// <param name="treatment">The treatment.</param>
    /// <param name="source">The language of texts without a tag, as the catalogue says.</param>
    /// <returns>A new treatment, or the same one where every item has an id. Ids that are there stay; one more item changes no id that was given before.</returns>
    /// <remarks>
    /// An id is made of the first words of the item's first source text; of a text without letters a-z, of its hash. Plain texts in a list, and the few records that have no
    /// <c>id</c> (such as other names and contributors), are still named by their positions.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="treatment"/> is null.</exception>
    public static Treatment WithIds(Treatment treatment, LocaleTag source)
    {
        ArgumentNullException.ThrowIfNull(treatment);
        return NewIds.AddTo(treatment, source);
    }

    /// <summary>Gives an id to every item of a list in the catalogue that holds texts and has none.</summary>
    /// <param name="catalog">The catalogue.</param>
    /// <returns>A new catalogue, or the same one where every item has an id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> is null.</exception>
    public static TreatmentCatalog WithIds(TreatmentCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return NewIds.AddTo(catalog, catalog.SourceLocale);
    }
}
