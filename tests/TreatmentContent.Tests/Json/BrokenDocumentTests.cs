using System.Text;
using TreatmentContent.Diagnostics;
using TreatmentContent.Json;
using TreatmentContent.Treatments;

namespace TreatmentContent.Tests.Json;

public sealed class BrokenDocumentTests
{
    // The mark ¦ stands before the character that the issue points at; it is taken out before reading.
    public static TheoryData<string, string, string> Errors => new()
    {
        { "TC0001", "$", "¦" },
        { "TC0001", "$", """{ "id": "a", "name": "A"¦""" },
        { "TC0001", "$", """{ "id": "a", "name": ¦'A' }""" },
        { "TC0001", "$", """{ "id": "a" ¦"name": "A" }""" },
        { "TC0001", "$", """{ "id": "a", ¦// the name follows""" + "\n" + """ "name": "A" }""" },
        { "TC0001", "$", """{ "id": "a", "name": "A"¦, }""" },
        { "TC0001", "$", """{ "id": "a", "name": "A" } ¦x""" },
        { "TC0001", "$", """{ "id": "a", "name": ¦nul }""" },
        { "TC0002", "$", "¦[]" },
        { "TC0002", "$.benefits", """{ "id": "a", "name": "A", "benefits": ¦"smooth" }""" },
        { "TC0002", "$.benefits[1]", """{ "id": "a", "name": "A", "benefits": [{ "title": "T" }, ¦"smooth"] }""" },
        { "TC0002", "$.protocol", """{ "id": "a", "name": "A", "protocol": ¦[] }""" },
        { "TC0002", "$.protocol.isSurgical", """{ "id": "a", "name": "A", "protocol": { "isSurgical": ¦"no" } }""" },
        { "TC0002", "$.protocol.sessions.each", """{ "id": "a", "name": "A", "protocol": { "sessions": { "each": ¦15 } } }""" },
        { "TC0002", "$.name", """{ "id": "a", "name": ¦7 }""" },
        { "TC0002", "$.formatVersion", """{ "formatVersion": ¦"one", "id": "a", "name": "A" }""" },
        { "TC0003", "$.name.es_US", """{ "id": "a", "name": { "en": "A", ¦"es_US": "A" } }""" },
        { "TC0004", "$.id", """{ "id": ¦"Lip Filler", "name": "A" }""" },
        { "TC0004", "$.benefits[0].conditions[1]", """{ "id": "a", "name": "A", "benefits": [{ "title": "T", "conditions": ["b", ¦"B!"] }] }""" },
        { "TC0005", "$.protocol.sessions.count", """{ "id": "a", "name": "A", "protocol": { "sessions": { "count": ¦"3-6" } } }""" },
        { "TC0005", "$.protocol.sessions.count", """{ "id": "a", "name": "A", "protocol": { "sessions": { "count": ¦1e3 } } }""" },
        { "TC0006", "$.protocol.sessions.each", """{ "id": "a", "name": "A", "protocol": { "sessions": { "each": ¦"3 to 6 min" } } }""" },
        { "TC0007", "$.mechanism.depth", """{ "id": "a", "name": "A", "mechanism": { "depth": ¦"1,5 mm" } }""" },
        { "TC0008", "$.offering.booking[0].fee", """{ "id": "a", "name": "A", "offering": { "booking": [{ "kind": "cancellation", "fee": ¦"30 pounds" }] } }""" },
        { "TC0009", "$.results.outcomes[0].frequency", """{ "id": "a", "name": "A", "results": { "outcomes": [{ "kind": "success", "frequency": ¦"120 %" }] } }""" },
        { "TC0010", "$.protocol.sessions.rate", """{ "id": "a", "name": "A", "protocol": { "sessions": { "rate": ¦"5 per week" } } }""" },
        { "TC0011", "$.editorial.modified", """{ "id": "a", "name": "A", "editorial": { "modified": ¦"2022-13" } }""" },
        { "TC0011", "$.editorial.reviewDue", """{ "id": "a", "name": "A", "editorial": { "reviewDue": ¦"30.9.2027" } }""" },
        { "TC0011", "$.protocol.steps[0].timing.clock", """{ "id": "a", "name": "A", "protocol": { "steps": [{ "text": "T", "timing": { "clock": ¦"8:30 am" } }] } }""" },
        { "TC0012", "$.offering.booking[0].link", """{ "id": "a", "name": "A", "offering": { "booking": [{ "kind": "howToBook", "link": ¦"javascript:alert(1)" }] } }""" },
        { "TC0013", "$.kind", """{ "id": "a", "name": "A", "kind": ¦"Laser treatment" }""" },
        { "TC0013", "$.benefits[0].kind", """{ "id": "a", "name": "A", "benefits": [{ "title": "T", "kind": ¦"Smoothin g" }] }""" },
        { "TC0013", "$.name.es.state", """{ "id": "a", "name": { "en": "A", "es": { "text": "A", "state": ¦"finished" } } }""" },
        { "TC0014", "$.name.es", """{ "id": "a", "name": { "en": "A", "es": ¦"" } }""" },
        { "TC0014", "$.name", """{ "id": "a", "name": ¦"a\u0007b" }""" },
        { "TC0014", "$.name", """{ "id": "a", "name": ¦"\uD83D" }""" },
        { "TC0014", "$['x-a']", """{ "id": "a", "name": "A", "x-a": ¦"\uDE00\uD83D" }""" },
        { "TC0015", "$.id", """¦{ "name": "A" }""" },
        { "TC0015", "$.benefits[1].title", """{ "id": "a", "name": "A", "benefits": [{ "title": "T" }, ¦{ "kind": "smoothing" }] }""" },
        { "TC0015", "$.name.es", """{ "id": "a", "name": { "en": "A", "es": ¦{ "state": "draft" } } }""" },
        { "TC0016", "$", "¦null" },
        { "TC0016", "$.name", """{ "id": "a", "name": ¦null }""" },
        { "TC0016", "$.summary", """{ "id": "a", "name": "A", "summary": ¦null }""" },
        { "TC0016", "$.benefits[0]", """{ "id": "a", "name": "A", "benefits": [¦null] }""" },
        { "TC0016", "$.name.es", """{ "id": "a", "name": { "es": ¦null } }""" },
        { "TC0017", "$.name", """{ "id": "a", "name": "A", ¦"name": "B" }""" },
        { "TC0017", "$.name.en", """{ "id": "a", "name": { "en": "A", ¦"en": "B" } }""" },
        { "TC0017", "$.name.iw", """{ "id": "a", "name": { "he": "A", ¦"iw": "B" } }""" },
        { "TC0017", "$['x-a']", """{ "id": "a", "name": "A", "x-a": 1, ¦"x-a": 2 }""" },
        { "TC0017", "$['x-a'].b", """{ "id": "a", "name": "A", "x-a": { "b": 1, ¦"b": 2 } }""" },
        { "TC0018", "$.name.es.stat", """{ "id": "a", "name": { "en": "A", "es": { "text": "A", ¦"stat": "draft" } } }""" },
        { "TC0020", "$.formatVersion", """{ "formatVersion": ¦"2.0", "id": "a", "name": "A", "kind": 3 }""" },
        { "TC0023", "$.protocol.sessions.count", """{ "id": "a", "name": "A", "protocol": { "sessions": { "count": ¦12345678901234567890123456789 } } }""" },
    };

