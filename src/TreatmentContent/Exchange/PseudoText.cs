using System.Text;

namespace TreatmentContent.Exchange;

/// <summary>Writes a text item by item: its paragraphs and the items of its lists are read one by one, and each has to show that it is whole.</summary>
internal static class PseudoText
{
    private const string Bullet = "- ";

    /// <summary>Writes a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="speak">Writes one paragraph or item that has letters.</param>
    public static string Write(string text, Func<string, string> speak)
    {
        var written = new StringBuilder(text.Length * 2);
        int start = 0;
        int end = 0;
        for (int line = 0; line < text.Length;)
        {
            int next = text.IndexOf('\n', line) is >= 0 and var at ? at + 1 : text.Length;
            ReadOnlySpan<char> content = text.AsSpan(line, next - line).Trim();
            if (content.IsEmpty || content.StartsWith(Bullet, StringComparison.Ordinal))
            {
                Append(written, text.AsSpan(start, end - start), speak);
                start = end;
            }

            end = line = next;
        }

        Append(written, text.AsSpan(start), speak);
        return written.ToString();
    }

    private static void Append(StringBuilder written, ReadOnlySpan<char> item, Func<string, string> speak)
    {
        int start = item.Length - item.TrimStart().Length;
        if (item[start..].StartsWith(Bullet, StringComparison.Ordinal))
            start = item.Length - item[(start + Bullet.Length)..].TrimStart().Length;
        int end = int.Max(start, item.TrimEnd().Length);
        ReadOnlySpan<char> said = item[start..end];
        written.Append(item[..start]);
        _ = KeptParts.HasLetters(said) ? written.Append(speak(said.ToString())) : written.Append(said);
        written.Append(item[end..]);
    }
}
