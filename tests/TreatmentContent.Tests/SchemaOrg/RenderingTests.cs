using System.Buffers;
using System.Runtime.CompilerServices;
using TreatmentContent.Catalogs;
using TreatmentContent.Localization;
using TreatmentContent.Pages;
using TreatmentContent.SchemaOrg;
using TreatmentContent.Treatments;

namespace TreatmentContent.Tests.SchemaOrg;

public sealed class RenderingTests
{
    [Theory]
    [InlineData("abcdefghijklmnopqrstuvwxyz")]
    [InlineData("ابتثجحخدذرزسشصضطظعغفقكلمنهوي")]
    [InlineData("皮膚治療使用細針促進膠原蛋白再生改善疤痕與皺紋術後")]
    public async Task A_page_that_was_written_before_is_written_without_allocating(string letters)
    {
        TreatmentCatalog catalog = await SamplePage.CatalogWith(text => string.Concat(text.Select(letter => char.IsAsciiLetter(letter) ? letters[letter % letters.Length] : letter)));
        TreatmentPage page = TreatmentPage.Create(catalog, catalog.Treatments["microneedling"], catalog.Locale("en"));
        var output = new ArrayBufferWriter<byte>(512 * 1024);
        TreatmentSchemaOrg.Write(page, output);
        Assert.InRange(output.WrittenCount, 20_000, output.Capacity - 1);
        output.ResetWrittenCount();

        long before = GC.GetAllocatedBytesForCurrentThread();
        TreatmentSchemaOrg.Write(page, output);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void Thousands_of_pages_leave_nothing_behind()
    {
        var output = new ArrayBufferWriter<byte>(64 * 1024);
        Treatment treatment = TreatmentSchemaOrgTests.Peel(null, null);
        TreatmentCatalog catalog = TreatmentSchemaOrgTests.WithScars(TreatmentCatalog.Of(treatment, "en", "https://example.com/"));
        ContentLocale locale = catalog.Locale("en");
        Write(100);
        long first = Write(1000);
        long second = Write(1000);
        WeakReference page = WriteOne(catalog, treatment, locale, output);
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();

        // Code that the runtime compiles for good in between may allocate less; more with each page it never is.
        Assert.InRange(second, first / 2, first + (first / 100));
        Assert.False(page.IsAlive, "A page that was written is kept.");

        long Write(int pages)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            for (int i = 0; i < pages; i++)
                WriteOne(catalog, treatment, locale, output);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference WriteOne(TreatmentCatalog catalog, Treatment treatment, ContentLocale locale, ArrayBufferWriter<byte> output)
    {
        output.ResetWrittenCount();
        TreatmentPage page = TreatmentPage.Create(catalog, treatment, locale);
        TreatmentSchemaOrg.Write(page, output);
        return new WeakReference(page);
    }
}