    [Theory]
    [MemberData(nameof(Errors))]
    public void A_broken_document_gives_its_issue_at_its_place(string code, string path, string marked)
    {
        (string json, int line, int column) = Unmark(marked);

        bool isRead = TreatmentJson.TryReadTreatment(json, out Treatment? treatment, out IReadOnlyList<ContentIssue> issues, "a.json");

        Assert.False(isRead);
        Assert.Null(treatment);
        ContentIssue issue = Assert.Single(issues);
        Assert.Equal((code, path, line, column, IssueSeverity.Error, "a.json"), (issue.Code, issue.Path, issue.Line, issue.Column, issue.Severity, issue.File));
    }

    [Fact]
    public void Every_issue_of_a_file_comes_at_once_and_in_its_order()
    {
        const string Json = """
            {
              "id": "Peel",
              "benefits": [{ "titel": "Soft", "conditions": "acne" }],
              "protocol": {
                "sessions": { "each": "3-6 min", "count": null }, // three
                "performers": [{ "role": "nurse" }, { }],
              },
              "editorial": { "modified": "yesterday" }
            }
            """;

        Assert.False(TreatmentJson.TryReadTreatment(Json, out _, out IReadOnlyList<ContentIssue> issues));

        Assert.Equal(
            [
                "TC0015 $.name (1,1)",
                "TC0004 $.id (2,9)",
                "TC0015 $.benefits[0].title (3,16)",
                "TC0018 $.benefits[0].titel (3,18)",
                "TC0002 $.benefits[0].conditions (3,49)",
                "TC0006 $.protocol.sessions.each (5,27)",
                "TC0016 $.protocol.sessions.count (5,47)",
                "TC0001 $ (5,55)",
                "TC0015 $.protocol.performers[1].role (6,41)",
                "TC0001 $ (6,45)",
                "TC0011 $.editorial.modified (8,30)",
            ],
            issues.Select(issue => $"{issue.Code} {issue.Path} ({issue.Line},{issue.Column})"));
    }

