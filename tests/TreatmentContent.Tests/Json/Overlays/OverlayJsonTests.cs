using System.Text.Json;
using TreatmentContent.Diagnostics;
using TreatmentContent.Json;
using TreatmentContent.Localization;
using TreatmentContent.Statements;

namespace TreatmentContent.Tests.Json;

public sealed class OverlayJsonTests
{
    private const string Canonical = """
        {
          "formatVersion": "1.0",
          "treatment": "microneedling",
          "locale": "es-US",
          "texts": {
            "summary": { "text": "Agujas finas.", "state": "reviewed", "sourceHash": "8bd890ebff7e" },
            "variants[deep].name": "Microneedling profundo"
          },
          "x-by": ["Ana"]
        }

        """;

    // The mark ¦ stands before the character that the issue points at; it is taken out before reading.
    public static TheoryData<string, string, string> Errors => new()
    {
        { "TC0001", "$", "¦" },
        { "TC0001", "$", """{ "treatment": "a", "locale": "es", "texts": {¦""" },
        { "TC0001", "$", """{ "treatment": "a", "locale": "es", "texts": {}¦, }""" },
        { "TC0001", "$", """{ "treatment": "a", "locale": "es", "texts": {} } ¦x""" },
        { "TC0002", "$", "¦[]" },
        { "TC0002", "$.texts", """{ "treatment": "a", "locale": "es", "texts": ¦[] }""" },
        { "TC0002", "$.texts.name", """{ "treatment": "a", "locale": "es", "texts": { "name": ¦7 } }""" },
        { "TC0003", "$.locale", """{ "treatment": "a", "locale": ¦"es_US", "texts": {} }""" },
        { "TC0004", "$.treatment", """{ "treatment": ¦"Lip Filler", "locale": "es", "texts": {} }""" },
        { "TC0013", "$.texts.name.state", """{ "treatment": "a", "locale": "es", "texts": { "name": { "text": "A", "state": ¦"done" } } }""" },
        { "TC0014", "$.texts.name", """{ "treatment": "a", "locale": "es", "texts": { "name": ¦" " } }""" },
        { "TC0014", "$.texts", """{ "treatment": "a", "locale": "es", "texts": { ¦"\uD83D": "A" } }""" },
        { "TC0014", "$.locale", """{ "treatment": "a", "locale": ¦"\uD83D", "texts": {} }""" },
        { "TC0014", "$.treatment", """{ "treatment": ¦"\uDE00", "locale": "es", "texts": {} }""" },
        { "TC0014", "$.formatVersion", """{ "formatVersion": ¦"\uDE00", "treatment": "a", "locale": "es", "texts": {} }""" },
        { "TC0015", "$.texts", """¦{ "treatment": "a", "locale": "es" }""" },
        { "TC0015", "$.treatment", """¦{ "locale": "es", "texts": {} }""" },
        { "TC0015", "$.texts.name", """{ "treatment": "a", "locale": "es", "texts": { "name": ¦{ "state": "draft" } } }""" },
        { "TC0016", "$", "¦null" },
        { "TC0016", "$.locale", """{ "treatment": "a", "locale": ¦null, "texts": {} }""" },
        { "TC0016", "$.texts.name", """{ "treatment": "a", "locale": "es", "texts": { "name": ¦null } }""" },
        { "TC0017", "$.locale", """{ "treatment": "a", "locale": "es", ¦"locale": "es", "texts": {} }""" },
        { "TC0017", "$.texts.name", """{ "treatment": "a", "locale": "es", "texts": { "name": "A", ¦"name": "B" } }""" },
        { "TC0017", "$['x-a'].b", """{ "treatment": "a", "locale": "es", "texts": {}, "x-a": { "b": 1, ¦"b": 2 } }""" },
        { "TC0018", "$.texts.name.es", """{ "treatment": "a", "locale": "es", "texts": { "name": { "text": "A", ¦"es": "A" } } }""" },
        { "TC0020", "$.formatVersion", """{ "formatVersion": ¦"2.0", "treatment": "a", "locale": "es", "texts": [] }""" },
        { "TC0027", "$.texts['keyPoints[0]']", """{ "treatment": "a", "locale": "es", "texts": { "keyPoints[0]": ¦"Breve" } }""" },
        { "TC0028", "$.locale", """{ "treatment": "a", "locale": ¦"\u0055ND", "texts": {} }""" },
        { "TC0028", "$.locale", """{ "treatment": "a", "locale": ¦"und", "texts": {} }""" },
    };

