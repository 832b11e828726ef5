using System.Collections.Concurrent;

namespace TreatmentContent.Checks;

/// <summary>Finds what no treatment can promise, by a list of phrases for each language.</summary>
internal sealed class Promises
{
    private const char Comment = '#';
    private const char TakesBack = '!';
    private const char Joins = '&';
    private const string Comma = ",";
    private const int Reach = 6;
    private static readonly ConcurrentDictionary<string, Promises?> ByLanguage = new(StringComparer.Ordinal);

    // By first word, longest first: "no risks at all" is found whole.
    private readonly ILookup<string, (string Text, List<string> Words)> phrases;
    private readonly HashSet<string> negations;

    // Where a negation ends: "no needles, 100 % safe" is a promise.
    private readonly HashSet<string> joints;

    private Promises(IReadOnlyCollection<string> lines)
    {
        phrases = lines.Where(line => line[0] is not (TakesBack or Joins)).Select(line => (Text: line, Words: Words.Of(line))).OrderByDescending(phrase => phrase.Words.Count).ToLookup(phrase => phrase.Words[0], StringComparer.Ordinal);
        joints = [Comma, .. lines.Where(line => line[0] == Joins).SelectMany(line => Words.Of(line))];
        negations = lines.Where(line => line[0] == TakesBack).SelectMany(line => Words.Of(line)).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Gives the list of a language.</summary>
    /// <param name="language">The language, such as <c>en</c>.</param>
    /// <returns>The list, or null for a language without one.</returns>
    public static Promises? In(string language) => ByLanguage.GetOrAdd(language, Read);

    /// <summary>Finds the first promise of a text; a question promises nothing, and "not 100 % safe" neither.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The phrase as it stands in the list, or null.</returns>
    public string? Find(string text)
    {
        foreach ((List<string> words, bool isQuestion) in Words.Sentences(text, keepsCommas: true))
        {
            for (int i = 0; i < words.Count && !isQuestion; i++)
            {
                foreach ((string phrase, List<string> sought) in phrases[words[i]])
                {
                    if (StandsAt(words, i, sought) && !IsTakenBack(words, i))
                        return phrase;
                }
            }
        }

        return null;
    }

    private static bool StandsAt(List<string> words, int start, List<string> sought) =>
        start + sought.Count <= words.Count && words.GetRange(start, sought.Count).SequenceEqual(sought, StringComparer.Ordinal);

    private bool IsTakenBack(List<string> words, int start)
    {
        for (int i = start - 1; i >= Math.Max(0, start - Reach) && !joints.Contains(words[i]); i--)
        {
            if (negations.Contains(words[i]))
                return true;
        }

        return false;
    }

    private static Promises? Read(string language)
    {
        using Stream? stream = typeof(Promises).Assembly.GetManifestResourceStream($"checks/promises.{language}.txt");
        if (stream is null)
            return null;
        using var reader = new StreamReader(stream);
        var lines = new List<string>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != Comment)
                lines.Add(line);
        }

        return new Promises(lines);
    }
}
