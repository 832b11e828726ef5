using TreatmentContent.Catalogs;
using TreatmentContent.SchemaOrg;

namespace TreatmentContent.Tests.SchemaOrg;

/// <summary>Measures what is alive in the whole process, and so runs when no other test does.</summary>
[CollectionDefinition(nameof(CatalogDocumentMemoryTests), DisableParallelization = true)]
[Collection(nameof(CatalogDocumentMemoryTests))]
public sealed class CatalogDocumentMemoryTests
{
    [Fact]
    public void The_memory_hardly_grows_with_the_pages()
    {
        const int Count = 4_000;
        TreatmentCatalog catalog = CatalogDocumentTests.Many(Count);
        using var output = new Measuring();
        int count = TreatmentSchemaOrg.WriteCatalog(catalog, catalog.Locale("en"), output);

        // The pages that are being written at any time are a small part of what was written in all.
        Assert.Equal(Count, count);
        Assert.True(output.Written > 6_000_000, $"{output.Written}");
        Assert.True(output.Grown < output.Written / 4, $"{output.Grown} of {output.Written}");
    }

    /// <summary>A stream that forgets what is written and measures, now and then, what is alive.</summary>
    private sealed class Measuring : Stream
    {
        private const int Every = 1_000_000;
        private long next = Every;
        private long? first;

        public long Written { get; private set; }

        public long Grown { get; private set; }

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => Written;

        public override long Position { get => Written; set => throw new NotSupportedException(); }

        public override void Write(byte[] buffer, int offset, int count)
        {
            Written += count;
            if (Written < next)
                return;

            next += Every;
            long alive = GC.GetTotalMemory(forceFullCollection: true);
            first ??= alive;
            Grown = Math.Max(Grown, alive - first.Value);
        }

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }
}
