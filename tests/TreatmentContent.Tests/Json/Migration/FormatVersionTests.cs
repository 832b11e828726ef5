using TreatmentContent.Diagnostics;
using TreatmentContent.Json;
using TreatmentContent.Treatments;

namespace TreatmentContent.Tests.Json;

public sealed class FormatVersionTests
{
    [Theory]
    [InlineData("1.0", 1, 0)]
    [InlineData("1.12", 1, 12)]
    [InlineData("10.0", 10, 0)]
    [InlineData("0.9", 0, 9)]
    [InlineData("999999999.999999999", 999999999, 999999999)]
    public void A_version_is_two_numbers_and_is_written_as_it_was_read(string text, int major, int minor)
    {
        Assert.True(FormatVersion.TryParse(text, out FormatVersion version));
        Assert.Equal(new FormatVersion(major, minor), version);
        Assert.Equal(text, version.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("1.")]
    [InlineData(".1")]
    [InlineData("1.0.0")]
    [InlineData("01.0")]
    [InlineData("1.00")]
    [InlineData("+1.0")]
    [InlineData("1.-1")]
    [InlineData("1,0")]
    [InlineData(" 1.0")]
    [InlineData("v1.0")]
    [InlineData("١.٠")]
    [InlineData("1.1234567890")]
    public void Anything_else_is_no_version(string? text) => Assert.False(FormatVersion.TryParse(text, out _));

    [Theory]
    [InlineData("2.0", "TC0020", "The format version 2.0 is newer than 1.0, which this library reads; a newer library reads it.")]
    [InlineData("10.3", "TC0020", "The format version 10.3 is newer than 1.0, which this library reads; a newer library reads it.")]
    [InlineData("0.9", "TC0002", "There is no format version 0.9; the first is 1.0, and '1.0' is written now.")]
    [InlineData("1", "TC0002", "'1' is not a version of the format; write '1.0'.")]
    [InlineData("latest", "TC0002", "'latest' is not a version of the format; write '1.0'.")]
    public void A_version_that_is_not_read_is_refused_and_said_why(string version, string code, string message)
    {
        Assert.False(TreatmentJson.TryReadTreatment($$"""{ "id": "a", "formatVersion": "{{version}}", "name": "A" }""", out _, out IReadOnlyList<ContentIssue> issues));

        ContentIssue issue = Assert.Single(issues);
        Assert.Equal((code, "$.formatVersion", message), (issue.Code, issue.Path, issue.Message));
    }

    [Theory]
    [InlineData("""{ "formatVersion": "1.7", "id": "a", "name": "A", "benefits": [{ "title": "B", "novelty": [1, null] }] }""")]
    [InlineData("""{ "id": "a", "name": "A", "benefits": [{ "title": "B", "novelty": [1, null] }], "formatVersion": "1.7" }""")]
    public void A_later_minor_version_is_read_and_what_is_unknown_of_it_is_kept_and_no_slip(string json)
    {
        Assert.True(TreatmentJson.TryReadTreatment(json, out Treatment? treatment, out IReadOnlyList<ContentIssue> issues));

        ContentIssue issue = Assert.Single(issues);
        Assert.Equal(("TC0018", IssueSeverity.Information, "$.benefits[0].novelty"), (issue.Code, issue.Severity, issue.Path));
        Assert.Contains("of a later one", issue.Message, StringComparison.Ordinal);
        Assert.Equal(treatment, TreatmentJson.ReadTreatment(TreatmentJson.Write(treatment)));
        Assert.Contains("\"novelty\": [1, null]", TreatmentJson.Write(treatment), StringComparison.Ordinal);
        Assert.Equal("1.7", treatment.FormatVersion);
    }

    [Fact]
    public void A_later_minor_version_without_anything_new_has_no_issue()
    {
        Assert.True(TreatmentJson.TryReadTreatment("""{ "formatVersion": "1.7", "id": "a", "name": "A", "kind": "aLaterWord", "x-a": 1 }""", out _, out IReadOnlyList<ContentIssue> issues));
        Assert.Empty(issues);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("7")]
    [InlineData("""{ "formatVersion": 1 }""")]
    [InlineData("""{ "a": { "formatVersion": "1.2" } }""")]
    [InlineData("""{ "formatVersion": "\uD800" }""")]
    [InlineData("""{ "formatVersio\uD800": "1.2" }""")]
    [InlineData("""{ "treatments": [{ "formatVersion": "1.2" }] }""")]
    public void A_document_that_states_no_version_has_none(string json) => Assert.Null(StatedVersions.OfRoot(System.Text.Encoding.UTF8.GetBytes(json)));

    [Fact]
    public void The_versions_of_a_catalogue_are_its_own_and_those_of_its_treatments()
    {
        var found = new List<FormatVersion?>();
        StatedVersions.Any(
            """{ "treatments": [{ "id": "a", "formatVersion": "1.2" }, 7, { "x": { "formatVersion": "1.3" }, "formatVersion": "1.4" }], "x": [{ "formatVersion": "1.5" }], "formatVersion": "1.6" }"""u8,
            version =>
            {
                found.Add(version);
                return false;
            });

        Assert.Equal([new(1, 2), new(1, 4), new FormatVersion(1, 6)], found);
    }
}
