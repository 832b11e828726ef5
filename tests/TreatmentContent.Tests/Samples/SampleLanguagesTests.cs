using TreatmentContent.Catalogs;
using TreatmentContent.Contract;
using TreatmentContent.Entities;
using TreatmentContent.Localization;
using TreatmentContent.Pages;
using TreatmentContent.Statements;
using TreatmentContent.Treatments;

namespace TreatmentContent.Tests.Samples;

public sealed class SampleLanguagesTests
{
    private static TreatmentCatalog Catalog => SampleFolder.Catalog;

    public static TheoryData<string> InArabic => [.. Catalog.Treatments.Where(treatment => treatment.Name.TryGet("ar", out LocalText name) && name.State != TextState.Draft).Select(treatment => treatment.Id.Value)];

    [Fact]
    public void Every_text_is_in_English_and_in_Spanish_or_in_no_language() =>
        Assert.Empty(SampleFolder.Nodes.Where(node => Lacks(node, "en") || Lacks(node, "es")).Select(node => node.Path));

    [Fact]
    public void Three_treatments_are_finished_in_Arabic_too() => Assert.Equal(3, InArabic.Count);

    [Theory]
    [MemberData(nameof(InArabic))]
    public void A_treatment_in_Arabic_is_complete_with_all_that_its_page_shows(string id)
    {
        IEnumerable<ContentNode> shown = Shown(Catalog.Treatments[id]).SelectMany(ContentTree.Walk);

        Assert.Empty(shown.Where(node => Lacks(node, "ar")).Select(node => $"{node.Path}: {node.Value}"));
    }

    [Theory]
    [MemberData(nameof(InArabic))]
    public void Once_Arabic_is_wanted_the_page_of_such_a_treatment_is_in_Arabic(string id)
    {
        TreatmentCatalog wanted = Catalog with { Locales = [.. Catalog.Locales, "ar"] };

        TreatmentPage page = TreatmentPage.Create(wanted, wanted.Treatments[id], wanted.Locale("ar"));

        Assert.Equal(("ar", TextDirection.RightToLeft), (page.Locale.Tag.Value, page.Locale.Direction));
        Assert.Equal(new LocaleTag[] { "ar" }, Resolved(page, wanted.Treatments[id]));
    }

    // The languages that answer for the texts of the treatment; und aside, which answers for each.
    private static IEnumerable<LocaleTag> Resolved(TreatmentPage page, Treatment treatment) =>
        ContentTree.Walk(treatment).Select(node => node.Value).OfType<LocalizedText>().Select(text => page.Locale.Resolve(text).Locale).Where(tag => tag != default).Distinct();

    private static bool Lacks(ContentNode node, LocaleTag locale) =>
        node.Value is LocalizedText text && !text.TryGet(locale, out _) && !text.TryGet("und", out _) && !IsPattern(node);

    // The pattern of a page's address is in no language.
    private static bool IsPattern(ContentNode node) => node is { Owner: Site, Member: "path" };

    /// <summary>The site, the policies, the treatment, and every entity that can be reached from it.</summary>
    private static HashSet<ContentRecord> Shown(Treatment treatment)
    {
        HashSet<ContentRecord> shown = [];
        var open = new Stack<ContentRecord>([treatment, Catalog.Site!, .. Catalog.Policies]);
        while (open.TryPop(out ContentRecord? record))
        {
            if (!shown.Add(record))
                continue;
            foreach (ContentNode node in ContentTree.Walk(record))
            {
                if (EntityOf(node.Value) is { } entity)
                    open.Push(entity);
            }
        }

        return shown;
    }

    // Another treatment is only named on the page, and has a page of its own.
    private static ContentRecord? EntityOf(object value) => value switch
    {
        Id<Clinic> id => Catalog.Clinics[id],
        Id<Practitioner> id => Catalog.Practitioners[id],
        Id<Device> id => Catalog.Devices[id],
        Id<Substance> id => Catalog.Substances[id],
        Id<Condition> id => Catalog.Conditions[id],
        Id<Citation> id => Catalog.Citations[id],
        _ => null,
    };
}
