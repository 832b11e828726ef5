using System.Text;

namespace TreatmentContent.SchemaOrg;

/// <summary>The text subset of answers and sections without its marks: what a reader would read.</summary>
internal static class PlainText
{
    /// <summary>Takes the marks out of a text.</summary>
    /// <param name="text">A text in the subset: paragraphs, <c>- </c> lists, <c>**strong**</c>, <c>[text](link)</c>.</param>
    /// <param name="hasLink">Whether an address was taken out.</param>
    /// <returns>The words; line breaks are kept.</returns>
    public static string Of(string text, out bool hasLink)
    {
        hasLink = false;
        if (text.AsSpan().IndexOfAny("*[-") < 0)
            return text;

        var words = new StringBuilder(text.Length);
        bool isLineStart = true;
        for (int i = 0; i < text.Length; i++)
        {
            ReadOnlySpan<char> rest = text.AsSpan(i);
            if (isLineStart && rest.StartsWith("- "))
            {
                i++;
            }
            else if (rest.StartsWith("**") && IsMark(text, i))
            {
                i++;
            }
            else if (TryReadLink(rest, out int labelLength, out int length))
            {
                words.Append(Of(rest.Slice(1, labelLength).ToString(), out _));
                i += length - 1;
                hasLink = true;
            }
            else
            {
                words.Append(text[i]);
            }

            isLineStart = text[i] == '\n';
        }

        return words.ToString();
    }

    // A mark has its partner in the same paragraph; two asterisks alone are two asterisks.
    private static bool IsMark(string text, int at)
    {
        int start = text.LastIndexOf("\n\n", at, StringComparison.Ordinal) is int before and >= 0 ? before : 0;
        int end = text.IndexOf("\n\n", at, StringComparison.Ordinal) is int after and >= 0 ? after : text.Length;
        int marks = 0;
        int index = 0;
        for (int i = start; i < end - 1; i++)
        {
            if (text[i] == '*' && text[i + 1] == '*')
            {
                index = i == at ? marks : index;
                marks++;
                i++;
            }
        }

        return index < marks - (marks % 2);
    }

    private static bool TryReadLink(ReadOnlySpan<char> text, out int labelLength, out int length)
    {
        labelLength = 0;
        length = 0;
        if (text[0] != '[')
            return false;

        int middle = text.IndexOf("](");
        int end = middle < 0 ? -1 : text[middle..].IndexOf(')');
        if (end < 0 || text[1..middle].IndexOfAny("[\n") >= 0 || text.Slice(middle, end).IndexOfAny(' ', '\n') >= 0)
            return false;

        labelLength = middle - 1;
        length = middle + end + 1;
        return true;
    }
}
