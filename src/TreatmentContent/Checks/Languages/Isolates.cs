using System.Globalization;

namespace TreatmentContent.Checks;

/// <summary>Finds direction controls that turn more of a page than they are meant to.</summary>
/// <remarks>Source: Unicode Standard Annex 9 (Unicode Bidirectional Algorithm); an isolate ends with its paragraph.</remarks>
internal static class Isolates
{
    private const char PopIsolate = '\u2069';

    /// <summary>Says what is wrong with the direction controls of a text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>A few words, or null where nothing is wrong.</returns>
    public static string? Problem(string text)
    {
        int open = 0;
        foreach (char c in text)
        {
            switch (c)
            {
                case >= '\u202A' and <= '\u202E':
                    return string.Create(CultureInfo.InvariantCulture, $"U+{(int)c:X4} is an embedding");
                case >= '\u2066' and <= '\u2068':
                    open++;
                    break;
                case PopIsolate when open == 0:
                    return "U+2069 closes nothing";
                case PopIsolate:
                    open--;
                    break;
                case '\n' when open > 0:
                    return NotClosed;
            }
        }

        return open > 0 ? NotClosed : null;
    }

    private const string NotClosed = "an isolate is not closed";
}
