namespace TreatmentContent.Tests.FactCoverage;

/// <summary>The benchmark cannot be passed with a text, a record, a place that is not there or a score without its reason.</summary>
public sealed class HomeRulesTests
{
    private static readonly FactExample Example = FactExample.Parse(
        """
        {
          "formatVersion": "1.0", "sourceLocale": "en",
          "clinics": [{ "id": "example", "name": "Example Clinic", "address": { "locality": "Exampleton" } }],
          "treatments": [{
            "id": "peel", "name": "Peel", "alsoKnownAs": [{ "name": "Exfoliation", "kind": "synonym", "origin": "Latin." }], "definition": "It takes three to six visits.",
            "protocol": { "sessions": { "id": "course", "count": "3..6", "cases": [{ "when": { "areas": ["face"] }, "count": 2 }] } },
            "offering": { "clinics": ["example"] }
          }]
        }
        """,
        "rules");

    [Theory]
    [InlineData("covered", "$.treatments[0].protocol.sessions.count $.treatments[0].protocol.sessions.cases[0].when.areas[0]", "")]
    [InlineData("covered", "$.treatments[0].offering.clinics[0] $.clinics[0].address.locality", "")]
    [InlineData("covered", "$.treatments[0].alsoKnownAs[0].name $.treatments[0].alsoKnownAs[0].kind", "")]
    [InlineData("half", "$.treatments[0].definition", "Nothing else says it.")]
    [InlineData("missed", "", "It is a page's layout.")]
    public void A_sound_home_passes(string score, string paths, string reason) => Assert.Empty(Problems(score, paths, reason));

    [Theory]
    [InlineData("covered", "$.treatments[0].definition", "", "is a text")]
    [InlineData("covered", "$.treatments[0].protocol.sessions.count $.treatments[0].definition", "", "is a text")]
    [InlineData("covered", "$.treatments[0].name", "", "is a text")]
    [InlineData("covered", "$.treatments[0].alsoKnownAs[0].origin", "", "is a text")]
    [InlineData("covered", "$.treatments[0].id", "", "is a text")]
    [InlineData("covered", "$.treatments[0].protocol.sessions.id", "", "is a text")]
    [InlineData("covered", "$.formatVersion", "", "is a text")]
    [InlineData("covered", "$.treatments[0].protocol.sessions", "", "is a record")]
    [InlineData("covered", "$.treatments[0].protocol.sessions.each", "", "is not in the example")]
    [InlineData("covered", "$.treatments[1].id", "", "is not in the example")]
    [InlineData("covered", "", "", "needs a path")]
    [InlineData("covered", "$.treatments[0].protocol.sessions.count $.treatments[0].protocol.sessions.count", "", "names a path twice")]
    [InlineData("covered", "$.treatments[0].protocol.sessions.count", "Because.", "needs no reason")]
    [InlineData("half", "$.treatments[0].definition", "", "needs a reason")]
    [InlineData("half", "", "Nothing else says it.", "needs a path")]
    [InlineData("missed", "", "", "needs a reason")]
    [InlineData("missed", "$.treatments[0].definition", "It is a page's layout.", "has no path")]
    public void A_home_that_claims_too_much_is_found(string score, string paths, string reason, string problem) =>
        Assert.Contains(problem, Assert.Single(Problems(score, paths, reason)), StringComparison.Ordinal);

    private static string[] Problems(string score, string paths, string reason)
    {
        Assert.Empty(Example.Issues);
        return [.. HomeRules.Problems(FactHome.Read(["01.1", score, paths, reason]), Example.Nodes)];
    }
}