    [Fact]
    public void Columns_count_as_editors_do_and_a_byte_order_mark_is_no_column()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("""{ "id": "a", "name": { "en": "é😀" }, "kind": 3 }""")];
        Assert.False(TreatmentJson.TryReadTreatment(bytes, out _, out IReadOnlyList<ContentIssue> issues));
        Assert.Equal((1, 47), (issues[0].Line, issues[0].Column));
    }

    [Fact]
    public void Bytes_that_are_not_UTF8_are_refused_where_they_stand()
    {
        byte[] bytes = [.. "{ \"id\": \"a\",\n\"name\": \"Gr"u8, 0xF6, .. "sse\" }"u8];
        Assert.False(TreatmentJson.TryReadTreatment(bytes, out _, out IReadOnlyList<ContentIssue> issues));
        ContentIssue issue = Assert.Single(issues);
        Assert.Equal(("TC0001", 2, 12), (issue.Code, issue.Line, issue.Column));
    }

    [Fact]
    public void Half_a_character_in_a_string_is_refused_where_it_stands()
    {
        Assert.False(TreatmentJson.TryReadTreatment("{ \"id\": \"a\", \"name\": \"\uD83D\" }", out _, out IReadOnlyList<ContentIssue> issues));
        Assert.Equal(("TC0014", 1, 23), (issues[0].Code, issues[0].Line, issues[0].Column));
    }

    [Theory]
    [InlineData("""{ "id": "a", "name": "A", ¦"sumary": "S" }""", "$.sumary", "did you mean 'summary'?")]
    [InlineData("""{ "id": "a", "name": "A", ¦"colour": "blue" }""", "$.colour", "names of your own start with 'x-'")]
    [InlineData("""{ "id": "a", "name": "A", "results": { ¦"outcome": [] } }""", "$.results.outcome", "did you mean 'outcomes'?")]
    [InlineData("""{ "id": "a", "name": "A", ¦"Kind": "laser" }""", "$.Kind", "did you mean 'kind'?")]
    [InlineData("""{ "id": "a", "name": "A", "risks": { "warningSigns": [{ "signs": ["pain"], "action": "seeDoctor", ¦"withing": "0 d" }] } }""", "$.risks.warningSigns[0].withing", "did you mean 'within'?")]
    [InlineData("""{ "id": "a", "name": "A", ¦"milestones": [] }""", "$.milestones", "it is a member of 'recovery'. Here it is kept as it is.")]
    [InlineData("""{ "id": "a", "name": "A", "risks": { ¦"signs": ["fever"] } }""", "$.risks.signs", "it is a member of 'warningSigns[]'.")]
    [InlineData("""{ "id": "a", "name": "A", "recovery": { ¦"aftercare": [] } }""", "$.recovery.aftercare", "it is a member of the treatment.")]
    [InlineData("""{ "id": "a", "name": "A", "recovery": { ¦"devices": ["pen"] } }""", "$.recovery.devices", "it is a member of 'variants[]' or 'protocol'.")]
    [InlineData("""{ "id": "a", "name": "A", ¦"sourceLocale": "en" }""", "$.sourceLocale", "it is a member of the catalogue.")]
    [InlineData("""{ "id": "a", "name": "A", ¦"text": "Which of them?" }""", "$.text", "names of your own start with 'x-'")]
    public void An_unknown_member_is_kept_and_warned_of(string marked, string path, string advice)
    {
        (string json, int line, int column) = Unmark(marked);
        Assert.True(TreatmentJson.TryReadTreatment(json, out Treatment? treatment, out IReadOnlyList<ContentIssue> issues));
        ContentIssue issue = Assert.Single(issues);
        Assert.Contains($"\"{path[(path.LastIndexOf('.') + 1)..]}\": ", TreatmentJson.Write(treatment), StringComparison.Ordinal);
        Assert.Equal(("TC0018", IssueSeverity.Warning, path, line, column), (issue.Code, issue.Severity, issue.Path, issue.Line, issue.Column));
        Assert.Contains(advice, issue.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_of_ones_own_are_no_issue_and_may_hold_anything()
    {
        const string Json = """{ "id": "a", "name": "A", "x-any": [null, 1e400, { "name": null }], "benefits": [{ "title": "T", "x-rank": null }] }""";
        Assert.True(TreatmentJson.TryReadTreatment(Json, out _, out IReadOnlyList<ContentIssue> issues));
        Assert.Empty(issues);
    }

    [Fact]
    public void An_exception_carries_every_issue()
    {
        var exception = Assert.Throws<ContentFormatException>(() => TreatmentJson.ReadTreatment("""{ "id": 1, "name": 2 }"""));
        Assert.Equal(["$.id", "$.name"], exception.Issues.Select(issue => issue.Path));
    }

    [Fact]
    public void A_message_shows_what_is_right()
    {
        TreatmentJson.TryReadTreatment("""{ "id": "a", "name": "A", "protocol": { "sessions": { "each": 15 } }, "editorial": { "modified": 2025 } }""", out _, out IReadOnlyList<ContentIssue> issues);
        Assert.Contains("write '15 min'", issues[0].Message, StringComparison.Ordinal);
        Assert.Contains("Write \"2025\".", issues[1].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"Laser\"", "write 'laser'.")]
    [InlineData("\"Lasre\"", "did you mean 'laser'?")]
    [InlineData("\"Moonlight\"", "is not a word of 'treatmentKind' such as")]
    public void A_word_in_the_wrong_form_is_refused_with_the_right_one(string word, string advice)
    {
        Assert.False(TreatmentJson.TryReadTreatment($$"""{ "id": "a", "name": "A", "kind": {{word}} }""", out _, out IReadOnlyList<ContentIssue> issues));
        Assert.Contains(advice, Assert.Single(issues).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "eligibility": { "ages": [{ "ages": "9-14", "advice": "allowed" }] } }""", "'9-14' is not a duration; a time has a unit: write '9..14 min', '9..14 d' or '9..14 y'. Ages are in completed years or months, such as '9..14 y', '>=18 y' or '<6 mo'.")]
    [InlineData("""{ "eligibility": { "ages": [{ "ages": "adults", "advice": "allowed" }] } }""", "'adults' is not a duration such as '15..30 min'. Ages are in completed years or months")]
    [InlineData("""{ "eligibility": { "ages": [{ "ages": "18+ years", "advice": "allowed" }] } }""", "'18+ years' is not a duration; write '>=18 y'.")]
    [InlineData("""{ "eligibility": { "ages": [{ "ages": "18+", "advice": "allowed" }] } }""", "write '>=18 min', '>=18 d' or '>=18 y'. Ages are")]
    [InlineData("""{ "eligibility": { "ages": [{ "ages": 18, "advice": "allowed" }] } }""", "not a number. '18' is not a duration; a time has a unit")]
    [InlineData("""{ "benefits": [{ "title": "A", "when": { "skinTypes": "I-III" } }] }""", "Skin types are 1 to 6, such as '1..3'.")]
    [InlineData("""{ "offering": { "prices": [{ "form": "fixed", "amount": "$350" }] } }""", "'$350' is not a price; write the code of ISO 4217 behind the number, such as '350 USD'.")]
    [InlineData("""{ "offering": { "prices": [{ "form": "range", "amount": "€200 - €350.50" }] } }""", "such as '200..350.5 EUR'.")]
    [InlineData("""{ "offering": { "prices": [{ "form": "from", "amount": "from US$200" }] } }""", "such as '>=200 USD'.")]
    [InlineData("""{ "offering": { "prices": [{ "form": "fixed", "amount": "350 pounds" }] } }""", "such as '350 GBP'.")]
    [InlineData("""{ "offering": { "prices": [{ "form": "fixed", "amount": "350" }] } }""", "such as '350 GBP'.")]
    [InlineData("""{ "offering": { "prices": [{ "form": "fixed", "amount": "$1,500" }] } }""", "is not a price such as '150 GBP'")]
    [InlineData("""{ "results": { "outcomes": [{ "kind": "failure", "frequency": "Very common" }] } }""", "'Very common' is not a frequency; write 'veryCommon'.")]
    [InlineData("""{ "results": { "outcomes": [{ "kind": "failure", "frequency": "now and then" }] } }""", "'now and then' is not a frequency such as 'rare, <1/1000'.")]
    public void A_value_in_the_wrong_form_is_refused_with_the_right_one(string members, string message)
    {
        Assert.False(TreatmentJson.TryReadTreatment($$"""{ "id": "a", "name": "A", {{members.Trim()[1..]}}""", out _, out IReadOnlyList<ContentIssue> issues));
        Assert.Contains(message, Assert.Single(issues).Message, StringComparison.Ordinal);
    }

    private static (string Json, int Line, int Column) Unmark(string marked)
    {
        int at = marked.IndexOf('¦', StringComparison.Ordinal);
        string before = marked[..at];
        return (marked.Remove(at, 1), before.Count(c => c == '\n') + 1, at - before.LastIndexOf('\n'));
    }
}
