using System.Text.Json;

namespace TreatmentContent.Tests.Localization;

/// <summary>Opens the files of this folder, which are copied beside the test program.</summary>
internal static class ExpectationFile
{
    public static JsonElement Read(string name)
    {
        string path = Path.Combine(AppContext.BaseDirectory, "Localization", "Expectations", name);
        using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(path));
        return document.RootElement.Clone();
    }

    /// <summary>Gives rows that are arrays of strings.</summary>
    public static string[][] Rows(string name, string member) =>
        [.. Read(name).GetProperty(member).EnumerateArray().Select(row => row.EnumerateArray().Select(cell => cell.GetString()!).ToArray())];
}
