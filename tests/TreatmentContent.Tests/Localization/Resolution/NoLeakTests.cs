using TreatmentContent.Localization;
using TreatmentContent.Quantities;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Tests.Localization;

/// <summary>Goal L11: nothing is said in English without a word. Over the locales of the tables, and ten that have none, no value that counts as the page's own is the English one.</summary>
public sealed class NoLeakTests
{
    private static readonly string[] WithoutData = ["ht", "hi-Latn", "ca", "eu", "km", "so", "am", "ta", "zu", "cy", "xh", "tlh"];

    // The same word in both languages, seen by reading them; checked to be needed.
    private static readonly HashSet<string> Reviewed = new(StringComparer.Ordinal)
    {
        // French has the same word.
        "fr|30 minutes", "fr|15–30 minutes",

        // Filipino takes it from English.
        "fil|German", "fil|Germany",
    };

    private static readonly ContentLocale English = Of("en");

    public static TheoryData<string> Locales => [.. LocaleData.BuiltIn.Locales.Select(tag => tag.Value).Concat(WithoutData).Where(tag => LocaleTag.Parse(tag).Language != "en")];

    [Theory]
    [MemberData(nameof(Locales))]
    public void No_value_is_said_in_English_without_a_mark(string tag)
    {
        ContentLocale locale = Of(tag);
        foreach ((ResolvedText said, ResolvedText english) in Values(locale).Zip(Values(English)))
        {
            Assert.False(said.IsEmpty);
            if (said.IsForeign)
            {
                Assert.Equal((english.Text, ResolutionReason.NoLocaleData), (said.Text, said.Reason));
                Assert.Equal("en", said.Locale.Value);
            }
            else
            {
                Assert.Equal((tag, ResolutionReason.Exact), (said.Locale.Value, said.Reason));
                Assert.True(said.Text != english.Text || Reviewed.Contains($"{LocaleTag.Parse(tag).Language}|{said.Text}"), $"{tag} says '{said.Text}'");
            }
        }
    }

    [Theory]
    [InlineData("ht")]
    [InlineData("hi-Latn")]
    [InlineData("ca")]
    [InlineData("eu")]
    [InlineData("km")]
    [InlineData("so")]
    [InlineData("am")]
    [InlineData("ta")]
    [InlineData("zu")]
    [InlineData("tlh")]
    public void A_locale_without_data_says_so_of_every_value(string tag) =>
        Assert.All(Values(Of(tag)), said => Assert.Equal(ResolutionReason.NoLocaleData, said.Reason));

    [Fact]
    public void Every_word_of_the_reviewed_list_is_said() => Assert.All(Reviewed, entry =>
        Assert.Contains(entry.Split('|')[1], Values(Of(entry.Split('|')[0])).Where(said => !said.IsForeign).Select(said => said.Text)));

    [Fact]
    public void At_least_sixty_locales_are_asked() => Assert.InRange(Locales.Count, 60, int.MaxValue);

    private static ContentLocale Of(string tag) => ContentLocaleTests.Make(tag, tag, "en");

    // Words in all of them: digits and signs alone are rightly the same in many languages.
    private static IEnumerable<ResolvedText> Values(ContentLocale locale) =>
    [
        locale.Say(ClinicalDuration.Minutes(30)),
        locale.Say(ClinicalDuration.Parse("15..30 min")),
        locale.Say(ClinicalDuration.Parse("1.5 h")),
        locale.Say(ClinicalDuration.Parse("2 d")),
        locale.Say(ClinicalDuration.Parse("~3..6 mo")),
        locale.Say(ClinicalDuration.Parse(">=6 mo")),
        locale.Say(ClinicalDuration.Parse("<=3 d")),
        locale.Say(ClinicalDuration.Parse("few w")),
        locale.Say(ClinicalDuration.Parse("3 w..6 mo")),
        locale.Say(ClinicalDuration.Permanent),
        locale.SayCount(Amount.Parse("3..6"), "session"),
        locale.SayCount(1, "needle"),
        locale.Say(Rate.Parse("2/w")),
        locale.Say(Frequency.Parse("many")),
        locale.Say(Frequency.Parse("1/1000")),
        locale.Say(Money.Parse(">=200 USD")),
        locale.Say(PartialDate.Parse("2022-09-22")),
        locale.Say(PartialDate.Parse("2022-10")),
        locale.SayAgo(PartialDate.Parse("2022-09-22"), new DateOnly(2022, 12, 24)),
        locale.Say(LocaleTag.Parse("de")),
        locale.SayCountry("DE"),
        locale.Say<BodyArea>(BodyArea.Face),
        locale.PhraseOfPage("section.benefits"),
    ];
}
