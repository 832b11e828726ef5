namespace TreatmentContent.Localization;

/// <summary>
/// Reads a phrase file: one <c>key = text</c> on a line, or <c>key [draft] = text</c> for a text that is not
/// <see cref="PhraseState.Translated"/>; a line <c>[draft]</c> says so of all that follow. <c>#</c> begins a comment line.
/// </summary>
internal static class PhraseFile
{
    private static readonly (string Word, PhraseState State)[] States =
    [
        ("[machine]", PhraseState.Machine), ("[draft]", PhraseState.Draft), ("[translated]", PhraseState.Translated), ("[reviewed]", PhraseState.Reviewed),
    ];

    /// <summary>Finds the word of a state that stands in a text, where it would be read by patients and have no effect.</summary>
    public static string? StateIn(string text) =>
        Array.Find(States, state => text.Contains(state.Word, StringComparison.OrdinalIgnoreCase)).Word;

    /// <summary>Reads all lines into a dictionary.</summary>
    /// <param name="name">The file, for messages.</param>
    /// <param name="reader">The text.</param>
    /// <param name="phrases">Where the phrases are put, by key.</param>
    /// <param name="problemOf">Says what is wrong with a phrase, or null; not asked where it is left out.</param>
    /// <exception cref="FormatException">A line is malformed, or its key is there already, or its phrase is not right.</exception>
    public static void Read(string name, TextReader reader, Dictionary<string, Phrase> phrases, Func<string, Phrase, string?>? problemOf = null)
    {
        int number = 0;
        PhraseState state = PhraseState.Translated;
        while (reader.ReadLine() is { } line)
        {
            number++;
            string entry = line.Trim();
            if (entry.Length == 0 || entry[0] == '#')
            {
                continue;
            }

            if (TryReadState(entry, out PhraseState following))
            {
                state = following;
                continue;
            }

            if (!TryRead(entry, state, out string key, out Phrase phrase))
            {
                throw new FormatException($"{name}({number}): '{entry}' is not a line such as 'bound.atMost = up to {{value}}'.");
            }

            if (problemOf?.Invoke(key, phrase) is { } problem)
            {
                throw new FormatException($"{name}({number}): {problem}");
            }

            if (!phrases.TryAdd(key, phrase))
            {
                throw new FormatException($"{name}({number}): the key '{key}' is there already.");
            }
        }
    }

    private static bool TryRead(string entry, PhraseState state, out string key, out Phrase phrase)
    {
        key = "";
        phrase = default;
        int sign = entry.IndexOf(" = ", StringComparison.Ordinal);
        if (sign < 1)
        {
            return false;
        }

        string left = entry[..sign].TrimEnd();
        int bracket = left.IndexOf('[');
        if (bracket >= 0)
        {
            if (bracket == 0 || !TryReadState(left[bracket..], out state))
            {
                return false;
            }

            left = left[..bracket].TrimEnd();
        }

        key = left;
        phrase = new Phrase(entry[(sign + 3)..].Trim(), state);
        return phrase.Text.Length > 0 && key.Length > 0 && !key.AsSpan().ContainsAny(' ', '\t', '=');
    }

    private static bool TryReadState(string text, out PhraseState state)
    {
        int index = Array.FindIndex(States, known => known.Word == text);
        state = index < 0 ? PhraseState.Translated : States[index].State;
        return index >= 0;
    }
}
