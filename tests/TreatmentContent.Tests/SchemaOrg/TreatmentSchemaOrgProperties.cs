using System.Buffers;
using System.Text;
using System.Text.Json.Nodes;
using CsCheck;
using TreatmentContent.Catalogs;
using TreatmentContent.Localization;
using TreatmentContent.Pages;
using TreatmentContent.SchemaOrg;
using TreatmentContent.Statements;
using TreatmentContent.Tests.Json;

namespace TreatmentContent.Tests.SchemaOrg;

public sealed class TreatmentSchemaOrgProperties
{
    private static readonly Gen<TreatmentPage> Pages = Gen.Int.Select(seed =>
    {
        var (catalog, treatment, wish) = new RandomCatalog(seed).Make();
        return TreatmentPage.Create(catalog, treatment, catalog.Locale(wish));
    });

    [Fact]
    public void Every_document_keeps_to_the_vocabulary_and_to_the_rules_of_a_graph() =>
        Pages.Sample(page => Assert.Empty(Conformance.Check(TreatmentSchemaOrg.Write(page))), iter: ReaderCases.Count / 4);

    [Fact]
    public void No_document_can_end_its_script() =>
        Pages.Sample(page => TreatmentSchemaOrg.Write(page).AsSpan().IndexOfAny("<>&'\u2028\u202E") < 0, iter: ReaderCases.Count / 10);

    [Fact]
    public void The_same_content_gives_the_same_bytes_and_the_same_report() => Gen.Int.Sample(
        seed =>
        {
            var first = new ArrayBufferWriter<byte>();
            var second = new ArrayBufferWriter<byte>();
            var (catalog, treatment, wish) = new RandomCatalog(seed).Make();
            TreatmentPage page = TreatmentPage.Create(catalog, treatment, catalog.Locale(wish));
            TreatmentSchemaOrg.Write(page, first);
            IReadOnlyList<SchemaOrgLoss> losses = TreatmentSchemaOrg.Losses(page);
            TreatmentPage again = TreatmentPage.Create(catalog, treatment, catalog.Locale(wish));
            TreatmentSchemaOrg.Write(again, second);
            return first.WrittenSpan.SequenceEqual(second.WrittenSpan) && losses.SequenceEqual(TreatmentSchemaOrg.Losses(again)) && losses.All(loss => loss.Path.StartsWith('$'));
        },
        iter: ReaderCases.Count / 10);

    [Fact]
    public void A_change_that_changes_nothing_gives_the_same_bytes() =>
        Pages.Sample(page => TreatmentSchemaOrg.Write(page) == TreatmentSchemaOrg.Write(page, options: new() { Change = _ => { } }), iter: ReaderCases.Count / 20);

    [Fact]
    public void Whatever_a_change_takes_away_the_rules_of_a_graph_hold() => Gen.Select(Pages, Gen.Int[0, 1_000]).Sample(
        (page, place) =>
        {
            string address = page.Address.Value;
            string json = TreatmentSchemaOrg.Write(page, options: new()
            {
                Change = nodes =>
                {
                    JsonObject[] others = [.. nodes.OfType<JsonObject>().Where(node => (string?)node["@id"] != address)];
                    JsonObject changed = others[place % others.Length];
                    if (place % 2 == 0)
                        nodes.Remove(changed);
                    else
                        changed.Remove(changed.Last().Key);
                },
            });
            Assert.DoesNotContain(Conformance.Check(json), finding => !finding.EndsWith("is not a type", StringComparison.Ordinal));
        },
        iter: ReaderCases.Count / 10);

    [Fact]
    public void Every_document_of_a_catalogue_keeps_to_the_vocabulary_and_to_the_rules_of_a_graph() => Gen.Int.Sample(
        seed =>
        {
            TreatmentCatalog catalog = new RandomCatalog(seed).MakeMany();
            ContentLocale locale = catalog.Locale("es");
            TreatmentPage[] pages = [.. catalog.Treatments.DistinctBy(treatment => treatment.Id).Select(treatment => TreatmentPage.Create(catalog, treatment, locale)).Where(page => page.Locale.Tag == locale.Tag)];
            Func<SchemaOrgDocument>[] documents =
            [
                .. pages.Select(page => (Func<SchemaOrgDocument>)(() => TreatmentSchemaOrg.OfTreatment(page))),
                .. catalog.Clinics.Select(clinic => (Func<SchemaOrgDocument>)(() => TreatmentSchemaOrg.OfClinic(catalog, clinic.Id, locale))),
                .. catalog.Practitioners.Select(person => (Func<SchemaOrgDocument>)(() => TreatmentSchemaOrg.OfPractitioner(catalog, person.Id, locale))),
                () => TreatmentSchemaOrg.OfQuestions(pages, Link.Parse("https://example.com/es/faq"), "Q"),
            ];
            foreach (Func<SchemaOrgDocument> document in documents)
            {
                if (Made(document) is not { } made)
                    continue;

                string json = made.Write();
                string? root = JsonNode.Parse(json)!["@graph"]!.AsArray().Select(node => (string?)node!["@id"]).First(id => !id!.Contains("website", StringComparison.Ordinal));
                Assert.Empty(Conformance.Check(json, root));
                Assert.Empty(SchemaOrgCheck.Check(json).Where(issue => issue.Code != "TC2018").Select(issue => issue.ToString()));
                Assert.All(made.Losses, loss => Assert.StartsWith("$", loss.Path, StringComparison.Ordinal));
            }
        },
        iter: ReaderCases.Count / 20);

    [Fact]
    public void A_change_that_changes_nothing_leaves_a_catalogue_its_nodes() => Gen.Int.Sample(
        seed =>
        {
            TreatmentCatalog catalog = new RandomCatalog(seed).MakeMany();
            var buffer = new ArrayBufferWriter<byte>();
            TreatmentSchemaOrg.WriteCatalog(catalog, catalog.Locale("es"), buffer, new() { Change = _ => { } });
            return SchemaOrgCheck.Check(buffer.WrittenSpan).All(issue => issue.Severity != TreatmentContent.Diagnostics.IssueSeverity.Error);
        },
        iter: ReaderCases.Count / 20);

    // Without a name in the language, or without an answer, there is no document.
    private static SchemaOrgDocument? Made(Func<SchemaOrgDocument> document)
    {
        try
        {
            return document();
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    [Fact]
    public void A_whole_catalogue_keeps_to_the_vocabulary_and_to_the_rules_of_a_graph() => Gen.Int.Sample(
        seed =>
        {
            TreatmentCatalog catalog = new RandomCatalog(seed).MakeMany();
            ContentLocale locale = catalog.Locale("es");
            var buffer = new ArrayBufferWriter<byte>();
            int count = TreatmentSchemaOrg.WriteCatalog(catalog, locale, buffer);
            string json = Encoding.UTF8.GetString(buffer.WrittenSpan);
            Assert.True(count <= catalog.Treatments.Count);

            // Without any page there is nothing that the rest could hang on.
            Assert.DoesNotContain(Conformance.Check(json), finding => count > 0 || !finding.EndsWith("is an orphan", StringComparison.Ordinal));
            Assert.Empty(SchemaOrgCheck.Check(json).Where(issue => issue.Code != "TC2018" && count > 0).Select(issue => issue.ToString()));
        },
        iter: ReaderCases.Count / 10);
}
