using TreatmentContent.Catalogs;
using TreatmentContent.Localization;
using TreatmentContent.Pages;
using TreatmentContent.Tests.Localization;
using TreatmentContent.Treatments;

namespace TreatmentContent.Tests.Pages;

/// <summary>Pages with a pack of a host, which has a few phrases of a language and never all: what it leaves out is said as if there were no pack.</summary>
public sealed class PackPageTests
{
    private const string Polish = "bound.atLeast = co najmniej {value}\npage.section.aftercare = Po zabiegu";

    // Of the languages the package has phrases in German alone, and they are drafts.
    public static TheoryData<string, string, string> Pages => new(
        from page in new[] { ("ht", "ht"), ("pl", "pl"), ("pl", "ht"), ("ht", "pl"), ("pl", "de"), ("ht", "de"), ("de", "ht"), ("en", "ht"), ("pl", "pl-PL") }
        from pack in new[] { "ht", "pl" }
        select (page.Item1, page.Item2, pack));

    [Theory]
    [MemberData(nameof(Pages))]
    public void What_a_pack_leaves_out_is_said_as_without_it(string source, string page, string pack)
    {
        LocaleData data = LocaleData.BuiltIn.With(LocalePack.Parse(pack, pack == "ht" ? LocalePackTests.Documented() : Polish));
        TreatmentPage with = Page(source, page, data);
        TreatmentPage without = Page(source, page, LocaleData.BuiltIn);
        PageItem[] items = [.. with.Sections.SelectMany(static section => section.Items).SelectMany(SafetyItems.WithDetails)];
        PageItem[] before = [.. without.Sections.SelectMany(static section => section.Items).SelectMany(SafetyItems.WithDetails)];

        Assert.Equal(before.Select(static item => item.Path), items.Select(static item => item.Path));
        Assert.All(with.Sections, static section => Assert.False(section.Heading.IsEmpty));
        Assert.All(items.Zip(before), pair =>
        {
            (PageItem item, PageItem old) = pair;
            Assert.NotEqual(item.Label is null, item.Label is { IsEmpty: false });
            Assert.NotEqual(item.Text is null, item.Text is { IsEmpty: false });
            Assert.True(IsSame(item.Label, old.Label, pack), $"{old.Label} → {item.Label}");
            Assert.True(IsSame(item.Text, old.Text, pack), $"{old.Text} → {item.Text}");
        });
    }

    [Theory]
    [InlineData("ht", "ht", "ht", "[en] Never with this treatment: use of isotretinoin")]
    [InlineData("pl", "pl", "pl", "[en] Never with this treatment: use of isotretinoin")]
    [InlineData("pl", "ht", "ht", "[en] Never with this treatment: use of isotretinoin")]
    [InlineData("pl", "de", "pl", "[en] Never with this treatment: use of isotretinoin")]
    [InlineData("pl", "de", "ht", "[en] Never with this treatment: use of isotretinoin")]
    public void A_pack_brings_no_bare_id_and_no_draft_to_a_safety_part(string source, string page, string pack, string said)
    {
        LocaleData data = LocaleData.BuiltIn.With(LocalePack.Parse(pack, pack == "ht" ? LocalePackTests.Documented() : Polish));

        Assert.Contains(said, Page(source, page, data).ToText(), StringComparison.Ordinal);
    }

    // Where the pack has words of its own they stand there, and whatever holds them.
    private static bool IsSame(ResolvedText? now, ResolvedText? before, string pack) =>
        now?.Text == before?.Text && now?.Locale == before?.Locale && now?.Reason == before?.Reason
        || now is { } said && (said.Making.Runs.Count > 0 ? said.Making.Runs : [said]).Any(run => run.Locale.Language == pack);

    private static TreatmentPage Page(string source, string page, LocaleData data)
    {
        LocaleTag tag = LocaleTag.Parse(page);
        LocalizedText Both(string text) => LocalizedText.Of((LocaleTag.Parse(source), text), (source == page ? "sw" : tag, text));
        TreatmentCatalog catalog = TreatmentContent.Json.TreatmentJson.ReadCatalog($$"""
            {
              "formatVersion": "1.0", "sourceLocale": "{{source}}", "locales": ["{{source}}", "{{page}}"],
              "site": { "name": { "und": "S" }, "baseAddress": "https://example.com/", "path": "/p/{slug}" },
              "substances": [{ "id": "i", "name": { "und": "isotretinoin" }, "kind": "medicine" }],
              "treatments": [{
                "id": "x", "name": "Peel",
                "eligibility": { "contraindications": [{ "level": "absolute", "substances": ["i"] }, { "level": "temporary", "when": { "states": ["pregnant"], "ages": "<18 y" } }] },
                "risks": { "complications": [{ "effects": ["infection"], "frequency": "rare" }], "warningSigns": [{ "signs": ["fever", "pain"], "action": "callClinic", "within": "24 h", "lasting": ">=2 d" }] },
                "aftercare": [{ "polarity": "avoid", "activities": ["swimming"], "timing": { "after": "3 d" } }, { "polarity": "do", "topic": "skinCare", "timing": { "after": ">=15 min", "length": "3 w" } }],
                "protocol": { "sessions": { "each": "15..30 min", "count": ">=3" } }
              }]
            }
            """);
        Treatment treatment = catalog.Treatments[0] with { Name = Both("Peel"), Summary = Both("Fine.") };
        catalog = catalog with { Treatments = [treatment] };
        return TreatmentPage.Create(catalog, treatment, catalog.Locale(tag, new LocaleOptions { Data = data }));
    }
}
