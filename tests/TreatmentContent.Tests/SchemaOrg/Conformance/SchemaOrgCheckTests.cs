using System.Globalization;
using System.Text;
using TreatmentContent.Diagnostics;
using TreatmentContent.SchemaOrg;

namespace TreatmentContent.Tests.SchemaOrg;

public sealed class SchemaOrgCheckTests
{
    [Theory]
    [InlineData("")]
    [InlineData("7")]
    [InlineData("null")]
    [InlineData("\"https://schema.org\"")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("[[]]")]
    [InlineData("{\"@graph\":{}}")]
    [InlineData("{\"@graph\":[[{}]]}")]
    [InlineData("{\"@context\":[null,5,{\"a\":null,\"@vocab\":7}],\"@type\":[],\"@id\":[]}")]
    [InlineData("{\"@type\":{},\"@id\":{},\"@reverse\":5,\"@list\":{}}")]
    [InlineData("{\"@context\":{\"a\":\"a:a\",\"type\":\"@id\"},\"a:a\":{\"@set\":[{\"@list\":null}]}}")]
    public void What_is_no_document_gives_issues_and_no_exception(string json)
    {
        IReadOnlyList<ContentIssue> issues = SchemaOrgCheck.Check(json);

        Assert.NotEmpty(issues);
        Assert.All(issues, issue => Assert.True(issue is { Line: > 0, Column: > 0 } && issue.Path.StartsWith('$')));
    }

    // Only the address that names are put behind needs its last slash.
    [Theory]
    [InlineData("@import", false)]
    [InlineData("@base", false)]
    [InlineData("@vocab", true)]
    [InlineData("schema", true)]
    public void An_address_without_its_last_slash_is_wrong_where_names_follow_it(string member, bool isWrong) =>
        Assert.Equal(isWrong, SchemaOrgCheck.Check($$"""{"@context":["https://schema.org",{"@version":1.1,"{{member}}":"https://schema.org"}],"@type":"Dentist","name":"A"}""").Any(issue => issue.Code == "TC2001"));

    [Theory]
    [InlineData("""{"@import":"https://schema.org"}""", "")]
    [InlineData("""{"@version":1.1,"ex":"https://example.com/ns#","@import":"http://schema.org/"}""", "")]
    [InlineData("""{"@import":"https://schema.org/docs/jsonldcontext.jsonld","nmae":"schema:name"}""", "")]
    [InlineData("""{"@import":"https://www.schema.org"}""", "TC2001 Error $['@context']")]
    [InlineData("""{"@import":7}""", "TC2001 Error $['@context']")]
    [InlineData("""["https://schema.org",{"@import":"https://example.com/names.jsonld"}]""", "TC2021 Information $['@context'][1]['@import']")]
    public void A_context_may_be_imported(string context, string expected) =>
        Assert.Equal(expected, string.Join(' ', SchemaOrgCheck.Check($$"""{"@context":{{context}},"@type":"Dentist","name":"A"}""").Select(issue => $"{issue.Code} {issue.Severity} {issue.Path}")));

    // Only names that the imported context lacks, and the document does not declare, are found.
    [Fact]
    public void What_a_context_imports_is_what_names_are_held_against() => Assert.Equal(
        ["TC2004 $.nmae"],
        SchemaOrgCheck.Check("""{"@context":{"called":"schema:name","@import":"https://schema.org"},"@type":"Dentist","called":"A","nmae":"B","telephone":"C"}""").Select(issue => $"{issue.Code} {issue.Path}"));

    private const string Jane = """{"@type":"Person","@id":"https://example.com/#jane","name":"Jane"}""";

    // By its @id a node is one, wherever the document says what it is.
    [Theory]
    [InlineData("""{"@id":"https://example.com/#jane","name":"Jane"}""", Jane, "")]
    [InlineData("""{"@id":"https://example.com/#jane","name":"Jane"}""", """{"@type":"Thing","name":"A","subjectOf":{"@type":"CreativeWork","name":"B","about":{"@type":"Person","@id":"https://example.com/#jane"}}}""", "TC2013 Warning $['@graph'][1].subjectOf.about['@id']")]
    [InlineData("""{"@id":"https://example.com/#jane","name":"Janet"}""", Jane, "TC2014 Warning $['@graph'][0].author['@id']")]
    [InlineData("""{"@id":"https://example.com/#jane","name":"Jane","jobTitle":"Nurse"}""", Jane, "TC2014 Warning $['@graph'][1]['@id']")]
    [InlineData("""{"@id":"https://example.com/#jane","name":"Jane","price":7}""", Jane, "TC2005 Error $['@graph'][0].author.price TC2014 Warning $['@graph'][1]['@id']")]
    [InlineData("""{"@id":"https://example.com/#jane","name":"Jane"}""", """{"@type":"MedicalCondition","@id":"https://example.com/#jane","name":"Jane"}""", "TC2006 Error $['@graph'][0].author")]
    [InlineData("""{"@id":"https://example.com/#nobody","name":"Jane"}""", Jane, "TC2003 Error $['@graph'][0].author")]
    [InlineData("""{"name":"Jane"}""", Jane, "TC2003 Error $['@graph'][0].author")]
    public void A_node_has_the_type_that_its_name_has_elsewhere(string author, string other, string expected) => Assert.Equal(
        expected,
        string.Join(' ', SchemaOrgCheck.Check($$"""{"@context":"https://schema.org","@graph":[{"@type":"Article","headline":"A","author":{{author}}},{{other}}]}""").Select(issue => $"{issue.Code} {issue.Severity} {issue.Path}")));

