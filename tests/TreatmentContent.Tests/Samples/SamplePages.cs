using TreatmentContent.Localization;
using TreatmentContent.Pages;
using TreatmentContent.Treatments;

namespace TreatmentContent.Tests.Samples;

/// <summary>Every page of the samples: each treatment in each locale that it is in, those that are only planned among them.</summary>
internal static class SamplePages
{
    /// <summary>Gets the locales that are wanted, then those that are planned.</summary>
    public static IReadOnlyList<LocaleTag> Tags { get; } = [.. SampleFolder.Catalog.Locales, .. SampleFolder.Catalog.Checks.Planned];

    /// <summary>Gets the pages by locale, each in the very locale that was asked for: a page that fell back would be checked in English once more.</summary>
    public static IReadOnlyList<TreatmentPage> All { get; } =
        [.. from tag in Tags from treatment in SampleFolder.Catalog.Treatments where IsIn(treatment.Name, tag) && IsIn(treatment.Summary, tag) select Page(treatment, tag)];

    /// <summary>Gives the locale in which everything is said; a planned one is asked for as such.</summary>
    public static ContentLocale Locale(LocaleTag tag) => SampleFolder.Catalog.Locale(tag, new LocaleOptions { IncludePlanned = SampleFolder.Catalog.Checks.Planned.Contains(tag) });

    /// <summary>Says whether a text is in a locale: in the very one, or in its language.</summary>
    public static bool IsIn(LocalizedText? text, LocaleTag tag) =>
        text is not null && (text.TryGet("und", out _) || text.Tagged.Any(entry => entry.Key == tag || tag.Value.StartsWith(entry.Key.Value + "-", StringComparison.Ordinal)));

    private static TreatmentPage Page(Treatment treatment, LocaleTag tag)
    {
        TreatmentPage page = TreatmentPage.Create(SampleFolder.Catalog, treatment, Locale(tag));
        Assert.Equal((treatment.Id.Value, tag), (page.Treatment.Id.Value, page.Locale.Tag));
        return page;
    }
}
