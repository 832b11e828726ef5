using TreatmentContent.Diagnostics;

namespace TreatmentContent.Tests.Diagnostics;

public sealed class ContentIssueTests
{
    private static readonly ContentIssue Issue = new()
    {
        Code = "TC0003",
        Severity = IssueSeverity.Error,
        Message = "'es_US' is not a language tag such as 'es' or 'es-US'.",
        Path = "$.name.es_US",
        File = "content/treatments/microneedling.json",
        Line = 5,
        Column = 37,
    };

    [Fact]
    public void An_issue_is_a_line_that_editors_turn_into_a_link() => Assert.Equal(
        "content/treatments/microneedling.json(5,37): error TC0003: $.name.es_US: 'es_US' is not a language tag such as 'es' or 'es-US'.",
        Issue.ToString());

    [Theory]
    [InlineData(IssueSeverity.Error, "error")]
    [InlineData(IssueSeverity.Warning, "warning")]
    [InlineData(IssueSeverity.Information, "info")]
    public void The_severity_is_said_in_the_word_of_build_servers(IssueSeverity severity, string word) =>
        Assert.Contains($": {word} TC0003: ", (Issue with { Severity = severity }).ToString(), StringComparison.Ordinal);

    [Fact]
    public void Without_a_file_or_a_place_these_are_left_out()
    {
        Assert.StartsWith("a.json: error", (Issue with { File = "a.json", Line = 0, Column = 0 }).ToString(), StringComparison.Ordinal);
        Assert.StartsWith("content(5,37): error", (Issue with { File = null }).ToString(), StringComparison.Ordinal);
        Assert.Equal("$", new ContentIssue { Code = "TC1001", Severity = IssueSeverity.Error, Message = "m" }.Path);
    }

    [Theory]
    [InlineData("\n", "\\u000A")]
    [InlineData("\r", "\\u000D")]
    [InlineData("\u0085", "\\u0085")]
    [InlineData("\u2028", "\\u2028")]
    [InlineData("\u2029", "\\u2029")]
    [InlineData("\u001B", "\\u001B")]
    [InlineData("\0", "\\u0000")]
    [InlineData("\u202E", "\\u202E")]
    [InlineData("\u2066", "\\u2066")]
    public void No_content_forges_a_second_line_or_turns_the_first(string character, string escaped)
    {
        foreach (ContentIssue forged in (ContentIssue[])[Issue with { Message = $"a{character}b" }, Issue with { Path = $"$['a{character}b']" }, Issue with { File = $"a{character}b" }])
        {
            string line = forged.ToString();

            Assert.DoesNotContain(character, line, StringComparison.Ordinal);
            Assert.Contains($"a{escaped}b", line, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void An_exception_says_its_first_issue_and_keeps_all_as_they_were()
    {
        var issues = new List<ContentIssue> { Issue, Issue with { Line = 9 } };
        var exception = new ContentFormatException(issues);
        issues.Clear();

        Assert.Equal($"{Issue} (1 further issue)", exception.Message);
        Assert.Equal(Issue.ToString(), new ContentFormatException([Issue]).Message);
        Assert.Equal([5, 9], exception.Issues.Select(issue => issue.Line));
        Assert.Empty(new ContentFormatException([]).Issues);
    }
}
