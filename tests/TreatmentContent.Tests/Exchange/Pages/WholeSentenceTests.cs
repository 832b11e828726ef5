using System.Text.RegularExpressions;
using TreatmentContent.Catalogs;
using TreatmentContent.Exchange;
using TreatmentContent.Localization;
using TreatmentContent.Pages;
using TreatmentContent.Tests.Samples;

namespace TreatmentContent.Tests.Exchange;

/// <summary>What stands in one line is one text, or was put together by a phrase, which a translator can turn round: no code glues sentences.</summary>
public sealed partial class WholeSentenceTests
{
    // What a pseudo-locale leaves as it is, a phrase of places alone, is marked here too: "{title} {name}".
    private const char Open = '\u27E6';
    private const char Close = '\u27E7';

    private static readonly string[] DatePatterns = ["full", "long", "medium", "yearMonth", "year", "time"];

    [Fact]
    public void Each_line_is_one_text()
    {
        LocaleTag locale = Pseudolocalizer.Accented;
        TreatmentCatalog catalog = Pseudolocalizer.Pseudolocalize(SampleFolder.Catalog, locale);
        ContentLocale visit = catalog.Locale(locale, new LocaleOptions { Data = LocaleData.BuiltIn.With(Marked(Pseudolocalizer.Pack(locale))) });

        string[] glued = [.. catalog.Treatments.SelectMany(treatment => VisibleText.Of(TreatmentPage.Create(catalog, treatment, visit)).Where(text => text.Where != "text" && IsGlued(text.Text)).Select(text => $"{treatment.Id}: {text.Where}: {text.Text}"))];

        Assert.True(glued.Length == 0, string.Join('\n', glued.Distinct()));
    }

    [Theory]
    [InlineData("[Ƒåçé one]", false)]
    [InlineData("Example Aesthetics", false)]
    [InlineData("\u27E6[Ƒåçé one], [ñéçķ one]\u27E7", false)]
    [InlineData("- [Ƒåçé one]", false)]
    [InlineData("[Ƒåçé one] [ñéçķ one]", true)]
    [InlineData("[Ƒåçé one]: 5", true)]
    public void Two_texts_side_by_side_are_glued(string text, bool isGlued) => Assert.Equal(isGlued, IsGlued(text));

    private static bool IsGlued(string text)
    {
        int depth = 0;
        int groups = 0;
        bool isAlone = true;
        foreach (char c in ListMark().Replace(text, ""))
        {
            if (c is '[' or Open)
                groups += depth++ == 0 ? 1 : 0;
            else if (c is ']' or Close)
                depth--;
            else
                isAlone &= depth > 0 || c == ' ';
        }

        return groups > 1 || (groups == 1 && !isAlone);
    }

    private static LocalePack Marked(LocalePack pack)
    {
        Dictionary<string, Dictionary<string, string>> rows = LocalePack.Worded.ToDictionary(topic => topic, topic => pack.Rows(topic).ToDictionary(row => row.Key, row => topic == "dates" && DatePatterns.Contains(row.Key) ? Open + row.Value + Close : Mark(row.Value), StringComparer.Ordinal), StringComparer.Ordinal);
        return new LocalePack(pack.Locale, pack.CountsAs, pack.Phrases.ToDictionary(phrase => phrase.Key, phrase => phrase.Value with { Text = Mark(phrase.Value.Text) }), rows, pack.OwnName);
    }

    private static string Mark(string pattern) => pattern.Contains('{', StringComparison.Ordinal) && pattern[0] != '[' ? Open + pattern + Close : pattern;

    [GeneratedRegex(@"^ ?(- |\d+\. )", RegexOptions.CultureInvariant)]
    private static partial Regex ListMark();
}
