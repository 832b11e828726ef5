using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace TreatmentContent.Localization;

/// <summary>One embedded table of locale data: slices of text by key, such as a locale's tag, made by <c>build/locale-data/generate.mjs</c>.</summary>
/// <remarks>
/// A slice is lines (LF) of fields (TAB); <see cref="TableRows"/> walks it. Whoever needs a table opens it once and keeps it, and reads only the slices asked for.
/// The text holds data of the Unicode CLDR under the licence Unicode-3.0; see <c>UNICODE-LICENSE.txt</c>.
/// </remarks>
internal sealed class LocaleTable
{
    private readonly string text;
    private readonly Dictionary<string, Range> slices;

    private LocaleTable(string header, string text)
    {
        Header = header;
        this.text = text;
        slices = ReadIndex(text);
    }

    /// <summary>Gets the table's first line: what it was made from, and under which licence.</summary>
    public string Header { get; }

    /// <summary>Gets the keys of the slices.</summary>
    public IReadOnlyCollection<string> Keys => slices.Keys;

    /// <summary>Gets the rows of a slice.</summary>
    /// <exception cref="KeyNotFoundException">There is no such slice.</exception>
    public TableRows this[string key] => new(text.AsSpan()[slices[key]]);

    /// <summary>Opens and inflates a table.</summary>
    /// <param name="name">The topic that made it, such as <c>likely</c>.</param>
    /// <returns>The table, immutable.</returns>
    public static LocaleTable Open(string name)
    {
        using Stream resource = typeof(LocaleTable).Assembly.GetManifestResourceStream($"locale/{name}.bin")
            ?? throw new InvalidOperationException($"The assembly has no locale table '{name}'.");
        var header = new StringBuilder();
        for (int next = resource.ReadByte(); next is not ('\n' or -1); next = resource.ReadByte())
        {
            _ = header.Append((char)next);
        }

        using var inflated = new StreamReader(new DeflateStream(resource, CompressionMode.Decompress), Encoding.UTF8);
        return new LocaleTable(header.ToString(), inflated.ReadToEnd());
    }

    /// <summary>Looks for a slice.</summary>
    public bool TryGetRows(string key, out TableRows rows)
    {
        bool found = slices.TryGetValue(key, out Range range);
        rows = found ? new TableRows(text.AsSpan()[range]) : default;
        return found;
    }

    private static Dictionary<string, Range> ReadIndex(string text)
    {
        var slices = new Dictionary<string, Range>(StringComparer.Ordinal);
        int start = text.IndexOf('\n') + 1;
        var index = new TableRows(text.AsSpan(0, start));
        _ = index.Next();
        while (index.HasField)
        {
            string key = index.Text();
            int end = start + int.Parse(index.Field(), NumberStyles.None, CultureInfo.InvariantCulture);
            slices.Add(key, start..end);
            start = end;
        }

        return slices;
    }
}
