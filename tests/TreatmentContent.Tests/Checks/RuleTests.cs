using TreatmentContent.Catalogs;
using TreatmentContent.Checks;
using TreatmentContent.Diagnostics;
using TreatmentContent.Localization;
using TreatmentContent.Quantities;
using TreatmentContent.Statements;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Tests.Checks;

/// <summary>Each rule, on content that breaks it in one place and on content that keeps it.</summary>
public sealed class RuleTests
{
    private static readonly Basis Sourced = new() { Citations = ["a-study"] };

    private static readonly TreatmentCatalog Sound = TreatmentCatalog.Of(Treatment(), "en", "https://example.com/") with
    {
        Devices = [new() { Id = "pen", Name = "Pen" }],
        Conditions = [new() { Id = "scars", Name = "Scars" }],
        Citations = [new() { Id = "a-study", Title = "A study" }],
    };

    [Fact]
    public void Sound_content_has_no_issue() => Assert.Empty(ContentChecks.Check(Sound));

    [Fact]
    public void TC1001_a_reference_leads_somewhere()
    {
        AssertOne("TC1001", IssueSeverity.Error, "$.treatments[0].protocol.devices[1]", "'laser' is not a device of this catalogue", treatment =>
            treatment with { Protocol = new() { Devices = ["pen", "laser"] } });
        AssertOne("TC1001", IssueSeverity.Error, "$.treatments[0].benefits[0].basis.citations[0]", "'a-rumour' is not a citation", treatment =>
            treatment with { Benefits = [new() { Title = "Smooth", Basis = new() { Citations = ["a-rumour"] } }] });
        AssertOne("TC1001", IssueSeverity.Error, "$.treatments[0].benefits[0].when.conditions[0]", "'acne' is not a condition", treatment =>
            treatment with { Benefits = [new() { Title = "Smooth", Basis = Sourced, When = new() { Conditions = ["acne"] } }] });
    }

    [Fact]
    public void TC1001_finds_the_references_of_entities_too()
    {
        TreatmentCatalog catalog = Sound with { Conditions = [.. Sound.Conditions, new() { Id = "deep-scars", Name = "Deep scars", Parent = "marks" }] };

        ContentIssue issue = Assert.Single(ContentChecks.Check(catalog));

        Assert.Equal(("TC1001", "$.conditions[1].parent"), (issue.Code, issue.Path));
    }

    [Fact]
    public void TC1002_counts_the_claims_of_a_part_that_cite_nothing()
    {
        AssertOne("TC1002", IssueSeverity.Warning, "$.treatments[0].benefits", "1 statement in benefits cites no source", treatment =>
            treatment with { Benefits = [new() { Title = "Smooth" }, new() { Title = "Even", Basis = Sourced }] });
        AssertOne("TC1002", IssueSeverity.Warning, "$.treatments[0].results", "2 statements in results cite no source", treatment =>
            treatment with { Results = new() { Timeline = [new() { Kind = MilestoneKind.Lasts }], Outcomes = [new() { Kind = OutcomeKind.Satisfaction }] } });
        AssertOne("TC1002", IssueSeverity.Warning, "$.treatments[0].evidence", "1 statement in evidence cites no source", treatment =>
            treatment with { Evidence = [new() { Kind = EvidenceKind.Safety }] });
    }

    [Fact]
    public void TC1002_lets_the_clinics_own_figure_pass() => AssertNone(treatment =>
        treatment with { Results = new() { Outcomes = [new() { Kind = OutcomeKind.Satisfaction, Basis = new() { IsOwnFigure = true } }] } });

    [Fact]
    public void TC1005_asks_for_a_medical_reviewer_where_claims_are_made()
    {
        AssertOne("TC1005", IssueSeverity.Warning, "$.treatments[0].editorial", "the content states benefits", treatment =>
            treatment with { Editorial = new() { Contributors = [new() { Role = Role.Author, Name = "A writer" }] } });
        AssertNone(treatment => treatment with { Benefits = [], Editorial = new() });
    }

