using TreatmentContent.Catalogs;
using TreatmentContent.Checks;

namespace TreatmentContent.Tests.Checks;

/// <summary>How a report speaks of texts that do not say what they were made from.</summary>
public sealed class UnknownFreshnessTests
{
    private const string Unstamped = "Of unknown freshness (no sourceHash, or no source text)";

    [Fact]
    public void Where_no_text_says_it_one_line_does_below_what_there_is_to_do()
    {
        TranslationReport report = Of("""{ "summary": { "en": "A", "es": "B" }, "keyPoints": ["C", { "en": "D", "es": { "text": "E", "state": "draft" } }] }""");

        Assert.EndsWith($"""
              Missing, 1 text
                treatments/needling#keyPoints[0]
              Draft, 1 text
                treatments/needling#keyPoints[1] (es)
              {Unstamped}, 2 texts: all that there is in es

            """, report.ToText(), StringComparison.Ordinal);
        Assert.EndsWith($"\n- `treatments/needling#keyPoints[1] (es)`\n\n### {Unstamped}, 2 texts: all that there is in es\n", report.ToMarkdown(), StringComparison.Ordinal);
        Assert.Equal(2, report.ToJson().Split("\"unknownFreshness\",").Length - 1);
    }

    [Fact]
    public void Where_others_say_it_those_that_do_not_are_listed_last()
    {
        TranslationReport report = Of("""{ "summary": { "en": "Fine needles refresh the skin.", "es": { "text": "Agujas.", "state": "draft", "sourceHash": "8bd890ebff7e" } }, "keyPoints": [{ "en": "D", "es": "E" }] }""");

        Assert.EndsWith($"""
              Draft, 1 text
                treatments/needling#summary (es)
              {Unstamped}, 1 text
                treatments/needling#keyPoints[0] (es)

            """, report.ToText(), StringComparison.Ordinal);
    }

    private static TranslationReport Of(string members)
    {
        TreatmentCatalog catalog = Samples.WithTreatment(members);
        return TranslationReport.Of(catalog, new() { Locales = ["es"] });
    }
}
