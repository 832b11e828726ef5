using System.Text.RegularExpressions;

namespace TreatmentContent.Architecture.Tests.Rules;

/// <summary>
/// How source files are laid out. A generated file says so in its first line and is measured by nothing but its folder; a vocabulary is a table
/// of words and as long as patients need.
/// </summary>
internal static partial class FileRules
{
    private const int MostLines = 250;

    public static IEnumerable<string> FilesAreShort(IEnumerable<SourceFile> files) =>
        from file in files
        where !file.IsGenerated && !IsVocabulary(file) && file.Text.AsSpan().TrimEnd().Count('\n') >= MostLines
        select $"{file.Path} has more than {MostLines} lines";

    public static IEnumerable<string> NamespaceIsTheTopFolder(IEnumerable<SourceFile> files, string root) =>
        from file in files
        let expected = $"{root}.{file.Path.Split('/')[0]}"
        let stated = Namespace().Match(file.Text).Groups["name"].Value
        where stated != expected
        select $"{file.Path} has the namespace {stated}, not {expected}";

    public static IEnumerable<string> OnePublicTypePerFile(IEnumerable<SourceFile> files)
    {
        foreach (SourceFile file in files.Where(file => !file.IsGenerated))
        {
            string[] types = [.. PublicType().Matches(file.Text).Select(match => match.Groups["name"].Value).Distinct()];
            string name = Path.GetFileName(file.Path).Split('.')[0];
            if (types.Length > 1)
            {
                yield return $"{file.Path} holds {string.Join(" and ", types)}";
            }
            else if (types is [var type] && type != name)
            {
                yield return $"{file.Path} holds {type}";
            }
        }
    }

    public static IEnumerable<string> HumanizerInOneFolder(IEnumerable<SourceFile> files)
    {
        string?[] folders = [.. files.Where(file => NamesHumanizer().IsMatch(file.Text)).Select(file => Path.GetDirectoryName(file.Path)).Distinct().Order(StringComparer.Ordinal)];
        return folders.Length > 1 ? [$"Humanizer is used in {string.Join(" and ", folders)}"] : [];
    }

    private static bool IsVocabulary(SourceFile file) => file.Path.StartsWith("Vocabularies/", StringComparison.Ordinal) && PublicEnum().IsMatch(file.Text);

    [GeneratedRegex(@"^namespace (?<name>[\w.]+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"^public (?:(?:static|sealed|abstract|readonly|partial|ref|unsafe) )*(?:class|struct|interface|enum|record(?: struct| class)?|delegate [\w<>?\[\], ]+?) (?<name>\w+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex PublicType();

    [GeneratedRegex(@"^public enum ", RegexOptions.Multiline)]
    private static partial Regex PublicEnum();

    [GeneratedRegex(@"\bHumanizer\b(?=[.;])", RegexOptions.ExplicitCapture)]
    private static partial Regex NamesHumanizer();
}
