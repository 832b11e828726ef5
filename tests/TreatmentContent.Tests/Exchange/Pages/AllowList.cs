using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using TreatmentContent.Catalogs;
using TreatmentContent.Contract;
using TreatmentContent.Localization;
using TreatmentContent.Statements;

namespace TreatmentContent.Tests.Exchange;

/// <summary>What may stand on a page in a pseudo-locale as it is, by the table in <c>allowed.txt</c>, and which entries of the table were needed.</summary>
internal sealed partial class AllowList
{
    private readonly List<Entry> entries = [];
    private readonly Dictionary<string, Entry> literals = new(StringComparer.Ordinal);
    private readonly string[] longestFirst;

    /// <summary>Reads the table for a catalogue.</summary>
    public AllowList(TreatmentCatalog catalog)
    {
        foreach (string line in File.ReadLines(Path.Combine(Folder(), "allowed.txt")).Where(line => line.Length > 0 && line[0] != '#'))
        {
            string[] fields = line.Split(" | ");
            Assert.True(fields is [_, _, { Length: > 0 }], $"'{line}' is not: kind | what | reason.");
            entries.Add(new Entry(fields[0].Trim(), fields[1].Trim()));
        }

        ILookup<string, Entry> members = entries.Where(entry => entry.Kind == "member").ToLookup(entry => entry.What, StringComparer.Ordinal);
        Entry? und = entries.Find(entry => entry.Kind == "und");
        foreach (ContentNode node in ContentTree.Walk(catalog))
        {
            if (node.Value is LocalizedText text && text.TryGet(default, out LocalText neutral) && und is not null)
                literals.TryAdd(Blank().Replace(neutral.Text, " "), und);
            else if (node.Value is not (LocalizedText or PluralText or VocabularyWords or ContentRecord))
                foreach (Entry entry in members[$"{node.Owner.GetType().Name}.{node.Member}"])
                    literals.TryAdd(Blank().Replace(node.Value.ToString()!, " "), entry);
        }

        foreach (Entry entry in entries.Where(entry => entry.Kind == "text"))
            literals[entry.What] = entry;
        longestFirst = [.. literals.Keys.Where(text => text.Any(char.IsLetter)).OrderByDescending(text => text.Length)];
        Assert.All(entries, entry => Assert.Contains(entry.Kind, (string[])["und", "member", "text", "pattern", "json"]));
    }

    /// <summary>Gets the entries that have taken nothing out of any string.</summary>
    public IEnumerable<string> Unused => entries.Where(entry => !entry.IsUsed).Select(entry => $"{entry.Kind} | {entry.What}");

    /// <summary>Takes out of a string what may stand in it.</summary>
    public string Without(VisibleText visible)
    {
        if (entries.Find(entry => entry.Kind == "json" && entry.What == visible.Property) is { } property)
        {
            property.IsUsed = true;
            return "";
        }

        string text = visible.Text;
        foreach (Entry entry in entries.Where(entry => entry.Kind == "pattern"))
            text = Regex.Replace(text, entry.What, match => entry.Take(match.Value), RegexOptions.CultureInvariant);
        foreach (string literal in longestFirst)
        {
            for (int at = text.IndexOf(literal, StringComparison.Ordinal); at >= 0; at = text.IndexOf(literal, at + 1, StringComparison.Ordinal))
            {
                int end = at + literal.Length;
                if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
                    text = string.Concat(text.AsSpan(0, at), literals[literal].Take(literal), text.AsSpan(end));
            }
        }

        return text;
    }

    private static string Folder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;

    private sealed record Entry(string Kind, string What)
    {
        public bool IsUsed { get; set; }

        public string Take(string text)
        {
            IsUsed |= text.Any(char.IsLetter);
            return " ";
        }
    }

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Blank();
}
