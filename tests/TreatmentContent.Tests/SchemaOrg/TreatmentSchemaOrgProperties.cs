using System.Buffers;
using System.Text;
using System.Text.Json.Nodes;
using CsCheck;
using TreatmentContent.Catalogs;
using TreatmentContent.Localization;
using TreatmentContent.Pages;
using TreatmentContent.SchemaOrg;

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
        Pages.Sample(page => Assert.Empty(Conformance.Check(TreatmentSchemaOrg.Write(page))), iter: 500);

    [Fact]
    public void No_document_can_end_its_script() =>
        Pages.Sample(page => TreatmentSchemaOrg.Write(page).AsSpan().IndexOfAny("<>&'\u2028\u202E") < 0, iter: 200);

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
        iter: 200);

    [Fact]
    public void A_change_that_changes_nothing_gives_the_same_bytes() =>
        Pages.Sample(page => TreatmentSchemaOrg.Write(page) == TreatmentSchemaOrg.Write(page, options: new() { Change = _ => { } }), iter: 100);

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
        iter: 200);

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
        iter: 200);
}
