using System.Text;
using System.Text.RegularExpressions;
using TreatmentContent.SchemaOrg;

namespace TreatmentContent.Tests.SchemaOrg;

/// <summary>Every document of TestData/schema-org-broken has one defect, and the check finds that one, at its place, and nothing else.</summary>
public sealed partial class BrokenDocumentTests
{
    public static TheoryData<string> Names => [.. BrokenDocument.All.Select(broken => broken.Name)];

    [Fact]
    public void There_are_more_than_eighty() => Assert.InRange(BrokenDocument.All.Count, 81, 1_000);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_broken_document_gives_its_one_issue(string name)
    {
        BrokenDocument broken = Find(name);

        Assert.Equal([broken.Expected], SchemaOrgCheck.Check(Encoding.UTF8.GetBytes(broken.Text), broken.FileName).Select(issue => issue.ToString()));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_expected_place_is_where_the_token_stands(string name)
    {
        BrokenDocument broken = Find(name);
        string[] lines = broken.Text.Split('\n');
        string rest = string.Join('\n', lines[(broken.Place.Line - 1)..])[(broken.Place.Column - 1)..];

        Assert.NotEqual("", broken.At);
        if (broken.At == "(end of file)")
            Assert.Equal("", rest);
        else
            Assert.StartsWith(broken.At == "(end of line)" ? "\n" : broken.At, rest, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_code_of_the_section_has_a_broken_document() => Assert.Equal(
        Headings().Matches(Checks.Samples.Document).Select(match => match.Groups[1].Value),
        BrokenDocument.All.Select(broken => broken.Code).Where(code => code.StartsWith("TC2", StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal));

    private static BrokenDocument Find(string name) => BrokenDocument.All.Single(broken => broken.Name == name);

    [GeneratedRegex(@"^### (TC2\d{3}) · ", RegexOptions.Multiline)]
    private static partial Regex Headings();
}
