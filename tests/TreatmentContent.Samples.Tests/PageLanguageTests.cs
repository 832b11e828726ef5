using System.Text.RegularExpressions;
using System.Xml.Linq;
using TreatmentContent.Catalogs;
using TreatmentContent.Localization;
using TreatmentContent.Pages;
using TreatmentContent.Storage;
using TreatmentContent.Treatments;

namespace TreatmentContent.Samples.Tests;

/// <summary>What the text of a page marks as another language, its HTML marks too, and the other way around.</summary>
public sealed partial class PageLanguageTests
{
    // Read once for all languages: nothing changes it.
    private static readonly Lazy<Task<TreatmentCatalog>> Catalog = new(static async () => (await CatalogFolder.ReadAsync(SampleRun.Content)).Catalog);

    public static TheoryData<string> Asked => ["en", "es-US", "es-MX", "ar", "pt-BR", "fr-CA", "de", "pl", "zh-Hant-HK", "ht"];

    [Theory]
    [MemberData(nameof(Asked))]
    public async Task A_language_that_is_marked_in_the_text_is_marked_in_HTML_with_its_direction(string asked)
    {
        TreatmentPage page = await PageIn(asked);
        string text = page.ToText();
        string html = page.ToHtml();

        Assert.Equal(OthersOf(page, Marks().Matches(text).Select(static mark => mark.Groups["tag"].Value)), OthersOf(page, Elements().Matches(html).Select(static element => element.Groups["lang"].Value)));
        Assert.All(Elements().Matches(html), static element => Assert.Equal(LocaleTag.Parse(element.Groups["lang"].Value).Direction == TextDirection.RightToLeft ? "rtl" : "ltr", element.Groups["dir"].Value));
        Assert.Equal(Elements().Count(html), Languages().Count(html));
    }

    [Theory]
    [MemberData(nameof(Asked))]
    public async Task What_follows_a_mark_in_the_text_stands_in_an_element_of_that_language(string asked)
    {
        TreatmentPage page = await PageIn(asked);
        HashSet<string> inHtml = [.. Starts().Matches(page.ToHtml()).Select(static start => $"[{start.Groups["lang"].Value}] {FirstWord(System.Net.WebUtility.HtmlDecode(start.Groups["text"].Value))}")];

        // What is in the page's own language again needs a mark here, and no element there.
        string[] inText = [.. Marks().Matches(page.ToText()).Where(mark => mark.Groups["tag"].Value != page.Locale.Tag.Value).Select(static mark => $"[{mark.Groups["tag"].Value}] {FirstWord(mark.Groups["text"].Value)}").Distinct()];

        Assert.Subset(inHtml, inText.ToHashSet());
        Assert.Equal(asked == "en", inText.Length == 0);
    }

    [Theory]
    [InlineData("es-US")]
    [InlineData("es-MX")]
    public async Task Where_all_is_translated_the_titles_of_sources_alone_are_marked(string asked)
    {
        TreatmentPage page = await PageIn(asked);

        Assert.Equal(page.Sections.Single(static section => section.Kind == SectionKind.Sources).Items.Count, Marks().Count(page.ToText()));
    }

    [Theory]
    [MemberData(nameof(Asked))]
    public async Task Every_text_of_every_treatment_stands_under_the_mark_of_its_language(string asked)
    {
        foreach (TreatmentPage page in await PagesIn(asked))
        {
            var reader = new MarkedTextReader(page.ToText(), page.Locale.Tag);
            if (!page.Locale.IsMatch)
            {
                reader.Skip("This page is not available in the language you asked for.");
            }

            reader.Read(page.Title);
            reader.Read(page.Summary);
            foreach (PageSection section in page.Sections)
            {
                reader.Read(section.Heading);
                reader.Read(section.Items);
            }

            Assert.True(reader.IsAtEnd);
        }
    }

