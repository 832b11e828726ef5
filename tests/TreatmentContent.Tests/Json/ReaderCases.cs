using System.Globalization;
using System.Runtime.CompilerServices;

namespace TreatmentContent.Tests.Json;

/// <summary>How many cases the laws of reading are tried on (those of writing JSON-LD on a part of that), and the sound files that their broken documents are made from.</summary>
internal static class ReaderCases
{
    private const string Setting = "READER_CASES";

    /// <summary>Gets the number of cases: what the environment says, 2,000 on a build server, fewer at a desk.</summary>
    public static int Count { get; } =
        Environment.GetEnvironmentVariable(Setting) is { Length: > 0 } cases ? int.Parse(cases, CultureInfo.InvariantCulture)
        : Environment.GetEnvironmentVariable("CI") == "true" ? 2_000
        : 500;

    /// <summary>Gets the sound files of the tests and the samples.</summary>
    public static IReadOnlyList<byte[]> SoundFiles { get; } = [.. Files().Select(File.ReadAllBytes)];

    private static IEnumerable<string> Files([CallerFilePath] string here = "")
    {
        string tests = Path.Combine(Path.GetDirectoryName(here)!, "..");
        string[] folders = [Path.Combine(tests, "TestData", "sound"), Path.Combine(tests, "..", "..", "samples", "content")];
        return folders.SelectMany(folder => Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories)).Order(StringComparer.Ordinal);
    }
}
