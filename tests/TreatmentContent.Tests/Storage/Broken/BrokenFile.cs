using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using TreatmentContent.Storage;

namespace TreatmentContent.Tests.Storage;

/// <summary>One defect of TestData/broken: where it stands and the one issue that is expected of it.</summary>
/// <param name="Name">The expectation's path below TestData/broken, without its ending.</param>
/// <param name="Folder">The content folder, below TestData/broken.</param>
/// <param name="Line">The line as CheckContent prints it, with the file's path in the content folder.</param>
/// <param name="At">What stands at the place that the line names; null where it names none.</param>
internal sealed partial record BrokenFile(string Name, string Folder, string Line, string? At)
{
    private const string Ending = ".expected.txt";
    private const string Mark = "at: ";

    /// <summary>Gets all of them, in ordinal order.</summary>
    public static IReadOnlyList<BrokenFile> All { get; } = [.. Load()];

    /// <summary>Gets the code of the expected issue.</summary>
    public string Code => Expected().Match(Line).Groups["code"].Value;

    /// <summary>Gets the place that the line names, from 1; 0 where it names none.</summary>
    public (int Line, int Column) Place => Expected().Match(Line) is { } match ? (Number(match.Groups["line"]), Number(match.Groups["column"])) : default;

    /// <summary>Gets the bytes of the file that the line names.</summary>
    public byte[] Bytes => File.ReadAllBytes(Path.Combine(Root(), Folder, Expected().Match(Line).Groups["file"].Value));

    /// <summary>Copies a content folder without its defects.</summary>
    /// <param name="folder">The content folder, below TestData/broken.</param>
    /// <param name="target">The folder that takes the copy.</param>
    /// <param name="only">The name of one defect that is copied, or null.</param>
    public static void Copy(string folder, string target, string? only = null)
    {
        string[] left = [.. All.Where(broken => broken.Folder == folder && broken.Name != only).Select(broken => broken.Name)];
        foreach (string file in Directory.EnumerateFiles(Path.Combine(Root(), folder), "*", SearchOption.AllDirectories))
        {
            string name = Path.GetRelativePath(Root(), file);
            if (name.EndsWith(Ending, StringComparison.Ordinal) || left.Any(defect => IsOf(defect, name)))
                continue;
            string copy = Path.Combine(target, Path.GetRelativePath(folder, name));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    private static IEnumerable<BrokenFile> Load()
    {
        foreach (string path in Directory.EnumerateFiles(Root(), "*" + Ending, SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            string name = Path.GetRelativePath(Root(), path)[..^Ending.Length];
            string folder = Path.GetDirectoryName(name)!;
            bool isPart = FolderContent.Parts.Contains(Path.GetFileName(folder));
            string[] lines = File.ReadAllText(path).TrimEnd('\n').Split('\n');
            string? at = lines is [_, var second] && second.StartsWith(Mark, StringComparison.Ordinal) ? second[Mark.Length..] : null;
            yield return new BrokenFile(name, isPart ? Path.GetDirectoryName(folder)! : folder, lines[0], at);
        }
    }

    // A defect is a file or a whole folder.
    private static bool IsOf(string defect, string name) => name.Length > defect.Length && name.StartsWith(defect, StringComparison.Ordinal) && (name[defect.Length] is '.' or '/');

    private static int Number(Group group) => group.Success ? int.Parse(group.ValueSpan, CultureInfo.InvariantCulture) : 0;

    private static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "TestData", "broken"));

    [GeneratedRegex(@"^(?<file>[^:(]+)(\((?<line>\d+),(?<column>\d+)\))?: (error|warning|info) (?<code>TC\d{4}): ", RegexOptions.ExplicitCapture)]
    private static partial Regex Expected();
}
