using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace TreatmentContent.Tests.SchemaOrg;

/// <summary>One defect of TestData/schema-org-broken: the document, and the one issue that is expected of it.</summary>
/// <param name="Name">The file's name without its ending.</param>
/// <param name="Expected">The issue as it is printed.</param>
/// <param name="At">What stands at the place that the issue names.</param>
internal sealed partial record BrokenDocument(string Name, string Expected, string At)
{
    private const string Mark = "at: ";

    /// <summary>Gets all of them, in ordinal order.</summary>
    public static IReadOnlyList<BrokenDocument> All { get; } = [.. Load()];

    public string FileName => Name + ".jsonld";

    public string Code => Printed().Match(Expected).Groups["code"].Value;

    public (int Line, int Column) Place => (Number("line"), Number("column"));

    public string Text => File.ReadAllText(Path.Combine(Folder("schema-org-broken"), FileName));

    public static string Folder(string name, [CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "TestData", name));

    private static IEnumerable<BrokenDocument> Load()
    {
        foreach (string path in Directory.EnumerateFiles(Folder("schema-org-broken"), "*.jsonld").Order(StringComparer.Ordinal))
        {
            // A document without an expectation is one that nothing is expected of, and fails.
            string expectation = Path.ChangeExtension(path, ".expected.txt");
            string[] lines = File.Exists(expectation) ? File.ReadAllText(expectation).TrimEnd('\n').Split('\n') : ["", Mark];
            yield return new BrokenDocument(Path.GetFileNameWithoutExtension(path), lines[0], lines[1][Mark.Length..]);
        }
    }

    private int Number(string group) => int.Parse(Printed().Match(Expected).Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^[^:(]+\((?<line>\d+),(?<column>\d+)\): (error|warning|info) (?<code>TC\d{4}): ", RegexOptions.ExplicitCapture)]
    private static partial Regex Printed();
}
