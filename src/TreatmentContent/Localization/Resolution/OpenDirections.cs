namespace TreatmentContent.Localization;

/// <summary>The isolates, embeddings and overrides that are open at a place of a text.</summary>
/// <remarks>Source: Unicode Standard Annex 9 (Unicode Bidirectional Algorithm), X1 to X8. All of them end with their paragraph.</remarks>
internal sealed class OpenDirections
{
    private const char PopDirection = '\u202C';

    private readonly List<char> open = [];

    /// <summary>Gets the characters that end all of them, the last one first.</summary>
    public string Ends => string.Create(open.Count, open, static (ends, open) =>
    {
        for (int i = 0; i < ends.Length; i++)
        {
            ends[i] = IsIsolate(open[^(i + 1)]) ? TextIsolation.PopIsolate : PopDirection;
        }
    });

    /// <summary>Gets the characters that open all of them again.</summary>
    public string Starts => string.Concat(open);

    /// <summary>Goes past a text.</summary>
    public void Follow(ReadOnlySpan<char> text)
    {
        foreach (char each in text)
        {
            Follow(each);
        }
    }

    /// <summary>Goes past one character.</summary>
    public void Follow(char each)
    {
        if (IsIsolate(each) || each is '\u202A' or '\u202B' or '\u202D' or '\u202E')
        {
            open.Add(each);
        }
        else if (each == TextIsolation.PopIsolate && open.FindLastIndex(IsIsolate) is >= 0 and var start)
        {
            // What was opened inside ends with it.
            open.RemoveRange(start, open.Count - start);
        }
        else if (each == PopDirection && open is [.., var last] && !IsIsolate(last))
        {
            open.RemoveAt(open.Count - 1);
        }
        else if (each == '\n')
        {
            open.Clear();
        }
    }

    private static bool IsIsolate(char each) => each is >= '\u2066' and <= '\u2068';
}
