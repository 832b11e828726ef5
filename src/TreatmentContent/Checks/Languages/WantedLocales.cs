using TreatmentContent.Catalogs;
using TreatmentContent.Localization;

namespace TreatmentContent.Checks;

/// <summary>The locales that a catalogue's texts are wanted in, and where their author states them.</summary>
internal static class WantedLocales
{
    /// <summary>Gives the source's locale, those of the catalogue's pages and those planned, each once.</summary>
    /// <param name="catalog">The catalogue.</param>
    public static IEnumerable<LocaleTag> Of(TreatmentCatalog catalog) =>
        catalog.LocalesOfPages.Prepend(catalog.SourceLocale).Concat(catalog.Checks.Planned).Where(tag => tag != default).Distinct();

    /// <summary>Gives the path of a locale where the author states it; a language that only the texts have stands nowhere alone.</summary>
    /// <param name="catalog">The catalogue.</param>
    /// <param name="tag">The locale.</param>
    public static string PathOf(TreatmentCatalog catalog, LocaleTag tag)
    {
        if (tag == catalog.SourceLocale)
            return "$.sourceLocale";
        (string List, IReadOnlyList<LocaleTag> Tags)[] places = [("$.locales", catalog.Locales), ("$.checks.planned", catalog.Checks.Planned)];
        return places.Where(place => place.Tags.Contains(tag)).Select(place => $"{place.List}[{place.Tags.ToList().IndexOf(tag)}]").FirstOrDefault("$");
    }

    /// <summary>Says in which language pages speak where their own has no phrases that may be used.</summary>
    /// <param name="catalog">The catalogue.</param>
    /// <returns>Such as <c>in the source language 'en'</c>.</returns>
    public static string InsteadOf(TreatmentCatalog catalog) => PhraseBook.For(catalog.SourceLocale) is null ? "in English" : $"in the source language '{catalog.SourceLocale}'";
}