    [Fact]
    public void TC1006_an_id_stands_once_in_its_list()
    {
        AssertOne("TC1006", IssueSeverity.Error, "$.treatments[0].faqs[1].id", "used by $.treatments[0].faqs[0].id too", treatment => treatment with
        {
            Faqs = [new() { Id = "pain", Question = "Does it hurt?", Answer = "No." }, new() { Id = "pain", Question = "Really?", Answer = "Really." }],
        });
        AssertNone(treatment => treatment with
        {
            Benefits = [new() { Id = "pain", Title = "Less pain", Basis = Sourced }],
            Faqs = [new() { Id = "pain", Question = "Does it hurt?", Answer = "No." }],
        });
    }

    [Fact]
    public void TC1006_finds_entities_with_one_id()
    {
        TreatmentCatalog catalog = Sound with { Devices = [.. Sound.Devices, .. Sound.Devices] };

        ContentIssue issue = Assert.Single(ContentChecks.Check(catalog));

        Assert.Equal(("TC1006", "$.devices[1].id"), (issue.Code, issue.Path));
    }

    [Fact]
    public void TC1009_a_question_has_an_answer_or_a_part_that_states_something()
    {
        AssertOne("TC1009", IssueSeverity.Error, "$.treatments[0].faqs[0]", "neither an answer", treatment => treatment with { Faqs = [new() { Question = "Does it hurt?" }] });
        AssertOne("TC1009", IssueSeverity.Error, "$.treatments[0].faqs[0]", "content behind it", treatment =>
            treatment with { Faqs = [new() { Question = "Does it hurt?", AnswerFrom = [Part.Experience] }] });
        AssertOne("TC1009", IssueSeverity.Error, "$.treatments[0].faqs[0]", "content behind it", treatment =>
            treatment with { Faqs = [new() { Question = "Who answers?", AnswerFrom = [Open<Part>.Parse("faqs")] }] });
        AssertNone(treatment => treatment with { Faqs = [new() { Question = "What is it good for?", AnswerFrom = [Part.Experience, Part.Benefits] }] });
    }

    [Fact]
    public void TC1026_a_word_of_ones_own_has_a_name_for_people()
    {
        AssertOne("TC1026", IssueSeverity.Information, "$.treatments[0].protocol.areas[0].areas[0]", "not a known bodyArea; name it in words.bodyArea, or use 'face'", treatment =>
            treatment with { Protocol = new() { Areas = [new() { Areas = [Open<BodyArea>.Parse("fase")] }] } });

        AssertOne("TC1026", IssueSeverity.Information, "$.treatments[0].experience.sensations[0].frequency", "'mny' is not a known likelihood; name it in words.likelihood, or use 'many'", treatment =>
            treatment with { Experience = new() { Sensations = [new() { Feelings = [BodilyEffect.Pain], Frequency = Frequency.Parse("mny") }] } });

        TreatmentCatalog named = Sound with
        {
            Treatments = [Sound.Treatments[0] with { Protocol = new() { Areas = [new() { Areas = [Open<BodyArea>.Parse("donorSite")] }] } }],
            Words = VocabularyWords.Empty.WithName("bodyArea", "donorSite", "donor site"),
        };
        Assert.Empty(ContentChecks.Check(named));
    }

    [Fact]
    public void TC1035_one_of_the_members_that_say_something_is_needed()
    {
        AssertOne("TC1035", IssueSeverity.Error, "$.treatments[0].indications[0]", "One of condition, name is needed", treatment => treatment with { Indications = [new() { IsMain = true }] });
        AssertOne("TC1035", IssueSeverity.Error, "$.treatments[0].editorial.contributors[1]", "One of practitioner, name is needed", treatment =>
            treatment with { Editorial = treatment.Editorial with { Contributors = [.. treatment.Editorial.Contributors, new() { Role = Role.Translator }] } });

        TreatmentCatalog catalog = Sound with { Devices = [Sound.Devices[0] with { Specifications = [new() { Property = Measure.NeedleDepth }, new() { Property = Measure.NeedleCount, Value = Quantity.Parse("12 needle") }] }] };
        Assert.Equal("$.devices[0].specifications[0]", Assert.Single(ContentChecks.Check(catalog), issue => issue.Code == "TC1035").Path);
    }

