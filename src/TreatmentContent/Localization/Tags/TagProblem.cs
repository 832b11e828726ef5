namespace TreatmentContent.Localization;

/// <summary>Says why a text is not a tag of content, and what to write instead.</summary>
internal static class TagProblem
{
    private const int QuotedLength = 40;

    public static string Of(ReadOnlySpan<char> text)
    {
        string quoted = text.Length <= QuotedLength ? text.ToString() : $"{text[..(char.IsHighSurrogate(text[QuotedLength - 1]) ? QuotedLength - 1 : QuotedLength)]}…";
        string advice = Reason(text) + (LocaleTag.TryParseRequest(text, out LocaleTag meant) && meant != default ? $": write '{meant}'" : "");
        return $"'{quoted}' is not a language tag such as 'es' or 'es-US'{advice}.";
    }

    private static string Reason(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return " (it is empty)";
        }

        if (text.Length > TagParts.MaxLength)
        {
            return " (it has more than 35 characters)";
        }

        foreach (char c in text)
        {
            switch (c)
            {
                case '_':
                    return " (its parts are joined by '-', not '_')";
                case '.' or '@':
                    return " (an encoding or modifier is not part of it)";
                case not '-' when !char.IsAsciiLetterOrDigit(c):
                    return " (it has letters a to z, digits and '-' alone)";
            }
        }

        if (text is ['-', ..] or [.., '-'] || text.IndexOf("--") >= 0)
        {
            return " (a part of it is empty)";
        }

        int language = text.IndexOf('-') is var hyphen and >= 0 ? hyphen : text.Length;
        return language is not (2 or 3) ? " (it begins with a language of 2 or 3 letters)"
            : HasSingleton(text) ? " (extensions and private use are not part of it)" : "";
    }

    private static bool HasSingleton(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> rest = text;
        for (int hyphen = rest.IndexOf('-'); hyphen >= 0; hyphen = rest.IndexOf('-'))
        {
            if (hyphen == 1)
            {
                return true;
            }

            rest = rest[(hyphen + 1)..];
        }

        return false;
    }
}