    [Fact]
    public void A_breadcrumb_may_call_a_page_by_a_shorter_name() => Assert.Empty(SchemaOrgCheck.Check(
        """{"@context":"https://schema.org","@graph":[{"@type":"WebPage","@id":"https://example.com/a","name":"Peel in Miami"},{"@type":"BreadcrumbList","itemListElement":{"@type":"ListItem","position":1,"item":{"@id":"https://example.com/a","name":"Peel"}}}]}"""));

    // Whoever follows the advice must not say the contrary.
    [Theory]
    [InlineData("isAcceptingNewPatients", "\"no\"", "write false, without quotes.")]
    [InlineData("isAcceptingNewPatients", "\"No\"", "write false, without quotes.")]
    [InlineData("isAcceptingNewPatients", "\"0\"", "write false, without quotes.")]
    [InlineData("isAcceptingNewPatients", "\"FALSE\"", "write false, without quotes.")]
    [InlineData("isAcceptingNewPatients", "\"yes\"", "write true, without quotes.")]
    [InlineData("isAcceptingNewPatients", "\"1\"", "write true, without quotes.")]
    [InlineData("isAcceptingNewPatients", "\"not yet\"", "write true or false, without quotes.")]
    [InlineData("isAcceptingNewPatients", "\"https://example.com/no\"", "write true or false.")]
    [InlineData("isAcceptingNewPatients", "0", "write true or false.")]
    [InlineData("requiresSubscription", "\"no\"", "write false, without quotes.")]
    [InlineData("requiresSubscription", "\"for a year\"", "or { \"@id\": \"…\" }.")]
    public void What_says_no_is_not_advised_to_say_true(string property, string value, string advice)
    {
        string type = property == "requiresSubscription" ? "MediaObject" : "MedicalClinic";
        ContentIssue issue = Assert.Single(SchemaOrgCheck.Check($$"""{"@context":"https://schema.org","@type":"{{type}}","name":"A","{{property}}":{{value}}}"""));

        Assert.Equal("TC2006", issue.Code);
        Assert.EndsWith(advice, issue.Message, StringComparison.Ordinal);
    }

    // Answers and job descriptions are read as HTML; whatever stands beside or below them is shown as it is.
    [Theory]
    [InlineData("""{"@type":"Answer","text":"<p>We <b>call</b> you.</p><ul><li>A&nbsp;day</li></ul>"}""", "")]
    [InlineData("""{"@type":"Answer","text":"<p>We call you.</p>\n"}""", "")]
    [InlineData("""{"@type":"Answer","text":["Yes.",{"@value":"<p>No.</p>","@language":"en"}]}""", "")]
    [InlineData("""{"@type":"Answer","text":"We call you. "}""", "$['@graph'][0].text")]
    [InlineData("""{"@type":"Answer","name":"<b>Yes</b>","text":"Yes."}""", "$['@graph'][0].name")]
    [InlineData("""{"@type":"Answer","text":["<p>Yes.</p>"],"author":{"@type":"Person","name":"A","description":"<i>B</i>"}}""", "$['@graph'][0].author.description")]
    [InlineData("""{"@type":"Answer","author":{"@type":"Person","name":"A","description":"B"},"text":"<p>Yes.</p>"}""", "")]
    [InlineData("""{"@type":"Question","name":"Why?","text":"<p>Why?</p>","acceptedAnswer":{"@type":"Answer","text":"<p>So.</p>"}}""", "$['@graph'][0].text")]
    [InlineData("""{"@type":"JobPosting","title":"Nurse","description":"<p>Full time.</p>"}""", "")]
    [InlineData("""{"@type":"JobPosting","title":"<b>Nurse</b>","description":"Full time."}""", "$['@graph'][0].title")]
    [InlineData("""{"@type":"Course","name":"First aid","description":"<p>Two days.</p>"}""", "$['@graph'][0].description")]
    [InlineData("""{"@type":"Question","@id":"https://example.com/#q","name":"Why?","acceptedAnswer":{"@id":"https://example.com/#a"}},{"@type":"Answer","@id":"https://example.com/#a","text":"<p>So.</p>"}""", "")]
    public void Markup_is_left_alone_where_it_is_read_as_HTML(string nodes, string expected) => Assert.Equal(
        expected,
        string.Join(' ', SchemaOrgCheck.Check($$"""{"@context":"https://schema.org","@graph":[{{nodes}}]}""").Where(issue => issue.Code == "TC2018").Select(issue => issue.Path)));

