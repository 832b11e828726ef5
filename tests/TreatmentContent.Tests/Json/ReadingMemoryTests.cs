using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using TreatmentContent.Diagnostics;
using TreatmentContent.Json;

namespace TreatmentContent.Tests.Json;

/// <summary>The bounds of benchmarks/README.md that need no clock.</summary>
public sealed class ReadingMemoryTests
{
    private const int MiB = 1024 * 1024;
    private const string Minimal = "\"id\":\"a\",\"name\":\"A\",";
    private const string Head = "{ \"formatVersion\": \"1.0\"," + Minimal;
    private const string Catalogue = "{ \"formatVersion\": \"1.0\", \"sourceLocale\": \"en\",";

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

    /// <summary>Documents of 16 MiB that somebody made to exhaust the machine: what stands once before and after, what is repeated (<c>#</c> counts), and the code of the first error.</summary>
    public static TheoryData<string, string, string, string, string> HostileShapes => new()
    {
        { "a list of unknown objects", Head + "\"x-a\": [", "{},", "{}] }", "TC0019" },
        { "unknown lists in lists", Head + "\"x-a\": [", "[[],[],[]],", "[]] }", "TC0019" },
        { "members of one unknown object", Head + "\"x-a\": {", "\"a#\":{},", "\"a\":0} }", "TC0019" },
        { "unknown lists of some objects", Head + "\"x-a\": [", "[" + Repeat("{},", 999) + "{}],", "[]] }", "TC0019" },
        { "unknown objects in objects", Head + "\"x-a\": [", "{" + Numbered("\"a#\":{},", 999) + "\"a\":0},", "0] }", "TC0019" },
        { "deep unknown objects", Head + "\"x-a\": [", Deep + ",", "0] }", "TC0019" },
        { "long names of one unknown object", Head + "\"x-a\": {", "\"#" + new string('a', 240) + "\":0,", "\"a\":0}, \"id\":\"b\" }", "TC0017" },
        { "unknown members of the record", Head, "\"x-#\":0,", "\"x\":0 }", "TC0019" },
        { "unknown members of the record that may be slips", Head, "\"nam#\":0,", "\"x\":0 }", "TC0019" },
        { "unknown members of many records", Head + "\"faqs\": [", "{\"question\":\"Q\"," + Numbered("\"x-#\":0,", 900) + "\"x\":0},", "{\"question\":\"Q\"}] }", "TC0019" },
        { "one member again and again", Head, "\"name\":\"B\",", "\"name\":\"B\" }", "TC0017" },
        { "one unknown member again and again", Head, "\"x-a\":0,", "\"x-a\":0 }", "TC0017" },
        { "names that are no language tags", Head + "\"summary\": {", "\"e#!\":\"A\",", "\"en\":\"A\"} }", "TC0003" },
        { "one language again and again", Head + "\"summary\": {", "\"en\":\"A\",", "\"en\":\"A\"} }", "TC0017" },
        { "languages without end", Head + "\"summary\": {", "\"en-x#xx\":\"A\",", "\"en\":\"A\"} }", "TC0019" },
        { "names beside a text", Head + "\"summary\": { \"en\": { \"text\": \"A\",", "\"a#\":0,", "\"a\":0} } }", "TC0018" },
        { "names beside a pattern", Catalogue + "\"words\": { \"unit\": { \"a\": { \"other\": \"A\",", "\"a#\":0,", "\"a\":0} } } }", "TC0018" },
        { "own words", Catalogue + "\"words\": { \"trait\": {", "\"a#\":\"A\",", "\"a\":\"A\"} } }", "TC0019" },
        { "own vocabularies", Catalogue + "\"words\": {", "\"a#\":{},", "\"a\":{}} }", "TC0019" },
        { "settings of no rules", Catalogue + "\"checks\": {", "\"a#\":\"off\",", "\"a\":\"off\"} }", "TC0018" },
        { "planned languages", Catalogue + "\"checks\": { \"planned\": [", "\"en\",", "\"en\"] } }", "TC0019" },
        { "texts that are none", Catalogue + "\"treatments\": [", "{" + Minimal + "\"keyPoints\":[" + Repeat("0,", 999) + "0]},", "{" + Minimal + "\"kind\":\"laser\"}] }", "TC0002" },
        { "records without their members", Catalogue + "\"treatments\": [", "{" + Minimal + "\"faqs\":[" + Repeat("{},", 999) + "{}]},", "{" + Minimal + "\"kind\":\"laser\"}] }", "TC0015" },
        { "words that are none", Catalogue + "\"treatments\": [", "{" + Minimal + "\"specialties\":[" + Repeat("\"!\",", 999) + "\"!\"]},", "{" + Minimal + "\"kind\":\"laser\"}] }", "TC0013" },
        { "comments", Head, "/**/", "\"kind\": \"laser\" }", "TC0001" },
        { "commas", Head + "\"x-a\": [", "[0,],", "0] }", "TC0001" },
        { "a long text", Head + "\"summary\": \"", "A", "\" }", "TC0019" },
        { "a long text of escapes", Head + "\"summary\": \"", "\\n", "\" }", "TC0019" },
        { "a long unknown text that is half", Head + "\"x-a\": \"\\ud800", "\\n", "\" }", "TC0014" },
        { "a long word", Head + "\"kind\": \"", "a", "\" }", "TC0019" },
        { "a long date", Head + "\"editorial\": { \"modified\": \"", "1", "\" } }", "TC0019" },
        { "a long name", Head + "\"x-", "a", "\": 0 }", "TC0019" },
        { "a long language", Head + "\"summary\": { \"", "a", "\": \"A\" } }", "TC0019" },
        { "a long number", Head + "\"protocol\": { \"sessions\": { \"count\": 1e", "0", "1 } } }", "TC0023" },
        { "long names all the way", Head + string.Concat(Enumerable.Range(0, 28).Select(i => $"\"x-{i}{new string('a', 250)}\":{{")), "\"a\":0,", "\"a\":0" + new string('}', 29), "TC0017" },
    };

