using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using TreatmentContent.Localization;

namespace TreatmentContent.SchemaOrg;

/// <summary>How the literals of Schema.org are written.</summary>
/// <remarks>Source: ISO 8601-1:2019; RFC 3986; RFC 5646; WHATWG URL Living Standard (2026); ISO 4217.</remarks>
internal static class LexicalForms
{
    private const int MaxNumber = 40;

    // As far as the minutes of a day with its time of day.
    private const int Minutes = 16;
    private const int MaxSubtag = 8;
    private static readonly FrozenSet<string> LinkSchemes =
        ((string[])["mailto", "tel", "sms", "fax", "ftp", "ftps", "sftp", "geo", "urn", "doi", "tag", "did", "webcal", "android-app", "ios-app", "whatsapp"]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // What runs, or holds the thing itself, names nothing.
    private static readonly FrozenSet<string> NoNames = ((string[])["javascript", "vbscript", "data", "about", "blob", "file"]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    private static readonly SearchValues<char> SchemeCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.");
    private static readonly SearchValues<char> DurationDigits = SearchValues.Create("0123456789.,");

    /// <summary>Says whether a text is a year, a month or a day of the calendar: <c>2026</c>, <c>2026-11</c>, <c>2026-11-02</c>.</summary>
    public static bool IsDate(ReadOnlySpan<char> text) => text.Length switch
    {
        4 => Digits(text, 1, 9999),
        7 => text[4] == '-' && Digits(text[..4], 1, 9999) && Digits(text[5..], 1, 12),
        10 => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        _ => false,
    };

    /// <summary>Says whether a text is a day of the calendar: <c>2026-11-02</c>.</summary>
    public static bool IsDay(ReadOnlySpan<char> text) => text.Length == 10 && IsDate(text);

    /// <summary>Says whether a text is a day with a time of day, seconds and offset: <c>2026-11-02T09:00:00+01:00</c>.</summary>
    public static bool IsDateTime(ReadOnlySpan<char> text) =>
        text.Length > 19 && text[10] == 'T' && IsDate(text[..10]) && IsClock(text[11..19]) && IsOffset(AfterFraction(text[19..]), isNeeded: true);

    /// <summary>Writes out the seconds of a day with a time of day in hours and minutes: <c>2026-11-02T09:00:00Z</c> for <c>2026-11-02T09:00Z</c>, with or without offset; any other text stays as it is.</summary>
    public static string WithSeconds(string text) =>
        text.Length >= Minutes && $"{text[..Minutes]}:00{text[Minutes..]}" is var whole && (IsDateTime(whole) || IsDateTime(whole + "Z")) ? whole : text;

    /// <summary>Says whether a text is a time of day: <c>09:00:00</c> or <c>09:00</c>, with or without offset.</summary>
    public static bool IsTime(ReadOnlySpan<char> text)
    {
        int length = text.Length >= 8 && text[5] == ':' ? 8 : Math.Min(5, text.Length);
        return IsClock(text[..length]) && IsOffset(length == 8 ? AfterFraction(text[8..]) : text[length..], isNeeded: false);
    }

    /// <summary>Says whether a text is a duration: <c>PT45M</c>, <c>P3M</c>, <c>P1Y2DT3H</c>.</summary>
    public static bool IsDuration(ReadOnlySpan<char> text)
    {
        if (text is ['-' or '+', .. var rest])
            text = rest;
        if (text is not ['P', .. var parts])
            return false;
        ReadOnlySpan<char> units = "YMWD";
        bool isTime = false;
        int found = 0;
        while (!parts.IsEmpty)
        {
            if (!isTime && parts[0] == 'T')
            {
                units = "HMS";
                parts = parts[1..];
                isTime = true;
                found = 0;
                continue;
            }

            int length = parts.IndexOfAnyExcept(DurationDigits);
            int unit = length > 0 && IsNumber(parts[..length].ToString().Replace(',', '.')) ? units.IndexOf(parts[length]) : -1;
            if (unit < 0)
                return false;
            units = units[(unit + 1)..];
            parts = parts[(length + 1)..];
            found++;
        }

        return found > 0;
    }

    /// <summary>Says whether a text is a plain number: <c>250</c>, <c>-1.5</c>.</summary>
    public static bool IsNumber(ReadOnlySpan<char> text) =>
        text is { Length: > 0 and <= MaxNumber } && text[^1] != '.' && text is not ['.', ..] && text is not ['-', '.', ..]
        && decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _) && text[0] != '+';

    /// <summary>Says whether a number of JSON or a text is a whole number.</summary>
    public static bool IsInteger(ReadOnlySpan<char> text) => IsNumber(text) && !text.Contains('.');

    /// <summary>Says whether a text is a measure, a number and its unit: <c>7 ft</c>, <c>50 kg</c>.</summary>
    public static bool IsMeasure(ReadOnlySpan<char> text) => text.IndexOf(' ') is > 0 and var blank && IsNumber(text[..blank]) && !text[(blank + 1)..].IsWhiteSpace();

    /// <summary>Says whether a text is an absolute address, http or https in small letters.</summary>
    public static bool IsAddress(string text) =>
        (text.StartsWith("https://", StringComparison.Ordinal) || text.StartsWith("http://", StringComparison.Ordinal)) && IsWebAddress(text);

    /// <summary>Says whether a text is an absolute address, http or https in letters of any case.</summary>
    public static bool IsWebAddress(string text) =>
        (text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase))
        && IsWithoutBlanks(text) && Uri.TryCreate(text, UriKind.Absolute, out Uri? uri) && uri.Host.Length > 0;

