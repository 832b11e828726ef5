using System.Runtime.CompilerServices;
using TreatmentContent.Catalogs;
using TreatmentContent.Json;
using TreatmentContent.Localization;
using TreatmentContent.Pages;
using TreatmentContent.Quantities;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Tests.Pages;

/// <summary>What the library says around the content, in the languages in which no sample is written: to be read by those who speak them.</summary>
/// <remarks>The worked pages are taken as if their author had written in the language, so that every phrase stands where it will stand. What is English here is the author's.</remarks>
public sealed class LanguagePageTests
{
    public static TheoryData<string, string> Pages => new(
        from language in new[] { "it", "zh-Hans", "pt-PT" }
        from page in new[] { "care", "sclerotherapy" }
        select (language, page));

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_reads_well(string language, string page) => await Verifier.Verify(Page(language, page).ToText(), "txt").UseTextForParameters($"{page}_{language}");

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_library_says_all_of_it_in_the_language(string language, string page) =>
        Assert.DoesNotContain("[en", Page(language, page).ToText(), StringComparison.Ordinal);

    [Theory]
    [InlineData("en", "Minimum age   18 years", "aged at least 65 years")]
    [InlineData("zh-Hans", "最低年龄   18岁", "年龄至少65岁")]
    public void An_age_is_said_as_an_age(string language, string fact, string rule)
    {
        LocaleTag locale = LocaleTag.Parse(language);
        Treatment treatment = new()
        {
            Id = "peel",
            Name = "Peel",
            Eligibility = new()
            {
                Ages =
                [
                    new() { Ages = ClinicalDuration.Of(Amount.LessThan(18), DurationUnit.Year), Advice = Advice.NotAllowed },
                    new() { Ages = ClinicalDuration.Parse(">=65 y"), Advice = Advice.WithClearance },
                ],
            },
        };
        TreatmentCatalog catalog = TreatmentCatalog.Of(treatment, locale, "https://example.com/");

        string text = TreatmentPage.Create(catalog, treatment, catalog.Locale(locale)).ToText();

        Assert.Contains(fact, text, StringComparison.Ordinal);
        Assert.Contains(rule, text, StringComparison.OrdinalIgnoreCase);
    }

    private static TreatmentPage Page(string language, string page)
    {
        TreatmentCatalog catalog = TreatmentJson.ReadCatalog(File.ReadAllText(Source(page)).Replace("\"en\":", $"\"{language}\":", StringComparison.Ordinal));
        LocaleTag locale = LocaleTag.Parse(language);
        catalog = catalog with { SourceLocale = locale, Locales = [locale] };
        return TreatmentPage.Create(catalog, catalog.Treatments[0], catalog.Locale(locale));
    }

    private static string Source(string page, [CallerFilePath] string sourceFile = "")
    {
        string folder = Path.GetDirectoryName(sourceFile)!;
        return Path.GetFullPath(page == "care" ? Path.Combine(folder, "..", "Care", "care.json") : Path.Combine(folder, "..", "..", "TestData", "pages", page + ".json"));
    }
}