    // All that RFC 5646 keeps as they were registered, though it deprecates most of them.
    [Theory]
    [InlineData("art-lojban cel-gaulish no-bok no-nyn zh-guoyu zh-hakka zh-min zh-min-nan zh-xiang")]
    [InlineData("en-GB-oed i-ami i-bnn i-default i-enochian i-hak i-klingon i-lux i-mingo i-navajo i-pwn i-tao i-tay i-tsu sgn-BE-FR sgn-BE-NL sgn-CH-DE")]
    [InlineData("SGN-be-fr I-Klingon")]
    public void Whole_tags_of_older_standards_are_tags(string tags) =>
        Assert.DoesNotContain(tags.Split(' ').SelectMany(tag => SchemaOrgCheck.Check($$"""{"@context":"https://schema.org","@type":"WebPage","name":"A","inLanguage":"{{tag}}"}""")), issue => issue.Code == "TC2011");

    [Theory]
    [InlineData("i-unheardof", true)]
    [InlineData("sgn-BE-FRX", true)]
    [InlineData("en-u-hc-h12", false)]
    [InlineData("es-419-x-clinic", false)]
    [InlineData("i-klingon", false)]
    [InlineData("en-u", true)]
    [InlineData("en-u-", true)]
    [InlineData("en-u-toolongatag", true)]
    [InlineData("en_US-u-hc-h12", true)]
    [InlineData("en-USA", true)]
    [InlineData("C", true)]
    [InlineData("en.UTF-8", true)]
    public void A_language_may_have_extensions(string tag, bool isWrong) =>
        Assert.Equal(isWrong, SchemaOrgCheck.Check($$"""{"@context":"https://schema.org","@type":"WebPage","name":"A","inLanguage":"{{tag}}"}""").Any(issue => issue.Code == "TC2011"));

    [Fact]
    public void A_document_is_needed() => Assert.Throws<ArgumentNullException>(() => SchemaOrgCheck.Check((string)null!));

    [Fact]
    public void Half_a_character_in_a_text_of_code_is_an_issue() => Assert.Equal("TC0014", Assert.Single(SchemaOrgCheck.Check("{ \"name\": \"\uD83D\" }")).Code);

    [Fact]
    public void Bytes_that_are_no_text_are_an_issue_at_their_place()
    {
        ContentIssue issue = Assert.Single(SchemaOrgCheck.Check([.. "{ \"a\":\n "u8, 0xFF]));

        Assert.Equal(("TC0001", 2, 2), (issue.Code, issue.Line, issue.Column));
    }

    [Fact]
    public void The_file_is_named_in_the_issues() => Assert.StartsWith("page.html(1,1): ", SchemaOrgCheck.Check("{\"@type\":\"Thing\",\"name\":\"A\"}", "page.html")[0].ToString(), StringComparison.Ordinal);

    [Theory]
    [InlineData(61, 0)]
    [InlineData(62, 1)]
    public void Sixty_four_levels_are_read(int lists, int issues)
    {
        string name = new string('[', lists) + "\"A\"" + new string(']', lists);

        Assert.Equal(issues, SchemaOrgCheck.Check($$"""{"@context":"https://schema.org","@graph":[{"@type":"Thing","name":{"@value":"A"},"alternateName":{{name}}}]}""").Count(issue => issue.Code == "TC0019"));
    }

    [Fact]
    public void More_than_a_million_values_are_refused()
    {
        string texts = string.Join(',', Enumerable.Repeat("1", 1_000_000));

        Assert.Equal("TC0019", Assert.Single(SchemaOrgCheck.Check($$"""{"@context":"https://schema.org","@type":"Thing","name":[{{texts}}]}""")).Code);
    }

    [Fact]
    public void More_than_16_MiB_are_refused() => Assert.Equal("TC0019", Assert.Single(SchemaOrgCheck.Check(new byte[(16 * 1024 * 1024) + 1])).Code);

