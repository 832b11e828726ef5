using TreatmentContent.Catalogs;
using TreatmentContent.Exchange;
using TreatmentContent.Localization;
using TreatmentContent.Pages;
using TreatmentContent.SchemaOrg;
using TreatmentContent.Tests.Samples;

namespace TreatmentContent.Tests.Exchange;

/// <summary>Every string of every sample's page, its JSON-LD and its key facts could be translated, or stands in <c>allowed.txt</c> with the reason.</summary>
public sealed class PseudoPageTests
{
    private static readonly LocaleTag[] Locales = [Pseudolocalizer.Accented, Pseudolocalizer.Mirrored];

    private static readonly Lazy<(Dictionary<LocaleTag, List<string>> Leaks, AllowList Allowed, int Seen)> Run = new(static () =>
    {
        AllowList allowed = new(SampleFolder.Catalog);
        Dictionary<LocaleTag, List<string>> leaks = [];
        int seen = 0;
        foreach (LocaleTag locale in Locales)
        {
            leaks.Add(locale, []);
            foreach (TreatmentPage page in Pages(locale, isWhole: true))
            {
                foreach (VisibleText visible in VisibleText.Of(page))
                {
                    seen++;
                    leaks[locale].AddRange(Leaks(visible, locale, allowed).Select(leak => $"{page.Treatment.Id}: {visible.Where}: {leak}"));
                }
            }
        }

        return (leaks, allowed, seen);
    });

    public static TheoryData<string> Tags => [.. Locales.Select(locale => locale.Value)];

    [Theory]
    [MemberData(nameof(Tags))]
    public void Every_string_was_in_a_translators_hands(string tag)
    {
        List<string> leaks = Run.Value.Leaks[tag];

        Assert.True(Run.Value.Seen > 15_000, $"Only {Run.Value.Seen} strings were seen.");
        Assert.True(leaks.Count == 0, string.Join('\n', leaks.Distinct()));
    }

    [Fact]
    public void Each_entry_of_the_allow_list_is_needed() => Assert.Empty(Run.Value.Allowed.Unused);

    [Theory]
    [MemberData(nameof(Tags))]
    public void Nothing_is_left_out_of_json_ld_for_want_of_a_translation(string tag) => Assert.All(Pages(tag, isWhole: true), page =>
        Assert.Empty(TreatmentSchemaOrg.Losses(page).Where(loss => loss.Kind == SchemaOrgLossKind.Untranslated).Select(loss => loss.ToString())));

    [Theory]
    [MemberData(nameof(Tags))]
    public void Words_that_no_translator_saw_are_found(string tag)
    {
        // Without the pack, the package's own words are English.
        TreatmentPage page = Pages(tag, isWhole: false).First();
        AllowList allowed = new(SampleFolder.Catalog);
        string[] leaks = [.. VisibleText.Of(page).SelectMany(visible => Leaks(visible, tag, allowed).Select(leak => $"{visible.Where}: {leak}"))];

        Assert.Contains(leaks, leak => leak.StartsWith("key fact: ", StringComparison.Ordinal) && leak.Contains("sessions", StringComparison.Ordinal));
        Assert.Contains(leaks, leak => leak.StartsWith("HTML: ", StringComparison.Ordinal) && leak.Contains("Benefits", StringComparison.Ordinal));
        Assert.Contains(leaks, leak => leak.StartsWith("text: ", StringComparison.Ordinal) && leak.Contains("Benefits", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("[Ƒåçé one] 5 [ɱɱ one]", "")]
    [InlineData("[åƀöûţ [5 ɱîñûţéš one] two]", "")]
    [InlineData("[åƀöûţ 5 minutes one]", "minutes")]
    [InlineData("[Ƒåçé one] été", "été, outside: été")]
    [InlineData("[Ƒåçé one", "a bracket that stays open")]
    [InlineData("Ƒåçé one]", "outside: Ƒåçé, outside: one, a bracket that closes nothing")]
    public void Words_without_brackets_or_accents_are_leaks(string text, string leaks) =>
        Assert.Equal(leaks, string.Join(", ", PseudoLanguage.Leaks(text, Pseudolocalizer.Accented)));

    [Theory]
    [InlineData("\u200F\u202EFace\u202C\u200F, 5 \u200F\u202Emm\u202C\u200F", "")]
    [InlineData("\u200F\u202Eabout\u202C\u200F 5 minutes", "minutes")]
    public void Words_without_marks_are_leaks(string text, string leaks) =>
        Assert.Equal(leaks, string.Join(", ", PseudoLanguage.Leaks(text, Pseudolocalizer.Mirrored)));

    private static IEnumerable<TreatmentPage> Pages(LocaleTag locale, bool isWhole)
    {
        TreatmentCatalog catalog = Pseudolocalizer.Pseudolocalize(SampleFolder.Catalog, locale);
        ContentLocale visit = catalog.Locale(locale, isWhole ? new LocaleOptions { Data = LocaleData.BuiltIn.With(Pseudolocalizer.Pack(locale)) } : LocaleOptions.Default);
        return catalog.Treatments.Select(treatment => TreatmentPage.Create(catalog, treatment, visit));
    }

    // A long text is shown by the surroundings of each word.
    private static IEnumerable<string> Leaks(VisibleText visible, LocaleTag locale, AllowList allowed)
    {
        string bare = PseudoLanguage.Bare(visible.Text, locale);
        if (PseudoLanguage.Leaks(bare, locale).Count == 0)
            return [];
        string rest = allowed.Without(visible with { Text = bare });
        return PseudoLanguage.Leaks(rest, locale).Select(leak =>
        {
            string word = leak.Split(": ")[^1];
            int at = rest.IndexOf(word, StringComparison.Ordinal);
            return at < 0 ? leak : $"{leak}  <- {rest[int.Max(0, at - 40)..int.Min(rest.Length, at + word.Length + 40)]}";
        });
    }
}
