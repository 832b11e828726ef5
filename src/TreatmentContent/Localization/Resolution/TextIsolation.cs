using System.Text;

namespace TreatmentContent.Localization;

/// <summary>Keeps the direction of a text from running into the text around it.</summary>
/// <remarks>Source: Unicode Standard Annex 9 (Unicode Bidirectional Algorithm), isolates.</remarks>
internal static class TextIsolation
{
    /// <summary>Ends the isolate that was opened last.</summary>
    public const char PopIsolate = '\u2069';

    private const char FirstStrongIsolate = '\u2068';

    /// <summary>Puts a text in no language between isolates where its own direction is not that of the text around it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="around">The direction of the text around it.</param>
    /// <returns>The text, which is the same where nothing can go wrong.</returns>
    public static string Isolate(ResolvedText text, TextDirection around) =>
        text.Locale == default && NeedsIsolation(text.Text, around) ? FirstStrongIsolate + Close(text.Text) + PopIsolate : Close(text.Text);

    /// <summary>Puts a text between isolates where it runs the other way than the text around it, whatever language it is in.</summary>
    /// <param name="text">The text.</param>
    /// <param name="around">The direction of the text around it.</param>
    /// <returns>The text, which is the same where nothing can go wrong.</returns>
    public static string IsolateRun(ResolvedText text, TextDirection around) =>
        text.Locale != default && text.Direction != around ? FirstStrongIsolate + Close(text.Text) + PopIsolate : Isolate(text, around);

    /// <summary>Ends within a text what it leaves open, an isolate, an embedding or an override, which would turn what stands after it.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text, which is the same where it leaves nothing open.</returns>
    public static string Close(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\u202A', '\u202E') && !text.AsSpan().ContainsAnyInRange('\u2066', '\u2068'))
        {
            return text;
        }

        // A paragraph at a time: where lines are joined, its end would not end them.
        StringBuilder closed = new(text.Length + 1);
        OpenDirections open = new();
        foreach (char each in text)
        {
            closed.Append(each == '\n' ? open.Ends : "").Append(each);
            open.Follow(each);
        }

        return closed.Append(open.Ends).ToString();
    }

    /// <summary>Finds out whether a text stands wrongly in text of a direction unless it is kept apart.</summary>
    /// <param name="text">The text.</param>
    /// <param name="around">The direction of the text around it.</param>
    /// <returns>True where its first letter runs the other way, or where it has no letter in a right-to-left text.</returns>
    public static bool NeedsIsolation(string text, TextDirection around) => FirstStrong(text) switch
    {
        // Digits and signs stand rightly in a left-to-right text: that is their own order.
        TextDirection.Auto => around == TextDirection.RightToLeft,
        TextDirection own => own != around,
    };

    private static TextDirection FirstStrong(string text)
    {
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (IsRightToLeft(rune.Value))
            {
                return TextDirection.RightToLeft;
            }

            if (Rune.IsLetter(rune))
            {
                return TextDirection.LeftToRight;
            }
        }

        return TextDirection.Auto;
    }

    // The blocks whose unassigned characters are right-to-left too, but for digits and signs, which decide nothing.
    private static bool IsRightToLeft(int value) =>
        value is (>= 0x0590 and <= 0x08FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFF) or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF)
        && Rune.IsLetter(new Rune(value));
}
