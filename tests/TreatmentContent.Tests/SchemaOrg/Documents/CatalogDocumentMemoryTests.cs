using System.Buffers;
using System.Text.Json.Nodes;
using TreatmentContent.Catalogs;
using TreatmentContent.Localization;
using TreatmentContent.Pages;
using TreatmentContent.SchemaOrg;
using TreatmentContent.Treatments;

namespace TreatmentContent.Tests.SchemaOrg;

/// <summary>Measures what is alive in the whole process, and so runs when no other test does.</summary>
[CollectionDefinition(nameof(CatalogDocumentMemoryTests), DisableParallelization = true)]
[Collection(nameof(CatalogDocumentMemoryTests))]
public sealed class CatalogDocumentMemoryTests
{
    // With fewer (2,000 against 500: 91 bytes a page) what lists and sets keep free for more counts for too much.
    private const int Few = 1_000;
    private const int Many = 4 * Few;

    // A change takes a page apart and puts it together again, which takes time.
    private const int FewChanged = 100;
    private const int ManyChanged = 4 * FewChanged;

    /// <summary>What remains of a page: the fingerprint of its address, its place in two lists of treatments, and that of its price in a list of offers; with a policy, the fingerprints of its ids.</summary>
    [Theory]
    [InlineData(false, 64)]
    [InlineData(true, 768)]
    public void Each_page_leaves_no_more_than_some_bytes_behind(bool hasPolicy, int bytes)
    {
        var options = new SchemaOrgOptions { Ids = hasPolicy ? new CatalogDocumentTests.Policy(SchemaOrgIdPolicy.Default.IdOf) : SchemaOrgIdPolicy.Default };

        AssertGrowth(count => Grown(hasPolicy ? CatalogDocumentTests.Many(count) : CatalogDocumentTests.Dental(count), options), Few, Many, bytes);
    }

    /// <summary>With a change the ids of a page are looked at as those of a policy are; what it was before and after, in nodes and in JSON, is many times more and goes.</summary>
    [Fact]
    public void Each_page_that_is_changed_leaves_no_more_than_some_bytes_behind() => AssertGrowth(count => Grown(CatalogDocumentTests.Many(count), new SchemaOrgOptions { Change = Headline }, every: 50_000), FewChanged, ManyChanged, 768);

    /// <summary>One document a page: nothing remains of any.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_stream_of_pages_leaves_nothing_behind(bool isChanged)
    {
        SchemaOrgOptions options = isChanged ? new() { Change = Headline } : SchemaOrgOptions.Default;

        AssertGrowth(count => GrownByPages(count, options), FewChanged, ManyChanged, 128);
    }

    [Fact]
    public void What_somebody_keeps_of_each_page_is_seen()
    {
        // The first pages of a process find what all pages share.
        _ = Kept(FewChanged / 2);
        int least = (ManyChanged - FewChanged) / 2 * 1_000;

        // What the process lets go of meanwhile is taken away from it: once above the bound is proof.
        int seen = int.MinValue;
        for (int i = 0; i < 3 && seen < least; i++)
            seen = Math.Max(seen, Kept(ManyChanged / 2) - Kept(FewChanged / 2));
        Assert.InRange(seen, least, int.MaxValue);

        static int Kept(int count)
        {
            List<string> kept = [];
            long grown = GrownByPages(count, new() { Change = nodes => kept.Add(nodes.ToJsonString()) });
            GC.KeepAlive(kept);
            return (int)grown;
        }
    }

    [Fact]
    public async Task Nothing_waits_to_be_written_in_large_pieces()
    {
        TreatmentCatalog catalog = CatalogDocumentTests.Many(Many);
        await using var output = new Measuring();
        TreatmentSchemaOrg.WriteCatalog(catalog, catalog.Locale("en"), output);
        await using var later = new Measuring();
        await TreatmentSchemaOrg.WriteCatalogAsync(catalog, catalog.Locale("en"), later, cancellationToken: TestContext.Current.CancellationToken);

        // The clinic alone refers to every treatment: more than twice this.
        Assert.Equal(output.Length, later.Length);
        Assert.InRange(output.Largest, 1, 2 * CatalogDocument.FlushAt);
        Assert.InRange(later.Largest, 1, 2 * CatalogDocument.FlushAt);
    }

    private static void AssertGrowth(Func<int, long> grownBy, int few, int many, int bytes)
    {
        _ = grownBy(100);

        // What pages leave behind they leave each time; what else a process takes up on the way it does not. Once within the bound is proof.
        long most = (many - few) * (long)bytes;
        long grown = long.MaxValue;
        for (int i = 0; i < 3 && grown >= most; i++)
            grown = Math.Min(grown, grownBy(many) - grownBy(few));
        Assert.True(grown < most, $"{grown} bytes for {many - few} pages more");
    }

    private static long Grown(TreatmentCatalog catalog, SchemaOrgOptions options, int every = 500_000)
    {
        // Named and found once, so that what the catalogue itself keeps is there.
        _ = catalog.Treatments.TryFind("t1", out _);
        using var output = new Measuring { Every = every };
        long before = GC.GetTotalMemory(forceFullCollection: true);
        Assert.Equal(catalog.Treatments.Count, TreatmentSchemaOrg.WriteCatalog(catalog, catalog.Locale("en"), output, options));
        return output.Most - before;
    }

    private static long GrownByPages(int count, SchemaOrgOptions options)
    {
        TreatmentCatalog catalog = CatalogDocumentTests.Many(count);
        ContentLocale locale = catalog.Locale("en");
        var page = new ArrayBufferWriter<byte>();
        using var output = new Measuring { Every = 100_000 };
        long before = GC.GetTotalMemory(forceFullCollection: true);
        foreach (Treatment treatment in catalog.Treatments)
        {
            page.ResetWrittenCount();
            TreatmentSchemaOrg.Write(TreatmentPage.Create(catalog, treatment, locale), page, options: options);
            output.Write(page.WrittenSpan);
        }

        return output.Most - before;
    }

    // Each page a text of its own, so that none is shared.
    private static void Headline(JsonArray nodes)
    {
        foreach (JsonObject node in nodes.OfType<JsonObject>().Where(node => (string?)node["@type"] == "MedicalWebPage"))
            node["alternativeHeadline"] = $"About {node["name"]}";
    }

    /// <summary>A stream that forgets what is written and measures, now and then, what is alive.</summary>
    private sealed class Measuring : Stream
    {
        private long written;
        private long next;

        public long Every { get; init; } = long.MaxValue;

        public long Most { get; private set; }

        public int Largest { get; private set; }

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => written;

        public override long Position { get => written; set => throw new NotSupportedException(); }

        public override void Write(byte[] buffer, int offset, int count)
        {
            written += count;
            Largest = Math.Max(Largest, count);
            if (Every == long.MaxValue || written < next)
                return;

            next = written + Every;
            Most = Math.Max(Most, GC.GetTotalMemory(forceFullCollection: true));
        }

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }
}
