using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using TreatmentContent.Catalogs;
using TreatmentContent.Checks;
using TreatmentContent.Diagnostics;
using TreatmentContent.Json;
using TreatmentContent.SchemaOrg;

namespace TreatmentContent.Tests.Checks;

/// <summary>docs/ISSUES.md explains every code, and its examples do what they say.</summary>
public sealed partial class IssueDocumentTests
{
    // Found in files and their names, which no example of members can show.
    private static readonly string[] WithoutExample = ["TC0019", "TC0021", "TC0022", "TC0024"];

    private static readonly IReadOnlyList<(string Code, string Severity, string Text)> Sections =
        [.. Headings().Matches(Samples.Document).Select(match => (match.Groups["code"].Value, match.Groups["severity"].Value, match.Groups["text"].Value))];

    public static TheoryData<string, string, string, string> Examples
    {
        get
        {
            var examples = new TheoryData<string, string, string, string>();
            foreach ((string code, _, string text) in Sections)
            {
                foreach (Match block in Blocks().Matches(text))
                {
                    examples.Add(code, block.Groups["kind"].Value, block.Groups["of"].Value, block.Groups["json"].Value);
                }
            }

            return examples;
        }
    }

    [Fact]
    public void Every_code_of_the_library_has_one_section_and_no_section_is_of_another_code()
    {
        IEnumerable<string> codes = Directory.EnumerateFiles(Source(), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Codes().Matches(File.ReadAllText(file))).Select(match => match.Groups[1].Value).Distinct();

        Assert.Equal(codes.Order(StringComparer.Ordinal), Sections.Select(section => section.Code));
    }

    [Fact]
    public void Every_section_has_a_wrong_and_a_right_example() => Assert.All(Sections, section =>
        Assert.Equal(WithoutExample.Contains(section.Code) ? [] : ["wrong", "right"], Blocks().Matches(section.Text).Select(block => block.Groups["kind"].Value)));

    [Fact]
    public void Every_rule_has_a_code_of_its_own_and_the_severity_of_its_section()
    {
        Dictionary<string, string> severities = Sections.ToDictionary(section => section.Code, section => section.Severity);
        Assert.All(ContentChecks.Rules, rule => Assert.Equal(severities[rule.Code], rule.Severity == IssueSeverity.Information ? "info" : rule.Severity.ToString().ToLowerInvariant()));
        Assert.Equal(ContentChecks.Rules.Count, ContentChecks.Rules.DistinctBy(rule => rule.Code).Count());
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_gives_its_code_and_no_other_and_its_correction_none(string code, string kind, string of, string members)
    {
        IReadOnlyList<ContentIssue> issues = (of, code[..3]) switch
        {
            ("overlay", _) => Merge(members),
            (_, "TC0") => Read(members),
            (_, "TC2") => SchemaOrgCheck.Check(InContext(members)),
            _ => ContentChecks.Check(of == "catalogue" ? Samples.WithCatalog(members) : Samples.WithTreatment(members), Samples.Today),
        };

        Assert.Equal(kind == "wrong" ? [code] : [], issues.Select(issue => issue.Code).Distinct());
    }

    [Fact]
    public void The_settings_that_are_shown_can_be_read_and_have_an_effect()
    {
        string shown = Samples.Document[Samples.Document.IndexOf("## Which rules apply", StringComparison.Ordinal)..];
        TreatmentCatalog catalog = Samples.WithCatalog(Blocks().Match(shown).Groups["json"].Value);

        Assert.Equal(3, catalog.Checks.Codes.Count);
        Assert.Empty(ContentChecks.Check(catalog));
        Assert.All(IssueLevels.Fixed, code => Assert.Contains(code, shown, StringComparison.Ordinal));
    }

    // As text, not as JSON: some examples are none.
    private static IReadOnlyList<ContentIssue> Read(string members)
    {
        string inner = members.Trim()[1..^1];
        TreatmentJson.TryReadTreatment($$"""{ "id": "needling", "name": "Needling"{{(inner.Trim().Length > 0 ? "," : "")}}{{inner}}}""", out _, out IReadOnlyList<ContentIssue> issues);
        return issues;
    }

    // The treatment's members, and the overlay.
    private static IReadOnlyList<ContentIssue> Merge(string pair)
    {
        JsonArray both = JsonNode.Parse(pair)!.AsArray();
        TreatmentCatalog catalog = Samples.WithTreatment(both[0]!.ToJsonString());
        return OverlayJson.TryRead(both[1]!.ToJsonString(), out TranslationOverlay? overlay, out IReadOnlyList<ContentIssue> issues)
            ? overlay.MergeInto(catalog.Treatments[0], catalog.SourceLocale).Issues
            : issues;
    }

    private static string InContext(string node) =>
        node.Contains("@context", StringComparison.Ordinal) ? node : $$"""{ "@context": "https://schema.org", {{node.Trim()[1..]}}""";

    private static string Source([CallerFilePath] string file = "") => Path.Combine(Path.GetDirectoryName(file)!, "..", "..", "..", "src", "TreatmentContent");

    [GeneratedRegex(@"^### (?<code>TC\d{4}) · (?<severity>error|warning|info) · [^\n]+\n(?<text>.*?)(?=^#{2,3} )", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Headings();

    [GeneratedRegex(@"^```json (?<kind>wrong|right)( (?<of>catalogue|overlay))?\n(?<json>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Blocks();

    [GeneratedRegex("\"(TC[0-9]{4})\"")]
    private static partial Regex Codes();
}
