using TreatmentContent.Catalogs;
using TreatmentContent.Checks;
using TreatmentContent.Diagnostics;
using TreatmentContent.Json;
using TreatmentContent.Statements;
using TreatmentContent.Treatments;

namespace TreatmentContent.Tests.Checks;

/// <summary>What docs/AUTHORING.md says under "In code".</summary>
public sealed class CatalogInCodeTests
{
    [Fact]
    public void Treatments_made_and_read_are_checked_as_one_catalogue()
    {
        const string json = """{ "formatVersion": "1.0", "id": "peel", "name": { "en": "Peel", "es": "Peeling" } }""";
        Treatment filler = new() { Id = "lip-filler", Name = "Lip filler" };

        Assert.True(TreatmentJson.TryReadTreatment(json, out Treatment? peel, out IReadOnlyList<ContentIssue> issues, file: "peel.json"));
        Assert.Empty(issues);
        var catalog = new TreatmentCatalog
        {
            FormatVersion = TreatmentCatalog.CurrentFormatVersion,
            SourceLocale = "en",
            Locales = ["en", "es"],
            Site = Site.At(Link.Parse("https://example.com/")),
            Treatments = [filler, peel],
        };

        ContentIssue missing = Assert.Single(ContentChecks.Check(catalog), issue => issue.Code == "TC1015");
        Assert.Equal("$.treatments[0].name", missing.Path);
    }
}