    [Theory]
    [MemberData(nameof(Errors))]
    public void A_broken_overlay_gives_its_issue_at_its_place(string code, string path, string marked)
    {
        int at = marked.IndexOf('¦', StringComparison.Ordinal);

        bool isRead = OverlayJson.TryRead(marked.Remove(at, 1), out TranslationOverlay? overlay, out IReadOnlyList<ContentIssue> issues, "a.es.json");

        Assert.False(isRead);
        Assert.Null(overlay);
        ContentIssue issue = Assert.Single(issues, found => found.Severity == IssueSeverity.Error);
        Assert.Equal((code, path, 1, at + 1, "a.es.json"), (issue.Code, issue.Path, issue.Line, issue.Column, issue.File));
    }

    [Fact]
    public void An_overlay_is_read_and_written_back_in_its_canonical_form()
    {
        TranslationOverlay overlay = OverlayJson.Read(Canonical);

        Assert.Equal(("microneedling", "es-US"), (overlay.Treatment.Value, overlay.Locale.Value));
        Assert.Equal([new("summary", new LocalText("Agujas finas.", TextState.Reviewed, "8bd890ebff7e")), new("variants[deep].name", "Microneedling profundo")], overlay.Texts);
        Assert.Equal(Canonical, OverlayJson.Write(overlay));
    }

    [Fact]
    public void Order_and_layout_of_the_file_do_not_matter_to_what_is_read()
    {
        const string Other = "\uFEFF{ \"x-by\": [ \"Ana\" ], \"texts\": { \"variants[deep].name\": \"Microneedling profundo\", \"summary\": { \"sourceHash\": \"8bd890ebff7e\", \"state\": \"reviewed\","
            + " \"text\": \"Agujas finas.\" } }, \"locale\": \"es-us\", \"treatment\": \"microneedling\", \"formatVersion\": \"1.0\" }";
        Assert.Equal(OverlayJson.Read(Canonical), OverlayJson.Read(Other));
        Assert.Equal(Canonical, OverlayJson.Write(OverlayJson.Read(Other)));
    }

    [Fact]
    public void An_unknown_member_is_kept_and_warned_of()
    {
        Assert.True(OverlayJson.TryRead("""{ "treatment": "a", "locale": "es", "text": { "name": null }, "texts": {}, "x-a": 1 }""", out TranslationOverlay? overlay, out IReadOnlyList<ContentIssue> issues));
        ContentIssue issue = Assert.Single(issues);
        Assert.Equal(("TC0018", IssueSeverity.Warning, "$.text"), (issue.Code, issue.Severity, issue.Path));
        Assert.Contains("did you mean 'texts'?", issue.Message, StringComparison.Ordinal);
        Assert.Equal(["text", "x-a"], overlay.Extensions.Keys);
        Assert.Contains("\"text\": { \"name\": null }", OverlayJson.Write(overlay), StringComparison.Ordinal);
    }

    [Fact]
    public void Limits_hold_as_for_every_document()
    {
        const string Two = """{ "treatment": "a", "locale": "es", "texts": { "name": "Nombre", "summary": "Resumen" } }""";
        Assert.True(OverlayJson.TryRead(Two, out _, out _, limits: new ReadLimits { MaxUnknownValues = 2, MaxTextLength = 7, MaxDepth = 2, MaxBytes = Two.Length }));
        AssertRefused(new ReadLimits { MaxUnknownValues = 1 });
        AssertRefused(new ReadLimits { MaxTextLength = 6 });
        AssertRefused(new ReadLimits { MaxDepth = 1 });
        AssertRefused(new ReadLimits { MaxBytes = Two.Length - 1 });

        static void AssertRefused(ReadLimits limits)
        {
            Assert.False(OverlayJson.TryRead(Two, out _, out IReadOnlyList<ContentIssue> issues, limits: limits));
            Assert.Equal(["TC0019"], issues.Select(issue => issue.Code).Distinct());
        }
    }

    [Fact]
    public void What_no_document_can_hold_is_not_written()
    {
        TranslationOverlay overlay = OverlayJson.Read(Canonical);
        AssertRefused("TC0028", overlay with { Locale = default });
        AssertRefused("TC0004", overlay with { Treatment = default });
        AssertRefused("TC0014", overlay with { Texts = [new("\uD83D", "A")] });
        AssertRefused("TC0017", overlay with { Extensions = ExtensionBag.From([new("texts", JsonDocument.Parse("{}").RootElement)]) });

        static void AssertRefused(string code, TranslationOverlay overlay) =>
            Assert.Equal(code, Assert.Single(Assert.Throws<ContentFormatException>(() => OverlayJson.Write(overlay)).Issues).Code);
    }
}
