using TreatmentContent.Catalogs;
using TreatmentContent.Checks;
using TreatmentContent.Diagnostics;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Tests.Checks;

/// <summary>What a catalogue makes of the rules.</summary>
public sealed class SettingsTests
{
    private static readonly TreatmentCatalog Unsourced = Samples.WithTreatment("""{ "benefits": [{ "title": "Softer lines" }] }""");

    private static readonly TreatmentCatalog Untranslated = Samples.WithTreatment("""
        { "aftercare": [{ "polarity": "avoid", "topic": "sun", "text": "No sun." }], "summary": { "en": "A", "ar": { "text": "B", "sourceHash": "0a1b2c3d4e5f" } } }
        """) with { Locales = ["en", "ar"] };

    [Theory]
    [InlineData(Severity.Error, IssueSeverity.Error)]
    [InlineData(Severity.Warning, IssueSeverity.Warning)]
    [InlineData(Severity.Info, IssueSeverity.Information)]
    [InlineData(Severity.Off, null)]
    public void A_rule_is_raised_lowered_or_switched_off(Severity level, IssueSeverity? expected) =>
        Assert.Equal(expected, ContentChecks.Check(Unsourced with { Checks = CheckSettings.Empty.With("TC1002", level) }).SingleOrDefault()?.Severity);

    [Fact]
    public void Other_rules_stay_as_they_are() =>
        Assert.Equal(IssueSeverity.Warning, Assert.Single(ContentChecks.Check(Unsourced with { Checks = CheckSettings.Empty.With("TC1005", Severity.Off) })).Severity);

    [Fact]
    public void What_is_missing_or_out_of_date_in_a_planned_locale_is_information()
    {
        Assert.Contains(ContentChecks.Check(Untranslated), issue => issue is { Code: "TC1014", Severity: IssueSeverity.Error });
        Assert.Contains(ContentChecks.Check(Untranslated), issue => issue is { Code: "TC1016", Severity: IssueSeverity.Warning });

        IReadOnlyList<ContentIssue> planned = ContentChecks.Check(Untranslated with { Checks = CheckSettings.Empty.With("TC1016", Severity.Error).WithPlanned("ar") });

        Assert.Equal(["TC1014", "TC1016", "TC1046"], planned.Select(issue => issue.Code).Order(StringComparer.Ordinal));
        Assert.All(planned, issue => Assert.Equal(IssueSeverity.Information, issue.Severity));
    }

    [Fact]
    public void A_planned_language_stands_for_its_regions_and_no_region_for_its_language()
    {
        Assert.Equal(IssueSeverity.Information, Missing("ar", "ar-AE").Severity);
        Assert.Equal(IssueSeverity.Error, Missing("ar-AE", "ar-EG").Severity);

        static ContentIssue Missing(string planned, string wanted) => Assert.Single(
            ContentChecks.Check(Samples.WithTreatment("""{ "aftercare": [{ "polarity": "avoid", "text": "No sun." }] }""") with { Locales = [wanted], Checks = CheckSettings.Empty.WithPlanned(planned) }),
            issue => issue.Code == "TC1014" && issue.Message.StartsWith(wanted, StringComparison.Ordinal) && !char.IsAsciiLetterOrDigit(issue.Message[wanted.Length]) && issue.Message[wanted.Length] != '-');
    }

    [Fact]
    public void What_is_planned_is_looked_for_although_pages_do_not_offer_it_yet() =>
        Assert.Contains(ContentChecks.Check(Unsourced with { Checks = CheckSettings.Empty.WithPlanned("fr") }), issue => issue is { Code: "TC1015", Severity: IssueSeverity.Information });

    [Fact]
    public void A_rule_on_which_addresses_or_safety_rest_always_holds()
    {
        foreach (string code in IssueLevels.Fixed)
        {
            Assert.Equal(IssueSeverity.Error, new IssueLevels(CheckSettings.Empty.With(code, Severity.Off)).Of(code, IssueSeverity.Error, default));
        }
    }

    [Theory]
    [InlineData("TC1999", Severity.Off, true)]
    [InlineData("TC1006", Severity.Warning, true)]
    [InlineData("TC1006", Severity.Error, false)]
    [InlineData("TC1005", Severity.Off, false)]
    [InlineData("ACME1", Severity.Off, false)]
    public void TC1038_says_where_a_setting_has_no_effect(string code, Severity level, bool isFound)
    {
        IReadOnlyList<ContentIssue> issues = ContentChecks.Check(Samples.WithTreatment("{ }") with { Checks = CheckSettings.Empty.With(code, level) });

        Assert.Equal(isFound ? [("TC1038", $"$.checks.{code}")] : [], issues.Select(issue => (issue.Code, issue.Path)));
    }
}