    [Fact]
    public void A_hundred_issues_are_listed_and_the_rest_counted()
    {
        string names = string.Join(',', Enumerable.Range(0, 5_000).Select(number => $"\"nmae{number}\":\"A\""));
        IReadOnlyList<ContentIssue> issues = SchemaOrgCheck.Check($$"""{"@context":"https://schema.org","@type":"Thing",{{names}}}""");

        Assert.Equal(101, issues.Count);
        Assert.Equal("TC0019", issues[100].Code);
        Assert.StartsWith("At least 4900 more issues", issues[100].Message, StringComparison.Ordinal);
    }

    // Each doubles its work with its size; one that squared it would need minutes here.
    [Fact]
    public void Large_documents_are_checked_in_the_time_of_their_size()
    {
        var graph = new StringBuilder("{\"@context\":\"https://schema.org\",\"@graph\":[{\"@type\":\"WebPage\",\"@id\":\"https://example.com/0\",\"name\":\"0\"}");
        for (int i = 1; i < 50_000; i++)
            graph.Append(CultureInfo.InvariantCulture, $",{{\"@type\":\"WebPage\",\"@id\":\"https://example.com/0#{i}\",\"isPartOf\":{{\"@id\":\"https://example.com/0{(i == 1 ? "" : $"#{i - 1}")}\"}}}}");
        string brackets = new('<', 65_000);

        Assert.Empty(SchemaOrgCheck.Check(graph.Append("]}").ToString()));
        Assert.Empty(SchemaOrgCheck.Check($$"""{"@context":"https://schema.org","@type":"Thing","name":"{{brackets}} <","alternateName":[{{string.Join(',', Enumerable.Repeat($"\"{brackets}\"", 30))}}]}"""));
    }

    // The names inside a declaration are read once, however often the name is used; a node of more types than anybody gives it is looked at as far as that goes.
    [Fact]
    public void Contexts_inside_names_are_followed_in_the_time_of_the_document()
    {
        string names = string.Join(',', Enumerable.Range(0, 20_000).Select(number => $"\"n{number}\":\"schema:name\""));
        string people = string.Join(',', Enumerable.Range(0, 10_000).Select(number => $"{{\"@context\":{{\"a\":\"schema:name\"}},\"@type\":\"Person\",\"n{number}\":\"A\",\"knows\":{{\"@type\":\"Person\",\"a\":\"B\"}}}}"));
        TakesWhatItsSizeTakes("{\"@context\":[\"https://schema.org\",{\"staff\":{\"@id\":\"schema:employee\",\"@context\":{" + names + "}}}],\"@type\":\"Organization\",\"name\":\"A\",\"staff\":[" + people + "]}");

        string types = string.Join(',', Enumerable.Range(0, 20_000).Select(number => $"\"T{number}\":{{\"@id\":\"schema:Person\",\"@context\":{{\"a{number}\":\"schema:name\"}}}}"));
        string stated = string.Join(',', Enumerable.Range(0, 20_000).Select(number => $"\"T{number}\""));
        string members = string.Join(',', Enumerable.Range(0, 20_000).Select(number => $"\"a{number}\":\"A\""));
        TakesWhatItsSizeTakes("{\"@context\":[\"https://schema.org\",{" + types + "}],\"@type\":[" + stated + "]," + members + "}");

        // About 120 bytes a letter; names that were read for each use would make it thousands.
        static void TakesWhatItsSizeTakes(string document)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            Assert.Empty(SchemaOrgCheck.Check(document));
            Assert.InRange((GC.GetAllocatedBytesForCurrentThread() - before) / document.Length, 0, 400);
        }
    }

    // A name that stands for another, and that for the first: what they mean is nobody's, and finding so ends.
    [Fact]
    public void Names_that_go_round_in_a_circle_come_to_an_end() =>
        Assert.DoesNotContain(SchemaOrgCheck.Check("""{"@context":["https://schema.org",{"a":"b:x/","b":"c:y/","c":"a:z/","d":"e","e":"d"}],"@type":"Thing","name":"A","a":"1","b:q":"2","d":"3"}"""), issue => issue.Code != "TC2004");

