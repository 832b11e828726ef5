using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using TreatmentContent.Diagnostics;
using TreatmentContent.Json;

namespace TreatmentContent.Tests.Json;

/// <summary>The bounds of benchmarks/README.md that need no clock.</summary>
public sealed class ReadingMemoryTests
{
    private const int MiB = 1024 * 1024;

    // Twice is what it takes once the runtime has compiled the code for good, which no test can wait for: the benchmarks measure that (-- memory).
    [Fact]
    public void Reading_a_treatment_takes_at_most_four_times_the_bytes_of_its_strings()
    {
        byte[] document = Treatment();
        long strings = LeastAllocated(() => AllStrings(document), 0, 10);

        long reading = LeastAllocated(() => TreatmentJson.ReadTreatment(document), 4 * strings, 10);

        Assert.InRange((double)reading / strings, 1, 4);
    }

    [Fact]
    public void All_issues_of_the_longest_document_are_found_within_64_MiB()
    {
        byte[] document = Catalog(ReadLimits.Default.MaxBytes);
        IReadOnlyList<ContentIssue> issues = [];

        // All that is allocated, collected or not: the peak lies below it. The runtimes before .NET 10 box what this one does not, and let go of it at once.
        long most = (Environment.Version.Major >= 10 ? 64L : 128L) * MiB;
        long walking = LeastAllocated(() => TreatmentJson.TryReadCatalog(document, out _, out issues), most, 5);

        Assert.Equal("TC0004", Assert.Single(issues).Code);
        Assert.InRange(document.Length, 15 * MiB, 16 * MiB);
        Assert.InRange(walking, 0, most);
    }

    private static byte[] Treatment([CallerFilePath] string here = "") =>
        File.ReadAllBytes(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "benchmarks", "TreatmentContent.Benchmarks", "Documents", "microneedling.json"));

    // Many sound treatments, and one at the end whose id is none.
    private static byte[] Catalog(int length)
    {
        string treatment = Encoding.UTF8.GetString(Treatment()).Replace("\"formatVersion\": \"1.0\",", "", StringComparison.Ordinal);
        var document = new StringBuilder("""{ "formatVersion": "1.0", "sourceLocale": "en", "treatments": [""");
        for (int bytes = 200, i = 0; bytes + Encoding.UTF8.GetByteCount(treatment) + 10 < length; bytes += Encoding.UTF8.GetByteCount(treatment) + 10, i++)
            document.Append(treatment.Replace("\"id\": \"microneedling", $"\"id\": \"microneedling-{i}", StringComparison.Ordinal)).Append(',');
        return Encoding.UTF8.GetBytes(document.Append("""{ "id": "x y", "name": "X" }]}""").ToString());
    }

    private static void AllStrings(byte[] document)
    {
        var reader = new Utf8JsonReader(document);
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.String)
                _ = reader.GetString();
        }
    }

    // The runtime compiles code that runs often a second time, and only then leaves out objects that nobody keeps: what counts is a reading after that.
    private static long LeastAllocated(Action action, long enough, int most)
    {
        long least = long.MaxValue;
        for (int i = 0; i < most && least > enough; i++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            action();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