    [Theory]
    [MemberData(nameof(Asked))]
    public async Task Every_text_of_every_treatment_stands_in_an_element_of_its_language(string asked)
    {
        foreach (TreatmentPage page in await PagesIn(asked))
        {
            ILookup<string, string> languages = XDocument.Parse(page.ToHtml()).Descendants().ToLookup(static element => MarkedTextReader.LettersOf(Said(element)), static element => LanguageOf(element));

            Assert.All(page.Sections.SelectMany(static section => section.Items).SelectMany(WithDetails).Where(static item => !item.HasMarkup).SelectMany(static item => new[] { item.Label, item.Text }).OfType<ResolvedText>(), text =>
                Assert.True(text.Locale == default || languages[MarkedTextReader.LettersOf(text.Text)].Any(language => Covers(language, text)), $"'{text.Text}' is in {text.Locale}"));
        }
    }

    private static string[] OthersOf(TreatmentPage page, IEnumerable<string> tags) =>
        [.. tags.Select(static tag => Written(LocaleTag.Parse(tag))).Where(language => language != Written(page.Locale.Tag)).Distinct().Order(StringComparer.Ordinal)];

    // An element in a region of the language stands for a text of the whole language, where both are written in one script.
    private static bool Covers(string element, ResolvedText text) =>
        element == text.Locale.Value
        || (!text.IsForeign && element.StartsWith(text.Locale.Value + "-", StringComparison.Ordinal) && Written(LocaleTag.Parse(element)) == Written(text.Locale));

    private static string Written(LocaleTag tag) => $"{tag.Language}-{tag.Maximize().Script}";

    private static IEnumerable<PageItem> WithDetails(PageItem item) => item.Details.SelectMany(WithDetails).Prepend(item);

    // What an element says, without the marks of sources.
    private static string Said(XElement element) => element.Attribute("alt")?.Value ?? string.Concat(element.DescendantNodes().OfType<XText>().Where(static text => text.Parent?.Ancestors("sup").Any() != true && text.Parent?.Name != "sup")).Trim();

    private static string LanguageOf(XElement element) => element.AncestorsAndSelf().Attributes("lang").First().Value;

    private static async Task<TreatmentPage> PageIn(string asked)
    {
        TreatmentCatalog catalog = await Catalog.Value;
        return PageOf(catalog, catalog.Treatments.Single(static treatment => treatment.Id == "microneedling"), asked);
    }

    private static async Task<TreatmentPage[]> PagesIn(string asked)
    {
        TreatmentCatalog catalog = await Catalog.Value;
        return [.. catalog.Treatments.Select(treatment => PageOf(catalog, treatment, asked))];
    }

    private static TreatmentPage PageOf(TreatmentCatalog catalog, Treatment treatment, string asked) => TreatmentPage.Create(catalog, treatment, catalog.Locale(asked, new LocaleOptions { IncludePlanned = true }));

    private static string FirstWord(string text) => text.Trim().Trim('\u2068', '\u2069').Split([' ', '\n', ':', '：', '\u00A0'])[0].TrimEnd('\u2069');

    [GeneratedRegex(@"\[(?<tag>[a-z]{2,3}(-[A-Za-z0-9]+)*)\]\s+(?<text>\S+)", RegexOptions.NonBacktracking)]
    private static partial Regex Marks();

    [GeneratedRegex("""<(?<name>[a-z0-9]+)[^>]* lang="(?<lang>[^"]+)" dir="(?<dir>[^"]+)"[^>]*>""", RegexOptions.NonBacktracking)]
    private static partial Regex Elements();

    [GeneratedRegex("""lang="(?<lang>[^"]+)" dir="[^"]+"[^>]*>(<[^>]+>)*(?<text>[^<]*)|alt="(?<text>[^"]*)"[^>]* lang="(?<lang>[^"]+)" """, RegexOptions.NonBacktracking)]
    private static partial Regex Starts();

    [GeneratedRegex(@"\slang=""", RegexOptions.NonBacktracking)]
    private static partial Regex Languages();
}
