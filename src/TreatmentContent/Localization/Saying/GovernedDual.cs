namespace TreatmentContent.Localization;

/// <summary>The word for two of something after a word that asks for another case: Arabic ساعتان alone, but أكثر من ساعتين.</summary>
/// <remarks>
/// Stated by the phrase <c>bound.dual</c>, five words: the word that asks for it, the ending of the dual and what becomes of it, and the same for a dual
/// with a genitive behind it (قوسا أسنان). Adjectives follow their noun (دورتان علاجيتان), a genitive stays as it is.
/// </remarks>
internal sealed class GovernedDual
{
    private readonly string before;
    private readonly (string Ending, string Governed) alone;
    private readonly (string Ending, string Governed) construct;

    /// <summary>Reads the rule.</summary>
    /// <exception cref="FormatException">There are not five words.</exception>
    public GovernedDual(Phrase rule)
    {
        if (rule.Text.Split(' ') is not [var word, var ending, var governed, var constructEnding, var constructGoverned])
        {
            throw new FormatException($"'{rule.Text}' is not a word and two pairs of endings.");
        }

        before = word;
        alone = (ending, governed);
        construct = (constructEnding, constructGoverned);
    }

    /// <summary>Tells whether a phrase puts its value behind the word that asks for the other case.</summary>
    public bool IsAskedBy(Phrase phrase)
    {
        int index = 0;
        return PhrasePlaces.TryNext(phrase.Text, ref index, out ReadOnlySpan<char> literal, out ReadOnlySpan<char> place)
            && !place.IsEmpty && literal is [.. var words, ' '] && words[(words.LastIndexOf(' ') + 1)..].SequenceEqual(before);
    }

    /// <summary>Gives the other case of the words for two of something; what is not such words is given as it is.</summary>
    public string Of(string two)
    {
        string[] words = two.Split(' ');
        for (int i = 0; i < words.Length; i++)
        {
            if (words[i].EndsWith(alone.Ending, StringComparison.Ordinal))
            {
                words[i] = words[i][..^alone.Ending.Length] + alone.Governed;
                continue;
            }

            if (i == 0 && words[i].EndsWith(construct.Ending, StringComparison.Ordinal))
            {
                words[i] = words[i][..^construct.Ending.Length] + construct.Governed;
            }

            break;
        }

        return string.Join(' ', words);
    }
}