    // Ends and starts as they are written in all degrees of exactness; what cannot be told apart is not before.
    [Theory]
    [InlineData("2026-05-01", "2026-05-02", true)]
    [InlineData("2026-05-02", "2026-05-02", false)]
    [InlineData("2026", "2026-05-02", false)]
    [InlineData("2025", "2026-05-02", true)]
    [InlineData("2026-05-02T08:00", "2026-05-02T09:00", true)]
    [InlineData("2026-05-02T08:00:00", "2026-05-02T08:00:01", true)]
    [InlineData("2026-05-02T08:00:00", "2026-05-02T09:00:00Z", false)]
    [InlineData("2026-05-01T08:00:00", "2026-05-02T09:00:00Z", true)]
    [InlineData("2026-05-02T08:00:00-05:00", "2026-05-02T12:59:00Z", false)]
    [InlineData("2026-05-02T08:00:00-05:00", "2026-05-02T13:01:00Z", true)]
    [InlineData("2026-05-02T24:00:00Z", "2026-05-02T13:01:00Z", false)]
    public void Nothing_ends_before_it_starts(string end, string start, bool isFound) =>
        Assert.Equal(isFound, SchemaOrgCheck.Check($$"""{"@context":"https://schema.org","@type":"Event","name":"A","startDate":"{{start}}","endDate":"{{end}}"}""").Any(issue => issue.Message.Contains("is before", StringComparison.Ordinal)));

    // What a node of another vocabulary holds is its own; what stands below a term of ours, however it is declared, is checked.
    [Theory]
    [InlineData("\"schema:knows\"", "TC2002")]
    [InlineData("{\"@id\":\"schema:knows\"}", "TC2002")]
    [InlineData("{\"@id\":\"knows\"}", "TC2002")]
    [InlineData("\"http://schema.org/knows\"", "TC2002")]
    [InlineData("{\"@reverse\":\"schema:knows\"}", "TC2002")]
    [InlineData("{\"@id\":\"schema:knows\",\"@container\":\"@graph\"}", "TC2002")]
    [InlineData("{\"@id\":\"schema:knows\",\"@container\":[\"@set\"]}", "TC2002")]
    [InlineData("\"https://example.com/voc#knows\"", null)]
    public void What_stands_below_a_declared_name_is_checked(string declared, string? code) =>
        Assert.Equal(code, SchemaOrgCheck.Check($$$"""{"@context":["https://schema.org",{"friends":{{{declared}}}}],"@type":"Person","name":"A","friends":{"@type":"Persn","name":"B"}}""").SingleOrDefault()?.Code);

    // Both are as large as a document may be, and are held against each other once.
    [Fact]
    public void Large_nodes_that_stand_twice_are_compared_in_the_time_of_their_size()
    {
        string members = string.Join(',', Enumerable.Range(0, 100_000).Select(number => $"\"x:p{number}\":1"));
        string again = string.Join(',', Enumerable.Range(0, 100_000).Select(number => $"\"x:p{99_999 - number}\":1"));
        string Node(string inner) => "{\"@type\":\"Thing\",\"@id\":\"https://example.com/#a\",\"name\":\"A\",\"subjectOf\":{\"@type\":\"CreativeWork\"," + inner + "}}";

        Assert.Equal("TC2014", Assert.Single(SchemaOrgCheck.Check($$"""{"@context":["https://schema.org",{"x":"https://example.com/voc#"}],"@graph":[{{Node(members)}},{{Node(again)}}]}""")).Code);
    }

    [Theory]
    [InlineData("{\"@type\":\"Person\",\"@id\":\"https://example.com/#p\"}", "TC2013")]
    [InlineData("{\"@type\":\"Person\",\"@id\":\"https://example.com/#p\",\"name\":\"A\"}", null)]
    [InlineData("{\"@type\":\"Person\",\"@id\":\"https://example.com/p\"}", "TC2013")]
    [InlineData("{\"@type\":\"WebPage\",\"@id\":\"https://example.com/p\"}", null)]
    [InlineData("{\"@type\":\"WebPage\",\"@id\":\"https://example.com/p\",\"name\":\"A\",\"inLanguage\":\"en\"}", null)]
    [InlineData("{\"@id\":\"https://example.com/p\"}", "TC2013")]
    public void Only_a_page_may_be_pointed_at_without_being_there(string value, string? code) =>
        Assert.Equal(code, SchemaOrgCheck.Check($$"""{"@context":"https://schema.org","@type":"WebPage","about":{{value}}}""").SingleOrDefault()?.Code);

    [Fact]
    public void A_page_that_is_pointed_at_twice_is_not_defined_twice() => Assert.Empty(SchemaOrgCheck.Check("""
        {"@context":"https://schema.org","@type":"WebPage","@id":"https://example.com/a","workTranslation":{"@type":"WebPage","@id":"https://example.com/b","inLanguage":"es"},
         "breadcrumb":{"@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem","name":"B","item":{"@type":"WebPage","@id":"https://example.com/b","name":"B"}}]}}
        """));
}
