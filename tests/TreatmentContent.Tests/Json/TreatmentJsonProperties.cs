using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using CsCheck;
using TreatmentContent.Catalogs;
using TreatmentContent.Contract;
using TreatmentContent.Diagnostics;
using TreatmentContent.Json;
using TreatmentContent.Statements;
using TreatmentContent.Tests.Contract;
using TreatmentContent.Treatments;

namespace TreatmentContent.Tests.Json;

public sealed class TreatmentJsonProperties
{
    private static readonly Gen<string> Treatments = Gen.Int.Select(seed => new RandomDocument(seed).Make(ContentContract.Treatment));
    private static readonly Gen<string> Catalogs = Gen.Int.Select(seed => new RandomDocument(seed).Make(ContentContract.Catalog));
    private static readonly Gen<byte[]> SoundDocuments = Gen.Frequency(
        (2, Gen.OneOf([.. ReaderCases.SoundFiles])),
        (1, Treatments.Select(Encoding.UTF8.GetBytes)),
        (1, Catalogs.Select(Encoding.UTF8.GetBytes)));

    private static readonly Gen<byte[]> BrokenDocuments = Gen.Select(SoundDocuments, Gen.Int.Array[1, 6], (document, changes) => Mutation.Of(document, changes));

    public static TheoryData<Type> Records => [.. typeof(Treatment).Assembly.GetTypes().Where(type => type is { IsAbstract: false } && type.IsAssignableTo(typeof(ContentRecord)))];

    [Fact]
    public void A_treatment_reads_back_as_it_was_written_and_a_second_write_gives_the_same_bytes() => RecordGen.Of<Treatment>().Sample(
        treatment =>
        {
            byte[] written = TreatmentJson.WriteUtf8(treatment);
            Assert.True(TreatmentJson.TryReadTreatment(written, out Treatment? read, out IReadOnlyList<ContentIssue> issues), string.Join('\n', issues));
            Assert.Equal(treatment, read);
            Assert.Equal(treatment.GetHashCode(), read.GetHashCode());
            Assert.Equal(written, TreatmentJson.WriteUtf8(read));
        },
        iter: ReaderCases.Count / 2);

    [Fact]
    public void A_catalogue_reads_back_as_it_was_written_and_a_second_write_gives_the_same_bytes() => RecordGen.Of<TreatmentCatalog>().Sample(
        catalog =>
        {
            byte[] written = TreatmentJson.WriteUtf8(catalog);
            Assert.True(TreatmentJson.TryReadCatalog(written, out TreatmentCatalog? read, out IReadOnlyList<ContentIssue> issues), string.Join('\n', issues));
            Assert.Equal(catalog, read);
            Assert.Equal(catalog.GetHashCode(), read.GetHashCode());
            Assert.Equal(written, TreatmentJson.WriteUtf8(read));
        },
        iter: ReaderCases.Count / 2);

    [Theory]
    [MemberData(nameof(Records))]
    public void Every_record_reads_back_as_it_was_written(Type type)
    {
        JsonTypeInfo contract = ContentContract.Of(type);
        var read = typeof(TreatmentJsonProperties).GetMethod(nameof(Read), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type).CreateDelegate<Func<byte[], ContentRecord?>>();
        RecordGen.Of(type).Sample(
            record =>
            {
                byte[] written = CompactJson.Write(record, contract).ToArray();
                ContentRecord? again = read(written);
                Assert.Equal(record, again);
                Assert.Equal(written, CompactJson.Write(again!, contract).ToArray());
            },
            iter: ReaderCases.Count / 10);
    }

    [Fact]
    public void Every_member_of_every_record_comes_up_in_the_values_that_are_tried()
    {
        var missing = new HashSet<string>(Records.Select(row => row.Data).SelectMany(type => ContentTree.MembersOf(type).Select(member => $"{type.Name}.{member.Name}")), StringComparer.Ordinal);
        foreach (ITheoryDataRow row in Records)
        {
            RecordGen.Of((Type)row.GetData()[0]!).Sample(record => { lock (missing) missing.ExceptWith(ContentTree.Walk(record).Select(node => $"{node.Owner.GetType().Name}.{node.Member}")); }, iter: 200);
        }

        Assert.Empty(missing);
    }

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
    public void Reading_a_treatment_never_throws_and_every_issue_has_a_place() => BrokenDocuments.Sample(
        bytes =>
        {
            bool isRead = TreatmentJson.TryReadTreatment(bytes, out Treatment? treatment, out IReadOnlyList<ContentIssue> issues, "a.json");
            Assert.Equal(isRead, treatment is not null);
            HavePlaces(bytes, isRead, issues);
        },
        iter: ReaderCases.Count);

    [Fact]
    public void Migrating_never_throws_and_every_issue_has_a_place() => BrokenDocuments.Sample(
        bytes =>
        {
            TreatmentCatalog? catalog = DocumentReader.Read(bytes, ContentContract.Catalog, "a.json", ReadLimits.Default, out IReadOnlyList<ContentIssue> issues, TestFormat.Format);
            HavePlaces(bytes, catalog is not null, issues);
        },
        iter: ReaderCases.Count);

    [Fact]
    public void Reading_a_catalogue_never_throws_and_every_issue_has_a_place() => BrokenDocuments.Sample(
        bytes =>
        {
            bool isRead = TreatmentJson.TryReadCatalog(bytes, out TreatmentCatalog? catalog, out IReadOnlyList<ContentIssue> issues, "a.json");
            Assert.Equal(isRead, catalog is not null);
            HavePlaces(bytes, isRead, issues);
        },
        iter: ReaderCases.Count);

    [Fact]
    public void What_is_read_from_any_bytes_can_be_written_and_read_again() => BrokenDocuments.Sample(
        bytes =>
        {
            if (TreatmentJson.TryReadTreatment(bytes, out Treatment? treatment, out _))
                Assert.Equal(treatment, TreatmentJson.ReadTreatment(TreatmentJson.WriteUtf8(treatment)));
            if (TreatmentJson.TryReadCatalog(bytes, out TreatmentCatalog? catalog, out _))
                Assert.Equal(catalog, TreatmentJson.ReadCatalog(TreatmentJson.WriteUtf8(catalog)));
        },
        iter: ReaderCases.Count);

    private static ContentRecord? Read<T>(byte[] document)
        where T : ContentRecord
    {
        var reader = new Utf8JsonReader(document);
        reader.Read();
        T? record = RecordReader<T>.Instance.Read(ref reader, ReadingProblems.Throw);
        Assert.False(reader.Read());
        return record;
    }

    private static void HavePlaces(byte[] bytes, bool isRead, IReadOnlyList<ContentIssue> issues)
    {
        string[] lines = Encoding.UTF8.GetString(bytes.AsSpan().StartsWith("\uFEFF"u8) ? bytes.AsSpan(3) : bytes).Split('\n');
        Assert.Equal(isRead, issues.All(issue => issue.Severity != IssueSeverity.Error));
        Assert.All(issues, issue =>
        {
            Assert.Matches("^TC00[0-2][0-9]$", issue.Code);
            Assert.Equal("a.json", issue.File);
            Assert.InRange(issue.Line, 1, lines.Length);
            Assert.InRange(issue.Column, 1, lines[issue.Line - 1].Length + 1);
            Assert.Equal(issue.Path, JsonPath.Of(JsonPath.Steps(issue.Path)));

            // The serializer's own words would mean that only it saw the problem.
            Assert.DoesNotContain("LineNumber", issue.Message, StringComparison.Ordinal);
        });
    }
}
