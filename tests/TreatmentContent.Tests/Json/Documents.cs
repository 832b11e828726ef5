using System.Runtime.CompilerServices;

namespace TreatmentContent.Tests.Json;

/// <summary>Documents that several tests read.</summary>
internal static class Documents
{
    public const string Minimal = """{ "id": "lip-filler", "name": "Lip filler" }""";

    public static string Example(string file, [CallerFilePath] string here = "") =>
        File.ReadAllText(Path.Combine(Path.GetDirectoryName(here)!, "..", "TestData", "sound", "example", file));
}