    [Theory]
    [MemberData(nameof(HostileShapes))]
    public void What_is_made_to_exhaust_the_machine_is_refused_within_64_MiB(string name, string before, string repeated, string after, string code)
    {
        byte[] document = Filled(before, repeated, after);
        IReadOnlyList<ContentIssue> issues = [];

        bool isCatalog = before.StartsWith(Catalogue, StringComparison.Ordinal);
        bool isRead = false;
        long walking = LeastAllocated(() => isRead = isCatalog ? TreatmentJson.TryReadCatalog(document, out _, out issues) : TreatmentJson.TryReadTreatment(document, out _, out issues), 64L * MiB, 2);

        Assert.False(isRead, name);
        Assert.Equal(code, issues.First(issue => issue.Severity == IssueSeverity.Error).Code);
        Assert.All(issues, issue => Assert.True(issue.Line > 0 && issue.Column > 0, issue.ToString()));
        Assert.InRange(issues.Count, 1, ReadLimits.Default.MaxIssues + 1);
        Assert.InRange(walking, 0, 64L * MiB);
    }

    [Fact]
    public void A_text_far_too_long_is_refused_and_takes_no_memory_of_its_length()
    {
        var text = new string(' ', 40 * MiB);
        IReadOnlyList<ContentIssue> issues = [];

        long reading = LeastAllocated(() => TreatmentJson.TryReadTreatment(text, out _, out issues), 40L * MiB, 2);

        Assert.Equal(("TC0019", "The document has more than the 16777216 bytes that are read."), (Assert.Single(issues).Code, issues[0].Message));
        Assert.InRange(reading, 0, 40L * MiB);
    }

    private static string Deep => Repeat("{\"a\":", 28) + "0" + new string('}', 28);

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static string Numbered(string text, int count) => string.Concat(Enumerable.Range(0, count).Select(i => text.Replace("#", $"{i}", StringComparison.Ordinal)));

    private static byte[] Filled(string before, string repeated, string after)
    {
        var document = new byte[ReadLimits.Default.MaxBytes];
        document.AsSpan().Fill((byte)' ');
        int end = Encoding.UTF8.GetBytes(before, document);
        Span<byte> room = document.AsSpan(end..^(after.Length + 10));
        int filled = repeated.Split('#') is [var start, var rest] ? Count(room, start, rest) : Fill(room, Encoding.UTF8.GetBytes(repeated));
        Encoding.UTF8.GetBytes(after, document.AsSpan(end + filled));
        return document;
    }

    private static int Count(Span<byte> room, string start, string rest)
    {
        int filled = 0;
        for (int i = 0; filled + start.Length + rest.Length + 10 < room.Length; i++)
        {
            Utf8.TryWrite(room[filled..], CultureInfo.InvariantCulture, $"{start}{i}{rest}", out int written);
            filled += written;
        }

        return filled;
    }

    // Each copy is twice as long as the one before: some pieces are one byte.
    private static int Fill(Span<byte> room, byte[] piece)
    {
        room = room[..(room.Length / piece.Length * piece.Length)];
        piece.CopyTo(room);
        for (int filled = piece.Length; filled < room.Length; filled *= 2)
            room[..Math.Min(filled, room.Length - filled)].CopyTo(room[filled..]);
        return room.Length;
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
