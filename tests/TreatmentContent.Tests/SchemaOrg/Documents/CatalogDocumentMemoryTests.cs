using TreatmentContent.Catalogs;
using TreatmentContent.SchemaOrg;

namespace TreatmentContent.Tests.SchemaOrg;

/// <summary>Measures what is alive in the whole process, and so runs when no other test does.</summary>
[CollectionDefinition(nameof(CatalogDocumentMemoryTests), DisableParallelization = true)]
[Collection(nameof(CatalogDocumentMemoryTests))]
public sealed class CatalogDocumentMemoryTests
{
    private const int Few = 1_000;
    private const int Many = 4 * Few;

    /// <summary>What remains of a page: the fingerprint of its address, its place in two lists of treatments, and that of its price in a list of offers; with a policy, the fingerprints of its ids.</summary>
    [Theory]
    [InlineData(false, 64)]
    [InlineData(true, 768)]
    public void Each_page_leaves_no_more_than_some_bytes_behind(bool hasPolicy, int bytes)
    {
        _ = Grown(100, hasPolicy);

        // What pages leave behind they leave each time; what else a process takes up on the way it does not.
        long grown = Enumerable.Range(0, 3).Min(_ => Grown(Many, hasPolicy) - Grown(Few, hasPolicy));
        Assert.True(grown < (Many - Few) * (long)bytes, $"{grown} bytes for {Many - Few} pages more");
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

    private static long Grown(int count, bool hasPolicy)
    {
        TreatmentCatalog catalog = hasPolicy ? CatalogDocumentTests.Many(count) : CatalogDocumentTests.Dental(count);

        // Named and found once, so that what the catalogue itself keeps is there.
        _ = catalog.Treatments.TryFind("t1", out _);
        using var output = new Measuring { Every = 500_000 };
        var options = new SchemaOrgOptions { Ids = hasPolicy ? new CatalogDocumentTests.Policy(SchemaOrgIdPolicy.Default.IdOf) : SchemaOrgIdPolicy.Default };
        long before = GC.GetTotalMemory(forceFullCollection: true);
        Assert.Equal(count, TreatmentSchemaOrg.WriteCatalog(catalog, catalog.Locale("en"), output, options));
        return output.Most - before;
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
