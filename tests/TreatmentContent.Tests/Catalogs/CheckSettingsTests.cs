using TreatmentContent.Catalogs;
using TreatmentContent.Diagnostics;
using TreatmentContent.Json;
using TreatmentContent.Statements;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Tests.Catalogs;

public sealed class CheckSettingsTests
{
    private const string Start = """{ "formatVersion": "1.0", "sourceLocale": "en", "checks": """;

    [Fact]
    public void They_read_back_as_they_were_written_and_stand_after_the_site()
    {
        TreatmentCatalog catalog = TreatmentJson.ReadCatalog(Start + """{ "planned": ["ar", "es-US"], "TC1005": "off", "ACME12": "info", "TC1002": "error", "TC1003": "warning" } }""");

        Assert.Equal(["ACME12", "TC1002", "TC1003", "TC1005"], catalog.Checks.Codes);
        Assert.Equal(["ar", "es-US"], catalog.Checks.Planned.Select(tag => tag.Value));
        Assert.True(catalog.Checks.TryGetLevel("TC1005", out Severity level));
        Assert.Equal(Severity.Off, level);
        Assert.Equal(catalog, TreatmentJson.ReadCatalog(TreatmentJson.Write(catalog)));
        string written = TreatmentJson.Write(catalog with { Site = Site.At(Link.Parse("https://example.com/")), Clinics = [new() { Id = "a", Name = "A" }] });
        Assert.True(written.IndexOf("\"site\"", StringComparison.Ordinal) < written.IndexOf("\"checks\"", StringComparison.Ordinal));
        Assert.True(written.IndexOf("\"checks\"", StringComparison.Ordinal) < written.IndexOf("\"clinics\"", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""¦"off" }""", "TC0002", "$.checks", "An object is needed here")]
    [InlineData("""{ "TC1005": ¦"of" } }""", "TC0013", "$.checks.TC1005", "did you mean 'off'?")]
    [InlineData("""{ "TC1005": ¦"unspecified" } }""", "TC0013", "$.checks.TC1005", "'error', 'warning', 'info' or 'off'")]
    [InlineData("""{ "TC1005": ¦false } }""", "TC0002", "$.checks.TC1005", "A text in quotes is needed here")]
    [InlineData("""{ "TC1005": ¦null } }""", "TC0016", "$.checks.TC1005", "null")]
    [InlineData("""{ ¦"tc1005": "off" } }""", "TC0018", "$.checks.tc1005", "is not the code of a rule, such as 'TC1005'")]
    [InlineData("""{ ¦"TC0013": "off" } }""", "TC0018", "$.checks.TC0013", "is found while a file is read")]
    [InlineData("""{ ¦"planed": ["ar"] } }""", "TC0018", "$.checks.planed", "Did you mean 'planned'?")]
    [InlineData("""{ "TC1005": "off", ¦"TC1005": "info" } }""", "TC0017", "$.checks.TC1005", "stands twice")]
    [InlineData("""{ "planned": ¦"ar" } }""", "TC0002", "$.checks.planned", "A list in [ ] is needed here")]
    [InlineData("""{ "planned": ["ar", ¦"es_US"] } }""", "TC0003", "$.checks.planned[1]", "is not a language tag")]
    [InlineData("""{ "planned": [¦null] } }""", "TC0016", "$.checks.planned[0]", "null")]
    public void What_they_cannot_hold_is_said_where_it_stands(string rest, string code, string path, string message)
    {
        string json = Start + rest;
        int column = json.IndexOf('¦', StringComparison.Ordinal) + 1;

        Assert.False(TreatmentJson.TryReadCatalog(json.Replace("¦", "", StringComparison.Ordinal), out _, out IReadOnlyList<ContentIssue> issues));

        ContentIssue issue = Assert.Single(issues);
        Assert.Equal((code, path, 1, column), (issue.Code, issue.Path, issue.Line, issue.Column));
        Assert.Contains(message, issue.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void No_more_locales_can_be_planned_than_are_read()
    {
        string many = string.Join(", ", Enumerable.Range(0, 101).Select(i => $"\"q{(char)('a' + (i / 26))}{(char)('a' + (i % 26))}\""));

        Assert.False(TreatmentJson.TryReadCatalog($$"""{{Start}}{ "planned": [{{many}}] } }""", out _, out IReadOnlyList<ContentIssue> issues));

        Assert.Equal("TC0019", Assert.Single(issues).Code);
    }

    [Fact]
    public void They_are_equal_by_what_they_say_and_empty_ones_are_not_written()
    {
        CheckSettings one = CheckSettings.Empty.With("TC1005", Severity.Off).With("TC1002", Severity.Error).WithPlanned("ar");
        CheckSettings other = CheckSettings.Empty.WithPlanned("ar").With("TC1002", Severity.Error).With("TC1005", Severity.Off);

        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.NotEqual(one, other.With("TC1005", Severity.Info));
        Assert.NotEqual(one, other.WithPlanned());
        Assert.True(CheckSettings.Empty.IsEmpty);
        Assert.False(one.IsEmpty);
        TreatmentCatalog catalog = TreatmentJson.ReadCatalog(Start + "{ } }");
        Assert.Same(CheckSettings.Empty, catalog.Checks);
        Assert.DoesNotContain("checks", TreatmentJson.Write(catalog), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("TC")]
    [InlineData("1005")]
    [InlineData("T1")]
    [InlineData("TC10050505")]
    [InlineData("TC1005a")]
    [InlineData("TÉ1")]
    [InlineData("TC0001")]
    public void A_code_is_capitals_and_digits_and_never_one_of_reading(string code) =>
        Assert.Throws<ArgumentException>(() => CheckSettings.Empty.With(code, Severity.Off));

    [Fact]
    public void A_level_is_one_of_the_four()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => CheckSettings.Empty.With("TC1005", Severity.Unspecified));
        Assert.Throws<ArgumentOutOfRangeException>(() => CheckSettings.Empty.With("TC1005", (Severity)5));
    }
}
