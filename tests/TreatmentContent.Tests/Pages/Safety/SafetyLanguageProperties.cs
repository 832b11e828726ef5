using System.Text.RegularExpressions;
using CsCheck;
using TreatmentContent.Catalogs;
using TreatmentContent.Contract;
using TreatmentContent.Entities;
using TreatmentContent.Localization;
using TreatmentContent.Pages;
using TreatmentContent.SchemaOrg;
using TreatmentContent.Tests.Contract;
using TreatmentContent.Treatments;

namespace TreatmentContent.Tests.Pages;

public sealed partial class SafetyLanguageProperties
{
    private static readonly string[] OwnWords = ["trait", "bodilyEffect", "careAction", "activity", "hygieneItem", "bodyArea", "substanceKind", "until", "polarity", "advice"];

    private static readonly Gen<LocaleOptions> Options = Gen.Select(Gen.Bool, Gen.OneOf(MatchMode.SameLanguage, MatchMode.Related, MatchMode.RelatedByScript), Gen.Bool, (isStrict, mode, hasMap) => new LocaleOptions
    {
        RequireReviewedSafety = isStrict,
        Mode = mode,
        FallbackMap = hasMap ? new Dictionary<LocaleTag, LocaleTag> { ["es"] = "pt" } : LocaleOptions.Default.FallbackMap,
    });

    // A unit of the random quantities that no table knows.
    private const string OwnUnit = "a-b/c";

    [Fact]
    public void No_safety_text_below_the_rule_is_ever_on_a_page_and_none_is_lost() =>
        Gen.Select(RecordGen.Of<Treatment>(), RecordGen.Of<Substance>(), RecordGen.Of<Condition>(), Gen.Enum<Translation>().Array[5, 30], Options).Sample((treatment, substance, condition, kinds, options) =>
        {
            TreatmentCatalog catalog = Catalog(treatment, substance, condition, kinds, options);
            TreatmentPage spanish = TreatmentPage.Create(catalog, catalog.Treatments[0], catalog.Locale("es-US", options));
            TreatmentPage english = TreatmentPage.Create(catalog, catalog.Treatments[0], catalog.Locale("en", options));
            PageItem[] said = [.. SafetyItems.Of(spanish)];

            Assert.Equal("es", spanish.Locale.Tag.Value);
            Assert.All(said, item =>
            {
                string words = $"{item.Label} {item.Text}";
                Assert.DoesNotContain("esNo", words, StringComparison.OrdinalIgnoreCase);
                Assert.DoesNotMatch("(?i)pt[0-9]", words);
                Assert.NotEqual((ResolutionReason.Related, ResolutionReason.Related), (item.Label.GetValueOrDefault().Reason, item.Text.GetValueOrDefault().Reason));
            });

            // More is told here than in English where another part has told of an entity in words that may not stand here.
            PageItem[] expected = [.. SafetyItems.Of(english)];
            Assert.Equal(Marks(expected.Where(IsOwn)), Marks(said.Where(IsOwn)));
            Assert.Subset(Marks(said), Marks(expected));
        }, iter: 150);

    [Fact]
    public void No_safety_text_below_the_rule_and_none_of_another_language_is_ever_in_the_JSON_LD() =>
        Gen.Select(RecordGen.Of<Treatment>(), RecordGen.Of<Substance>(), RecordGen.Of<Condition>(), Gen.Enum<Translation>().Array[5, 30], Options).Sample((treatment, substance, condition, kinds, options) =>
        {
            TreatmentCatalog catalog = Catalog(treatment, substance, condition, kinds, options);
            TreatmentPage page = TreatmentPage.Create(catalog, catalog.Treatments[0], catalog.Locale("es-US", options));
            string json = TreatmentSchemaOrg.Write(page);

            Assert.All(SafetyGraph.Of(page, json), said => Assert.DoesNotContain("esNo", said, StringComparison.OrdinalIgnoreCase));
            Assert.Empty(MarkedTexts.In(json, "esNo").Intersect(InSafety(catalog)));
            Assert.Empty(Foreign().Matches(json).Select(match => match.Value));
        }, iter: 150);

    // The texts that stand in safety-critical parts themselves.
    private static IEnumerable<int> InSafety(TreatmentCatalog catalog) => ContentTree.Walk(catalog)
        .Where(node => node.Value is LocalizedText && SafetyCritical.PartOf(node) is not null)
        .SelectMany(node => MarkedTexts.In(node.Value.ToString()!));

    private static HashSet<int> Marks(IEnumerable<PageItem> items) => [.. items.SelectMany(MarkedTexts.In)];

    private static bool IsOwn(PageItem item) => item.Path.StartsWith("$.treatments", StringComparison.Ordinal);

    internal static TreatmentCatalog Catalog(Treatment treatment, Substance substance, Condition condition, Translation[] kinds, LocaleOptions options)
    {
        TreatmentCatalog catalog = TreatmentCatalog.Of(treatment with { Id = "a1" }, "en", "https://example.com/") with
        {
            Locales = ["en", "es"],
            Substances = [substance with { Id = "a1" }, substance with { Id = "b" }],
            Conditions = [condition with { Id = "a1" }, condition with { Id = "pain" }],
            Words = OwnWords.Index().Aggregate(VocabularyWords.Empty, (words, name) => words.WithName(name.Item, "ownWord", MarkedTexts.Text(900_000 + name.Index, kinds[name.Index % kinds.Length], options))),
        };
        catalog = catalog with { Words = catalog.Words.WithUnit(OwnUnit, MarkedTexts.Unit(950_000, kinds[0], options)) };
        catalog = MarkedTexts.Of(catalog, index => kinds[index % kinds.Length], options);

        // A page is Spanish where its name and its summary are.
        Treatment marked = catalog.Treatments[0];
        return catalog with { Treatments = [marked with { Name = LocalizedText.Of(("en", "Peel"), ("es", "Exfoliación")), Summary = null }] };
    }

    [GeneratedRegex(".{0,80}(en|pt)[0-9]+z", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Foreign();
}
