using System.Globalization;
using System.Text;

namespace TreatmentContent.Contract;

/// <summary>Paths such as <c>$.a[0].b</c> and, for names that are no identifiers, <c>$['x-rank']</c>.</summary>
internal static class JsonPath
{
    /// <summary>The path of a whole document.</summary>
    public const string Root = "$";

    /// <summary>Adds a member to a path.</summary>
    /// <param name="path">The path of the object.</param>
    /// <param name="name">The member's name.</param>
    public static void AppendMember(StringBuilder path, string name)
    {
        if (IsIdentifier(name))
            path.Append('.').Append(name);
        else
            path.Append("['").Append(name.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("'", @"\'", StringComparison.Ordinal)).Append("']");
    }

    /// <summary>Adds the position of an item to a path.</summary>
    /// <param name="path">The path of the list.</param>
    /// <param name="index">The position, from 0.</param>
    public static void AppendIndex(StringBuilder path, int index) => path.Append(CultureInfo.InvariantCulture, $"[{index}]");

    /// <summary>Puts a path together.</summary>
    /// <param name="steps">The steps from the root.</param>
    /// <returns>The path.</returns>
    public static string Of(IEnumerable<(string? Member, int Index)> steps)
    {
        var path = new StringBuilder(Root);
        foreach ((string? member, int index) in steps)
        {
            if (member is null)
                AppendIndex(path, index);
            else
                AppendMember(path, member);
        }

        return path.ToString();
    }

    /// <summary>Takes a path apart.</summary>
    /// <param name="path">A path in the form that this class writes.</param>
    /// <returns>The steps from the root: a member's name, or null with the position of an item. What comes after a mistake is left out.</returns>
    public static IReadOnlyList<(string? Member, int Index)> Steps(string path)
    {
        var steps = new List<(string?, int)>();
        ReadOnlySpan<char> rest = path.StartsWith('$') ? path.AsSpan(1) : path;
        while (!rest.IsEmpty)
        {
            int length = rest.StartsWith("['") ? QuotedStep(rest, steps) : rest[0] == '[' ? IndexStep(rest, steps) : NameStep(rest, steps);
            if (length == 0)
                break;
            rest = rest[length..];
        }

        return steps;
    }

    private static int NameStep(ReadOnlySpan<char> rest, List<(string?, int)> steps)
    {
        int end = rest[1..].IndexOfAny('.', '[');
        int length = end < 0 ? rest.Length : end + 1;
        if (rest[0] != '.' || length == 1)
            return 0;
        steps.Add((rest[1..length].ToString(), 0));
        return length;
    }

    private static int IndexStep(ReadOnlySpan<char> rest, List<(string?, int)> steps)
    {
        int end = rest.IndexOf(']');
        if (end < 0 || !int.TryParse(rest[1..end], NumberStyles.None, CultureInfo.InvariantCulture, out int index))
            return 0;
        steps.Add((null, index));
        return end + 1;
    }

    private static int QuotedStep(ReadOnlySpan<char> rest, List<(string?, int)> steps)
    {
        var name = new StringBuilder();
        for (int i = 2; i + 1 < rest.Length; i++)
        {
            if (rest[i] == '\'' && rest[i + 1] == ']')
            {
                steps.Add((name.ToString(), 0));
                return i + 2;
            }

            if (rest[i] == '\\')
                i++;
            name.Append(rest[i]);
        }

        return 0;
    }

    private static bool IsIdentifier(string name)
    {
        if (name.Length == 0 || char.IsAsciiDigit(name[0]))
            return false;
        foreach (char c in name)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('_' or '$'))
                return false;
        }

        return true;
    }
}
