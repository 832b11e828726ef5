using TreatmentContent.Catalogs;
using TreatmentContent.Checks;
using TreatmentContent.Localization;
using TreatmentContent.Tests.Samples;
using Kind = TreatmentContent.Checks.TranslationFindingKind;

namespace TreatmentContent.Tests.Checks;

/// <summary>The report of the sample catalogue, held against what the rules and the sums say.</summary>
public sealed class SampleTranslationTests
{
    private static readonly TreatmentCatalog Catalog = SampleFolder.Catalog;
    private static readonly TranslationReport Report = TranslationReport.Of(Catalog, new() { Locales = ["es-US", "ar", "en-GB", "fr", "it"] });

    public static TheoryData<string> Locales => [.. Report.Locales.Select(locale => locale.Locale.Value)];

    [Theory]
    [MemberData(nameof(Locales))]
    public void What_is_missing_is_what_the_rules_miss(string tag)
    {
        LocaleTranslation locale = Report.Locales.Single(locale => locale.Locale == tag);
        var context = new RuleContext(Catalog, null, _ => { });
        Assert.Equal(Gaps.Find(context, tag).Count(), locale.Total.CountOf(Kind.Missing));
        Assert.Equal(
            Gaps.Find(context, tag).Count(gap => gap.SafetyPart is not null),
            locale.Documents.SelectMany(document => document.Findings).Count(finding => finding is { Kind: Kind.Missing, IsSafetyCritical: true }));
        Assert.Equal(locale.Total.Complete.Part, locale.Total.Texts - locale.Total.CountOf(Kind.Missing) - locale.Total.CountOf(Kind.Draft));
    }

    [Theory]
    [MemberData(nameof(Locales))]
    public void The_parts_make_the_whole(string tag)
    {
        LocaleTranslation locale = Report.Locales.Single(locale => locale.Locale == tag);

        AssertSum(locale.Total, locale.Documents.Select(document => document.Total));
        AssertSum(locale.Total, [.. locale.Sections.Select(section => section.Counts), locale.Documents.Single(document => document.Treatment is null).Total]);
        Assert.All(locale.Documents, document => AssertSum(document.Total, document.Sections.Select(section => section.Counts)));
        Assert.Equal((Report.Texts, Report.SourceWords), (locale.Total.Texts, locale.Total.SourceWords));
    }

    [Fact]
    public void Keys_are_unique_in_their_document() =>
        Assert.All(Report.Locales.Single(locale => locale.Locale == "it").Documents, document => Assert.Equal(document.Findings.Count, document.Findings.Select(finding => finding.Key).Distinct().Count()));

    [Fact]
    public void Spanish_is_complete_and_Arabic_is_not()
    {
        Assert.Equal((100, true), (Of("es-US").Total.Complete.Percent, Of("es-US").IsCompleteEnough));
        Assert.Equal((true, false), (Of("ar").IsPlanned, Of("ar").IsCompleteEnough));
        Assert.Equal((100, 100), (Of("en-GB").Total.Complete.Percent, Of("en-GB").Total.Reviewed.Percent));
    }

    private static LocaleTranslation Of(LocaleTag tag) => Report.Locales.Single(locale => locale.Locale == tag);

    private static void AssertSum(TranslationCounts total, IEnumerable<TranslationCounts> parts)
    {
        TranslationCounts[] all = [.. parts];
        Assert.Equal(total.Texts, all.Sum(part => part.Texts));
        Assert.Equal(total.SourceWords, all.Sum(part => part.SourceWords));
        Assert.Equal(total.Complete, Sum(part => part.Complete));
        Assert.Equal(total.Reviewed, Sum(part => part.Reviewed));
        Assert.Equal(total.SafetyComplete, Sum(part => part.SafetyComplete));
        Assert.All(Enum.GetValues<Kind>(), kind => Assert.Equal(total.CountOf(kind), all.Sum(part => part.CountOf(kind))));

        TextShare Sum(Func<TranslationCounts, TextShare> share) => new(all.Sum(part => share(part).Part), all.Sum(part => share(part).Whole));
    }
}
