namespace TreatmentContent.Diagnostics;

/// <summary>What every value with a text form does alike.</summary>
internal static class TextForm
{
    private const int QuotedLength = 40;

    /// <summary>Reads a text or throws.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="text">The text.</param>
    /// <returns>The value.</returns>
    /// <exception cref="FormatException">The text is not such a value; the message is the problem of <see cref="ITextForm{TSelf}.TryRead"/>.</exception>
    public static T Parse<T>(ReadOnlySpan<char> text)
        where T : ITextForm<T>
        => T.TryRead(text, out T value, out string? problem) ? value : throw new FormatException(problem);

    /// <summary>Quotes a text for a message; a long one is cut, so that no content can flood a log.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text in single quotes.</returns>
    public static string Quote(ReadOnlySpan<char> text)
    {
        if (text.Length <= QuotedLength)
            return $"'{text}'";

        int end = char.IsHighSurrogate(text[QuotedLength - 1]) ? QuotedLength - 1 : QuotedLength;
        return $"'{text[..end]}…'";
    }
}