    /// <summary>Says whether a text can stand as a link: an address, or one of another scheme that leads somewhere, such as <c>mailto:</c> or <c>android-app:</c>.</summary>
    public static bool IsLink(string text) => IsWebAddress(text) || (Scheme(text) is { Length: > 0 } scheme && scheme.Length + 1 < text.Length && IsWithoutBlanks(text) && LinkSchemes.Contains(scheme.ToString()));

    /// <summary>Says whether a text names a node whatever page it is read on: an absolute address of any scheme, such as a URN or a DOI, or a blank node of the document.</summary>
    public static bool IsNodeName(string text)
    {
        if (text.StartsWith("_:", StringComparison.Ordinal))
            return text.Length > 2;
        if (Scheme(text) is not { Length: > 0 } scheme || scheme.Length + 1 == text.Length || !IsWithoutBlanks(text))
            return false;
        string name = scheme.ToString();
        return name.Equals("http", StringComparison.OrdinalIgnoreCase) || name.Equals("https", StringComparison.OrdinalIgnoreCase) ? IsWebAddress(text) : !NoNames.Contains(name);
    }

    /// <summary>Says whether a text has nothing that an address cannot have: blanks, angle brackets, quotes, backslashes, control characters.</summary>
    public static bool IsWithoutBlanks(string text) => !text.AsSpan().ContainsAny(" <>\"\\") && !text.Any(char.IsControl);

    /// <summary>Says whether a text is a language tag, with extensions or private use where others write them, and whole tags of older standards too: <c>es-US</c>, <c>en-u-hc-h12</c>, <c>sgn-BE-FR</c>.</summary>
    public static bool IsLanguage(ReadOnlySpan<char> text)
    {
        if (LocaleTag.TryParse(text, out _) || TagAliases.TryGetLegacy(text.ToString().ToLowerInvariant(), out _))
            return true;
        string[] parts = text.ToString().Split('-');
        return parts[^1].Length > 1 && Array.Exists(parts, part => part.Length == 1) && Array.TrueForAll(parts, part => part.Length is >= 1 and <= MaxSubtag && part.All(char.IsAsciiLetterOrDigit))
            && LocaleTag.TryParseRequest(text, out _);
    }

    /// <summary>Says whether a text is in the form of a currency's code: <c>USD</c>.</summary>
    public static bool IsCurrency(ReadOnlySpan<char> text) => text.Length == 3 && text.IndexOfAnyExceptInRange('A', 'Z') < 0;

    // A letter, then letters, digits, and the three marks of RFC 3986, up to the colon; empty where there is none.
    private static ReadOnlySpan<char> Scheme(string text)
    {
        int colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && char.IsAsciiLetter(text[0]) && text.AsSpan(0, colon).IndexOfAnyExcept(SchemeCharacters) < 0 ? text.AsSpan(0, colon) : [];
    }

    private static bool Digits(ReadOnlySpan<char> text, int least, int most) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= least && number <= most;

    // HH:mm or HH:mm:ss; 24:00 is the end of a day.
    private static bool IsClock(ReadOnlySpan<char> text) =>
        text is "24:00" or "24:00:00"
        || (text.Length is 5 or 8 && text[2] == ':' && Digits(text[..2], 0, 23) && Digits(text[3..5], 0, 59) && (text.Length == 5 || (text[5] == ':' && Digits(text[6..], 0, 59))));

    private static ReadOnlySpan<char> AfterFraction(ReadOnlySpan<char> text)
    {
        if (text is not ['.', .. var rest])
            return text;
        int digits = rest.IndexOfAnyExceptInRange('0', '9');
        return digits == 0 ? text : digits < 0 ? [] : rest[digits..];
    }

    private static bool IsOffset(ReadOnlySpan<char> text, bool isNeeded) =>
        text.IsEmpty ? !isNeeded : text is "Z" || (text.Length == 6 && text[0] is '+' or '-' && text[3] == ':' && Digits(text[1..3], 0, 14) && Digits(text[4..], 0, 59));
}
