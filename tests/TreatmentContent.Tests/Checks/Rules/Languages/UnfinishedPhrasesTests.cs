using TreatmentContent.Checks;
using TreatmentContent.Diagnostics;

namespace TreatmentContent.Tests.Checks;

public sealed class UnfinishedPhrasesTests
{
    private const string Code = "TC1046";

    [Theory]
    [InlineData("""{ "sourceLocale": "de" }""", "$.sourceLocale", IssueSeverity.Warning, "The library's phrases in 'de' are drafts that no speaker has reviewed, and nothing can stand in their place")]
    [InlineData("""{ "sourceLocale": "fr-CA", "locales": ["fr-CA", "fr-FR", "es"] }""", "$.sourceLocale", IssueSeverity.Warning, "what safety depends on is said with them too, unmarked")]
    [InlineData("""{ "locales": ["en", "de"] }""", "$.locales[1]", IssueSeverity.Information, "what safety depends on is said in the source language 'en', and marked as such.")]
    [InlineData("""{ "checks": { "planned": ["pt-BR"] } }""", "$.checks.planned[0]", IssueSeverity.Information, "phrases in 'pt-BR' are drafts")]
    [InlineData("""{ "sourceLocale": "pl", "locales": ["pl", "ar"] }""", "$.locales[1]", IssueSeverity.Information, "what safety depends on is said in English, and marked as such.")]
    public void A_language_whose_phrases_are_drafts_is_named_once(string members, string path, IssueSeverity severity, string message)
    {
        Samples.AssertFound(Code, Samples.WithCatalog(members), path, message);
        Assert.Equal(severity, Assert.Single(ContentChecks.Check(Samples.WithCatalog(members)), issue => issue.Code == Code).Severity);
    }

    [Theory]
    [InlineData("""{ "locales": ["en-GB", "es-ES", "es-MX"] }""")]
    [InlineData("""{ "sourceLocale": "es" }""")]
    [InlineData("""{ "locales": ["en", "nl", "zh-Hant"] }""")]
    public void Finished_phrases_are_in_order_and_where_there_are_none_another_rule_says_so(string members) => Samples.AssertNone(Code, Samples.WithCatalog(members));

    [Theory]
    [InlineData("""{ "sourceLocale": "pt-BR", "locales": ["pt-BR", "pt-PT"] }""")]
    [InlineData("""{ "sourceLocale": "zh", "locales": ["zh", "zh-SG"] }""")]
    public void The_regions_of_the_source_language_are_one_with_it(string members) =>
        Assert.Single(ContentChecks.Check(Samples.WithCatalog(members)), static issue => issue.Code == Code);

    [Fact]
    public void Drafts_that_the_source_language_has_nothing_finished_for_are_a_warning_of_their_own()
    {
        ContentIssue issue = Assert.Single(ContentChecks.Check(Samples.WithCatalog("""{ "sourceLocale": "de", "locales": ["de", "ar"] }""")), static issue => issue.Code == Code && issue.Path == "$.locales[1]");

        Assert.Equal(IssueSeverity.Warning, issue.Severity);
        Assert.Contains("and so are those in the source language 'de', which could stand in their place: what safety depends on is said with them, unmarked.", issue.Message, StringComparison.Ordinal);
    }
}
