using System.Text.RegularExpressions;
using TreatmentContent.Catalogs;
using TreatmentContent.Localization;
using TreatmentContent.Pages;
using TreatmentContent.Storage;

namespace TreatmentContent.Samples.Tests;

/// <summary>What the text of a page marks as another language, its HTML marks too, and the other way around.</summary>
public sealed partial class PageLanguageTests
{
    public static TheoryData<string> Asked => ["en", "es-US", "es-MX", "ar", "pt-BR", "fr-CA", "de", "pl", "zh-Hant-HK", "ht"];

    [Theory]
    [MemberData(nameof(Asked))]
    public async Task A_language_that_is_marked_in_the_text_is_marked_in_HTML_with_its_direction(string asked)
    {
        TreatmentPage page = await PageIn(asked);
        string text = page.ToText();
        string html = page.ToHtml();

        Assert.Equal(
            [.. Marks().Matches(text).Select(static mark => mark.Groups["tag"].Value).Distinct().Order(StringComparer.Ordinal)],
            Elements().Matches(html).Select(static element => element.Groups["lang"].Value).Where(lang => lang != page.Locale.Tag.Value).Distinct().Order(StringComparer.Ordinal).ToArray());
        Assert.All(Elements().Matches(html), static element => Assert.Equal(LocaleTag.Parse(element.Groups["lang"].Value).Direction == TextDirection.RightToLeft ? "rtl" : "ltr", element.Groups["dir"].Value));
        Assert.Equal(Elements().Count(html), Languages().Count(html));
    }

    [Theory]
    [MemberData(nameof(Asked))]
    public async Task What_follows_a_mark_in_the_text_stands_in_an_element_of_that_language(string asked)
    {
        TreatmentPage page = await PageIn(asked);
        HashSet<string> inHtml = [.. Starts().Matches(page.ToHtml()).Select(static start => $"[{start.Groups["lang"].Value}] {FirstWord(System.Net.WebUtility.HtmlDecode(start.Groups["text"].Value))}")];

        string[] inText = [.. Marks().Matches(page.ToText()).Select(static mark => $"[{mark.Groups["tag"].Value}] {FirstWord(mark.Groups["text"].Value)}").Distinct()];

        Assert.Subset(inHtml, inText.ToHashSet());
        Assert.Equal(asked is "en" or "es-US" or "es-MX", inText.Length == 0);
    }

    private static async Task<TreatmentPage> PageIn(string asked)
    {
        CatalogReadResult read = await CatalogFolder.ReadAsync(SampleRun.Content, cancellationToken: TestContext.Current.CancellationToken);
        TreatmentCatalog catalog = read.Catalog;
        return TreatmentPage.Create(catalog, catalog.Treatments["microneedling"], catalog.Locale(asked, new LocaleOptions { IncludePlanned = true }));
    }

    private static string FirstWord(string text) => text.Trim().Trim('\u2068', '\u2069').Split([' ', '\n', ':', '：', '\u00A0'])[0].TrimEnd('\u2069');

    [GeneratedRegex(@"\[(?<tag>[a-z]{2,3}(-[A-Za-z0-9]+)*)\] (?<text>\S+)", RegexOptions.NonBacktracking)]
    private static partial Regex Marks();

    [GeneratedRegex("""<(?<name>[a-z0-9]+)[^>]* lang="(?<lang>[^"]+)" dir="(?<dir>[^"]+)"[^>]*>""", RegexOptions.NonBacktracking)]
    private static partial Regex Elements();

    [GeneratedRegex("""lang="(?<lang>[^"]+)" dir="[^"]+"[^>]*>(<[^>]+>)*(?<text>[^<]*)|alt="(?<text>[^"]*)"[^>]* lang="(?<lang>[^"]+)" """, RegexOptions.NonBacktracking)]
    private static partial Regex Starts();

    [GeneratedRegex(@"\slang=""", RegexOptions.NonBacktracking)]
    private static partial Regex Languages();
}
