using TreatmentContent.Localization;

namespace TreatmentContent.Tests.FactCoverage;

public sealed class FactTallyTests
{
    [Fact]
    public void Each_score_is_counted_once_for_all_for_its_group_and_for_its_language()
    {
        var tally = new FactTally();
        tally.Add(Page("98-a", "en", "session-count", "session-factors", "risk"), [Home("98.1", "covered"), Home("98.2", "half"), Home("98.3", "covered")], VocabularyWords.Empty);
        tally.Add(Page("99-b", "ar", "section-outline"), [Home("99.1", "missed")], VocabularyWords.Empty.WithName("trait", "wantsMore", "Wants more"));

        Assert.Equal((4, 0.5m, 0.75m), (tally.Count, tally.Covered, tally.Held));
        string[] lines = tally.ToString().Split('\n');
        Assert.Contains("all                        4       2     1      1   50.0 %", lines);
        Assert.Contains("Session count              2       1     1      0   50.0 %", lines);
        Assert.Contains("Identity & naming          1       0     0      1    0.0 %", lines);
        Assert.Contains("en                         3       2     1      0   66.7 %", lines);
        Assert.Contains("98.2  [session-factors] a value: a reason", lines);
        Assert.Contains("99.1  [section-outline] a value: a reason", lines);
        Assert.Contains("99 trait.wantsMore", lines);
        Assert.DoesNotContain(lines, line => line.StartsWith("98.1", StringComparison.Ordinal));
    }

    [Fact]
    public void A_fact_without_a_home_or_with_two_is_refused()
    {
        FactPage page = Page("98-a", "en", "risk");

        Assert.Throws<InvalidOperationException>(() => new FactTally().Add(page, [], VocabularyWords.Empty));
        Assert.Throws<InvalidOperationException>(() => new FactTally().Add(page, [Home("98.1", "half"), Home("98.1", "covered")], VocabularyWords.Empty));
    }

    private static FactPage Page(string name, string language, params string[] kinds) =>
        new(name, language, [.. kinds.Select((kind, index) => new Fact($"{name[..2]}.{index + 1}", kind, "a value", ""))]);

    private static FactHome Home(string fact, string score) => FactHome.Read([fact, score, "", score == "covered" ? "" : "a reason"]);
}
