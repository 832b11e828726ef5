using System.Buffers;
using CsCheck;
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
}
