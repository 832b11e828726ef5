using System.Text.RegularExpressions;
using TreatmentContent.Catalogs;
using TreatmentContent.Localization;
using TreatmentContent.Pages;

namespace TreatmentContent.Tests.Pages;

/// <summary>Where every translation is out of date, whatever a page says of one says so, alone or inside a phrase or a list.</summary>
public sealed partial class OutdatedLanguageTests
{
    private static readonly TreatmentPage Page = Outdated();

    [Fact]
    public void Every_item_that_holds_an_outdated_text_is_marked_as_one()
    {
        ResolvedText[] said = [.. Page.Sections.SelectMany(static section => section.Items).SelectMany(SafetyItems.WithDetails).SelectMany(Texts).Where(static text => Spanish().IsMatch(text.Text))];

        Assert.InRange(said.Length, 100, int.MaxValue);
        Assert.All(said, static text => Assert.True(text.IsStale, text.Text));
    }

    [Fact]
    public void Every_item_of_a_safety_critical_part_that_holds_a_source_text_says_that_its_translation_is_outdated()
    {
        ResolvedText[] said = [.. SafetyItems.Of(Page).SelectMany(Texts).SelectMany(static text => text.Making.Runs is { Count: > 0 } runs && !text.IsForeign ? runs : [text]).Where(static text => English().IsMatch(text.Text))];

        Assert.InRange(said.Length, 30, int.MaxValue);
        Assert.All(said, static text => Assert.True(text is { Reason: ResolutionReason.StaleReplaced, IsStale: false }, $"{text.Reason}: {text.Text}"));
    }

    private static IEnumerable<ResolvedText> Texts(PageItem item) => new[] { item.Label, item.Text }.OfType<ResolvedText>();

    private static TreatmentPage Outdated()
    {
        TreatmentCatalog filled = Coverage();
        TreatmentCatalog catalog = MarkedTexts.Of(filled, static _ => Translation.Stale, LocaleOptions.Default);
        return TreatmentPage.Create(catalog, catalog.Treatments[0], catalog.Locale("es", new LocaleOptions { MinShare = 0 }));
    }

    private static TreatmentCatalog Coverage()
    {
        TreatmentCatalog catalog = PageCoverageTests.Catalog(new FilledRecord());
        return catalog with { Treatments = [catalog.Treatments[0] with { FormatVersion = null, Schema = null }] };
    }

    [GeneratedRegex("esNo[0-9]+z", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Spanish();

    [GeneratedRegex("en[0-9]+z", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex English();
}
