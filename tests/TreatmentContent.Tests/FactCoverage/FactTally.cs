using System.Globalization;
using System.Text;
using TreatmentContent.Localization;

namespace TreatmentContent.Tests.FactCoverage;

/// <summary>Counts the scores of all pages: together, by group, by language, fact by fact where one is not covered, and the words that no vocabulary has.</summary>
internal sealed class FactTally
{
    private readonly List<(FactPage Page, Fact Fact, FactHome Home)> facts = [];
    private readonly List<(FactPage Page, VocabularyWords Words)> words = [];

    /// <summary>Adds a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="homes">The homes of its facts, one each.</param>
    /// <param name="ownWords">The words that its example names itself.</param>
    public void Add(FactPage page, IReadOnlyList<FactHome> homes, VocabularyWords ownWords)
    {
        words.Add((page, ownWords));
        facts.AddRange(page.Facts.Select(fact => (page, fact, homes.Single(home => home.Fact == fact.Name))));
    }

    public int Count => facts.Count;

    /// <summary>Gets the share of facts that are covered, 0 to 1.</summary>
    public decimal Covered => Share(home => home.Score == FactScore.Covered);

    /// <summary>Gets the share of facts that are covered or half held, 0 to 1.</summary>
    public decimal Held => Share(home => home.Score != FactScore.Missed);

    public override string ToString()
    {
        var text = new StringBuilder();
        AddHeading(text, "");
        AddRow(text, "all", facts);
        AddHeading(text, "group");
        foreach (string group in FactGroups.All)
            AddRow(text, group, facts.Where(entry => FactGroups.Of(entry.Fact) == group));
        AddHeading(text, "language");
        foreach (string language in facts.Select(entry => entry.Page.Language).Distinct().Order(StringComparer.Ordinal))
            AddRow(text, language, facts.Where(entry => entry.Page.Language == language));
        foreach (FactScore score in (FactScore[])[FactScore.Half, FactScore.Missed])
            AddReasons(text, score);
        AddOwnWords(text);
        return text.ToString();
    }

    private static void AddHeading(StringBuilder text, string name)
    {
        if (text.Length > 0)
            text.Append('\n');
        text.Append(CultureInfo.InvariantCulture, $"{name,-22} facts covered  half missed  covered\n");
    }

    private static void AddRow(StringBuilder text, string name, IEnumerable<(FactPage Page, Fact Fact, FactHome Home)> entries)
    {
        FactScore[] scores = [.. entries.Select(entry => entry.Home.Score)];
        int covered = scores.Count(score => score == FactScore.Covered);
        int half = scores.Count(score => score == FactScore.Half);
        decimal percent = scores.Length == 0 ? 0 : 100m * covered / scores.Length;
        text.Append(CultureInfo.InvariantCulture, $"{name,-22} {scores.Length,5} {covered,7} {half,5} {scores.Length - covered - half,6} {percent,6:0.0} %\n");
    }

    private void AddReasons(StringBuilder text, FactScore score)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n{(score == FactScore.Half ? "half" : "missed")}\n");
        foreach ((_, Fact fact, FactHome home) in facts.Where(entry => entry.Home.Score == score))
            text.Append(CultureInfo.InvariantCulture, $"{fact.Name,-5} [{fact.Kind}] {fact.Value}: {home.Reason}\n");
    }

    // A whole sentence in disguise would show here.
    private void AddOwnWords(StringBuilder text)
    {
        text.Append("\nown words\n");
        foreach ((FactPage page, VocabularyWords names) in words)
        {
            string[] own = [.. names.Vocabularies.SelectMany(vocabulary => names.WordsOf(vocabulary).Select(word => $"{vocabulary}.{word}")), .. names.Units.Select(unit => $"unit.{unit}")];
            if (own.Length > 0)
                text.Append(CultureInfo.InvariantCulture, $"{page.Name[..2]} {string.Join(", ", own)}\n");
        }
    }

    private decimal Share(Predicate<FactHome> test) => facts.Count == 0 ? 0 : (decimal)facts.Count(entry => test(entry.Home)) / facts.Count;
}
