using System.Globalization;
using System.Text;

namespace TreatmentContent.Exchange;

/// <summary>Writes <c>en-XA</c>: every ASCII letter as another one that still reads like it, between brackets, with number words for the room that translations need.</summary>
internal static class AccentedLetters
{
    private const string Small = "åƀçðéƒĝĥîĵķļɱñöþɋŕšţûṽŵẋýž";
    private const string Capital = "ÅɃÇÐÉƑĜĤÎĴĶĻṀÑÖÞɊŔŠŢÛṼŴẊÝŽ";

    private static readonly string[] Numbers = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    // How much longer a text of so many characters becomes, in percent: short labels grow most.
    private static readonly (int UpTo, int Percent)[] Growth = [(10, 100), (30, 60), (int.MaxValue, 40)];

    /// <summary>Writes one paragraph or item.</summary>
    public static string Write(string text)
    {
        var written = new StringBuilder(2 * text.Length).Append('[');
        int length = 0;
        int at = 0;
        while (KeptParts.TryNext(text, ref at, out ReadOnlySpan<char> part, out bool isKept))
        {
            if (isKept)
            {
                written.Append(part);
                continue;
            }

            // Never by UTF-16 units: to a reader an emoji of four of them is one character.
            length += new StringInfo(part.ToString()).LengthInTextElements;
            foreach (char c in part)
                written.Append(char.IsAsciiLetterLower(c) ? Small[c - 'a'] : char.IsAsciiLetterUpper(c) ? Capital[c - 'A'] : c);
        }

        Pad(written, length);
        return written.Append(']').ToString();
    }

    private static void Pad(StringBuilder written, int length)
    {
        (_, int percent) = Array.Find(Growth, growth => length <= growth.UpTo);
        int end = written.Length + (int)Math.Ceiling(length * percent / 100m);
        for (int i = 0; written.Length < end; i++)
            written.Append(' ').Append(Numbers[i % Numbers.Length]);
    }
}
