using TreatmentContent.Localization;

namespace TreatmentContent.Tests.Samples;

public sealed class SamplePagesTests
{
    [Fact]
    public void Every_treatment_has_its_page_in_each_wanted_locale_and_every_planned_locale_has_pages()
    {
        Assert.NotEmpty(SampleFolder.Catalog.Checks.Planned);
        Assert.All(SampleFolder.Catalog.Locales, tag => Assert.Equal(SampleFolder.Catalog.Treatments.Count, Count(tag)));
        Assert.All(SampleFolder.Catalog.Checks.Planned, tag => Assert.InRange(Count(tag), 1, SampleFolder.Catalog.Treatments.Count));
        Assert.Equal(SamplePages.All.Count, SamplePages.All.Select(page => page.Address).Distinct().Count());
    }

    private static int Count(LocaleTag tag) => SamplePages.All.Count(page => page.Locale.Tag == tag);
}
