using System.Text;
using System.Text.Json;
using CsCheck;
using TreatmentContent.Catalogs;
using TreatmentContent.Contract;
using TreatmentContent.Diagnostics;
using TreatmentContent.Json;
using TreatmentContent.Treatments;

namespace TreatmentContent.Tests.Json;

public sealed class TreatmentJsonProperties
{
    private static readonly Gen<string> Treatments = Gen.Int.Select(seed => new RandomDocument(seed).Make(ContentContract.Treatment));
    private static readonly Gen<string> Catalogs = Gen.Int.Select(seed => new RandomDocument(seed).Make(ContentContract.Catalog));

    [Fact]
    public void A_treatment_reads_back_as_it_was_written_and_a_second_write_gives_the_same_bytes() => Treatments.Sample(
        json =>
        {
            Treatment first = TreatmentJson.ReadTreatment(json);
            byte[] written = TreatmentJson.WriteUtf8(first);
            Treatment second = TreatmentJson.ReadTreatment(written);
            Assert.Equal(first, second);
            Assert.Equal(written, TreatmentJson.WriteUtf8(second));
        },
        iter: 500);

    [Fact]
    public void A_catalogue_reads_back_as_it_was_written_and_a_second_write_gives_the_same_bytes() => Catalogs.Sample(
        json =>
        {
            TreatmentCatalog first = TreatmentJson.ReadCatalog(json);
            byte[] written = TreatmentJson.WriteUtf8(first);
            TreatmentCatalog second = TreatmentJson.ReadCatalog(written);
            Assert.Equal(first, second);
            Assert.Equal(written, TreatmentJson.WriteUtf8(second));
        },
        iter: 200);

    [Fact]
    public void Nothing_of_a_document_is_lost_between_reading_and_writing() => Treatments.Sample(
        json =>
        {
            using JsonDocument before = JsonDocument.Parse(json);
            using JsonDocument after = JsonDocument.Parse(TreatmentJson.Write(TreatmentJson.ReadTreatment(json)));
            Assert.True(JsonElement.DeepEquals(before.RootElement, after.RootElement), json);
        },
        iter: 500);

    [Fact]
    public void Equal_treatments_have_equal_hashes() => Treatments.Sample(
        json => Assert.Equal(TreatmentJson.ReadTreatment(json).GetHashCode(), TreatmentJson.ReadTreatment(json).GetHashCode()),
        iter: 100);

    [Fact]
    public void Reading_never_throws_and_every_issue_has_a_place() => Gen.Select(Treatments, Gen.Int.Array[1, 8]).Sample(
        (json, changes) =>
        {
            byte[] bytes = Mutate(Encoding.UTF8.GetBytes(json), changes);

            bool isRead = TreatmentJson.TryReadTreatment(bytes, out Treatment? treatment, out IReadOnlyList<ContentIssue> issues);

            Assert.Equal(isRead, treatment is not null);
            Assert.Equal(isRead, issues.All(issue => issue.Severity != IssueSeverity.Error));
            Assert.All(issues, issue =>
            {
                Assert.True(issue.Line > 0 && issue.Column > 0);
                Assert.StartsWith("$", issue.Path, StringComparison.Ordinal);

                // The serializer's own words would mean that only it saw the problem.
                Assert.DoesNotContain("LineNumber", issue.Message, StringComparison.Ordinal);
            });
        },
        iter: 2_000);

    [Fact]
    public void Migrating_never_throws_and_every_issue_has_a_place() => Gen.Select(Catalogs, Gen.Int.Array[0, 6]).Sample(
        (json, changes) =>
        {
            byte[] bytes = Mutate(Encoding.UTF8.GetBytes(json), changes);

            TreatmentCatalog? catalog = DocumentReader.Read(bytes, ContentContract.Catalog, null, ReadLimits.Default, out IReadOnlyList<ContentIssue> issues, TestFormat.Format);

            Assert.Equal(catalog is not null, issues.All(issue => issue.Severity != IssueSeverity.Error));
            Assert.All(issues, issue => Assert.True(issue.Line > 0 && issue.Column > 0 && issue.Path.StartsWith('$')));
        },
        iter: 1_000);

    [Fact]
    public void What_is_read_from_any_bytes_can_be_written_and_read_again() => Gen.Select(Treatments, Gen.Int.Array[1, 3]).Sample(
        (json, changes) =>
        {
            if (TreatmentJson.TryReadTreatment(Mutate(Encoding.UTF8.GetBytes(json), changes), out Treatment? treatment, out _))
                Assert.Equal(treatment, TreatmentJson.ReadTreatment(TreatmentJson.WriteUtf8(treatment)));
        },
        iter: 1_000);

    // Bytes that matter to a reader, put in, taken out or doubled anywhere.
    private static byte[] Mutate(byte[] bytes, int[] changes)
    {
        var changed = new List<byte>(bytes);
        ReadOnlySpan<byte> telling = "{}[],:\"\\/'0-9.eEtfnu \n\0\t\u00E9\uD83D\uDE00"u8;
        foreach (int change in changes)
        {
            var random = new Random(change);
            int at = random.Next(changed.Count);
            switch (random.Next(5))
            {
                case 0:
                    changed[at] = telling[random.Next(telling.Length)];
                    break;
                case 1:
                    changed.Insert(at, telling[random.Next(telling.Length)]);
                    break;
                case 2:
                    changed.RemoveRange(at, Math.Min(random.Next(1, 12), changed.Count - at - 1));
                    break;
                case 3:
                    changed.InsertRange(at, changed.GetRange(at, Math.Min(random.Next(1, 40), changed.Count - at)));
                    break;
                default:
                    changed.InsertRange(at, Encoding.UTF8.GetBytes(random.Next(2) == 0 ? "null" : "\\uD800"));
                    break;
            }
        }

        return [.. changed];
    }
}
