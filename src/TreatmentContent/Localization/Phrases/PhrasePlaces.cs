namespace TreatmentContent.Localization;

/// <summary>Walks through the literal text and the places of a phrase.</summary>
internal static class PhrasePlaces
{
    /// <summary>The place of so many people, "1 person", which may stand for that of their number.</summary>
    public const string People = "people";

    /// <summary>The place of a number of people.</summary>
    public const string Count = "count";

    /// <summary>Takes the next literal, which may be empty, and the place after it, whose name is empty where there is none.</summary>
    /// <exception cref="FormatException">A brace stands alone, or a name is not one of letters and digits.</exception>
    public static bool TryNext(string text, ref int index, out ReadOnlySpan<char> literal, out ReadOnlySpan<char> name)
    {
        literal = default;
        name = default;
        if (index >= text.Length)
        {
            return false;
        }

        ReadOnlySpan<char> rest = text.AsSpan(index);
        int brace = rest.IndexOfAny('{', '}');
        if (brace < 0)
        {
            literal = rest;
            index = text.Length;
            return true;
        }

        if (brace + 1 < rest.Length && rest[brace + 1] == rest[brace])
        {
            literal = rest[..(brace + 1)];
            index += brace + 2;
            return true;
        }

        int end = rest.IndexOf('}');
        if (end < brace + 2 || rest[brace] == '}' || !IsName(rest[(brace + 1)..end]))
        {
            throw new FormatException($"The phrase '{text}' has a brace that is not part of a place such as '{{value}}'.");
        }

        literal = rest[..brace];
        name = rest[(brace + 1)..end];
        index += end + 1;
        return true;
    }

    /// <summary>Tells whether the text of a phrase has its places: those of the English one, in a ratio also people where that has their number.</summary>
    /// <param name="key">The key of both.</param>
    /// <param name="names">The names of the places of the text.</param>
    /// <param name="english">The English text.</param>
    public static bool Fit(string key, IEnumerable<string> names, string english) =>
        Names(english).SequenceEqual(names.Distinct(StringComparer.Ordinal)
            .Select(name => name == People && key.StartsWith("frequency.ratio", StringComparison.Ordinal) ? Count : name)
            .Order(StringComparer.Ordinal));

    /// <summary>Gets the names of the places, sorted, each once.</summary>
    /// <exception cref="FormatException">A brace stands alone.</exception>
    public static IReadOnlyList<string> Names(string text) => [.. new SortedSet<string>(All(text), StringComparer.Ordinal)];

    /// <summary>Gets the names of the places in their order, each as often as it is there.</summary>
    /// <exception cref="FormatException">A brace stands alone.</exception>
    public static IReadOnlyList<string> All(string text)
    {
        List<string> names = [];
        int index = 0;
        while (TryNext(text, ref index, out _, out ReadOnlySpan<char> name))
        {
            if (!name.IsEmpty)
            {
                names.Add(name.ToString());
            }
        }

        return names;
    }

    private static bool IsName(ReadOnlySpan<char> name)
    {
        foreach (char letter in name)
        {
            if (!char.IsAsciiLetterOrDigit(letter))
            {
                return false;
            }
        }

        return true;
    }
}