    [Theory]
    [InlineData("https://example.com/?page=1", "/{locale}/{slug}", "$.site.baseAddress")]
    [InlineData("https://example.com/#top", "/{locale}/{slug}", "$.site.baseAddress")]
    [InlineData("tel:+1-305-555-0100", "/{locale}/{slug}", "$.site.baseAddress")]
    [InlineData("https://example.com/", "{locale}/{slug}", "$.site.path")]
    [InlineData("https://example.com/", "/{locale}", "$.site.path")]
    [InlineData("https://example.com/", "/{slug}", "$.site.path")]
    [InlineData("https://example.com/", "/{locale}/{slugg}", "$.site.path")]
    [InlineData("https://example.com/", "/{locale}/{slug}#top", "$.site.path")]
    public void TC1036_every_page_gets_an_address_of_its_own(string baseAddress, string path, string place)
    {
        TreatmentCatalog catalog = Sound with { Locales = ["en", "es"], Site = new() { Name = "Site", BaseAddress = Link.Parse(baseAddress), Path = path } };

        ContentIssue issue = Assert.Single(ContentChecks.Check(catalog));

        Assert.Equal(("TC1036", place), (issue.Code, issue.Path));
    }

    [Fact]
    public void TC1036_lets_each_language_have_a_path_of_its_own() => Assert.Empty(ContentChecks.Check(Sound with
    {
        Locales = ["en", "es"],
        Site = new() { Name = "Site", BaseAddress = Link.Parse("https://example.com"), Path = LocalizedText.Of(("en", "/treatments/{slug}"), ("es", "/tratamientos/{slug}")) },
    }));

    [Fact]
    public void TC1037_the_source_language_is_a_language() =>
        Assert.Equal("TC1037", Assert.Single(ContentChecks.Check(Sound with { SourceLocale = default })).Code);

    [Fact]
    public void A_rule_of_ones_own_is_asked_with_the_date_that_counts_as_today()
    {
        ContentIssue issue = Assert.Single(ContentChecks.Check(Sound, new DateOnly(2026, 11, 22), new NamesAreShort()));

        Assert.Equal(("ACME1", "$.treatments[0].name", "2026-11-22"), (issue.Code, issue.Path, issue.Message));
    }

    [Theory]
    [InlineData("TC1001")]
    [InlineData("TC1002")]
    [InlineData("TC1005")]
    [InlineData("TC1006")]
    [InlineData("TC1009")]
    [InlineData("TC1026")]
    [InlineData("TC1035")]
    [InlineData("TC1036")]
    [InlineData("TC1037")]
    public void Every_rule_is_explained_in_the_documents(string code) =>
        Assert.Contains($"### {code} ", File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", "ISSUES.md")), StringComparison.Ordinal);

    private static Treatment Treatment() => new()
    {
        Id = "needling",
        Name = "Needling",
        Benefits = [new() { Title = "Smooth skin", Basis = Sourced }],
        Editorial = new() { Contributors = [new() { Role = Role.MedicalReviewer, Name = "A reviewer" }] },
    };

    private static IReadOnlyList<ContentIssue> Check(Func<Treatment, Treatment> change) => ContentChecks.Check(Sound with { Treatments = [change(Treatment())] });

    private static void AssertNone(Func<Treatment, Treatment> change) => Assert.Empty(Check(change));

    private static void AssertOne(string code, IssueSeverity severity, string path, string message, Func<Treatment, Treatment> change)
    {
        ContentIssue issue = Assert.Single(Check(change), issue => issue.Code == code);

        Assert.Equal((severity, path), (issue.Severity, issue.Path));
        Assert.Contains(message, issue.Message, StringComparison.Ordinal);
    }

    private sealed class NamesAreShort : IContentRule
    {
        public void Check(RuleContext context) => context.Report("ACME1", IssueSeverity.Warning, "$.treatments[0].name", $"{context.Today:yyyy-MM-dd}");
    }
}
