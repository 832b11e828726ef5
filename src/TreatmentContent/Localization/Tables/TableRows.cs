namespace TreatmentContent.Localization;

/// <summary>Walks the rows of a slice of a <see cref="LocaleTable"/>, and the fields of each row, without allocating.</summary>
/// <example><c>while (rows.Next()) { string key = rows.Text(); ReadOnlySpan&lt;char&gt; value = rows.Field(); }</c></example>
/// <param name="text">Lines (LF) of fields (TAB).</param>
internal ref struct TableRows(ReadOnlySpan<char> text)
{
    private ReadOnlySpan<char> rest = text;
    private ReadOnlySpan<char> row;

    /// <summary>Gets whether the row has a field that was not taken yet.</summary>
    public bool HasField { get; private set; }

    /// <summary>Goes to the next row.</summary>
    /// <returns>Whether there is one.</returns>
    public bool Next()
    {
        if (rest.IsEmpty)
        {
            HasField = false;
            return false;
        }

        row = Take(ref rest, '\n', out _);
        HasField = true;
        return true;
    }

    /// <summary>Takes the next field of the row; empty where the row has no more.</summary>
    public ReadOnlySpan<char> Field()
    {
        ReadOnlySpan<char> field = Take(ref row, '\t', out bool more);
        HasField = more;
        return field;
    }

    /// <summary>Takes the next field as a string.</summary>
    public string Text() => Field().ToString();

    /// <summary>Takes the next word of a field that is a list of words parted by blanks.</summary>
    /// <returns>False when there is none.</returns>
    public static bool Word(scoped ref ReadOnlySpan<char> field, out ReadOnlySpan<char> word)
    {
        bool any = !field.IsEmpty;
        word = Take(ref field, ' ', out _);
        return any;
    }

    private static ReadOnlySpan<char> Take(scoped ref ReadOnlySpan<char> from, char end, out bool more)
    {
        int at = from.IndexOf(end);
        more = at >= 0;
        ReadOnlySpan<char> taken = more ? from[..at] : from;
        from = more ? from[(at + 1)..] : default;
        return taken;
    }
}
