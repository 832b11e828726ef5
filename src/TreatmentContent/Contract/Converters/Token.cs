using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using TreatmentContent.Diagnostics;

namespace TreatmentContent.Contract;

/// <summary>What every converter does with a token.</summary>
internal static class Token
{
    private const int ShortText = 512;

    // A path has a name for each level, and an issue a path.
    private const int MaxNameBytes = 256;

    // No character takes more than the six bytes of an escape: what is longer is too long a text, of which no string need be made.
    private const int MaxTextBytes = 6 * TextRules.MaxLength;

    /// <summary>Reports a value of the wrong kind and steps over it.</summary>
    /// <param name="reader">A reader on the value.</param>
    /// <param name="problems">Takes the problem.</param>
    /// <param name="wanted">What is right, such as <c>A text in quotes is needed here</c>.</param>
    /// <param name="example">A sentence that shows how to write it.</param>
    public static void RefuseKind(ref Utf8JsonReader reader, ReadingProblems problems, string wanted, string example = "")
    {
        if (reader.TokenType == JsonTokenType.Null)
            problems.Report("TC0016", "There is a null here; leave it out where there is nothing to say.", reader.TokenStartIndex);
        else
            problems.Report("TC0002", $"{wanted}, not {Kind(reader.TokenType)}.{(example.Length > 0 ? " " : "")}{example}", reader.TokenStartIndex);
        reader.Skip();
    }

    /// <summary>Gives the text of a string or a member's name.</summary>
    /// <param name="reader">A reader on a string or a name.</param>
    /// <param name="problems">Takes the problem of a text that is none.</param>
    /// <param name="text">The text.</param>
    /// <returns>Whether it is a text: half a character (a lone surrogate) is none.</returns>
    public static bool TryGetText(ref Utf8JsonReader reader, ReadingProblems problems, [NotNullWhen(true)] out string? text)
    {
        bool isName = reader.TokenType == JsonTokenType.PropertyName;
        bool isTooLong = reader.ValueSpan.Length > (isName ? MaxNameBytes : MaxTextBytes);
        if (isTooLong)
            problems.Report("TC0019", isName ? $"The name of this member takes {reader.ValueSpan.Length} bytes, more than the {MaxNameBytes} that a name may take." : $"The text takes {reader.ValueSpan.Length} bytes, more than the {TextRules.MaxLength} characters that one text may have.", reader.TokenStartIndex);
        text = !isTooLong && IsWhole(ref reader, problems) ? reader.GetString()! : null;
        return text is not null;
    }

    /// <summary>Reports a text that holds half a character (a lone surrogate).</summary>
    /// <param name="reader">A reader on a string or a name.</param>
    /// <param name="problems">Takes the problem.</param>
    /// <returns>Whether all characters are whole.</returns>
    public static bool IsWhole(ref Utf8JsonReader reader, ReadingProblems problems)
    {
        string? problem = reader.ValueIsEscaped ? LoneSurrogate(reader.ValueSpan) : null;
        if (problem is not null)
            problems.Report("TC0014", problem, reader.TokenStartIndex);
        return problem is null;
    }

    /// <summary>Gives a text that people read, or an address or code: sound characters, not too long.</summary>
    /// <param name="reader">A reader on the value.</param>
    /// <param name="problems">Takes the problem.</param>
    /// <param name="text">The text.</param>
    /// <returns>Whether it is such a text.</returns>
    public static bool TryGetSoundText(ref Utf8JsonReader reader, ReadingProblems problems, [NotNullWhen(true)] out string? text)
    {
        text = null;
        if (reader.TokenType != JsonTokenType.String)
        {
            RefuseKind(ref reader, problems, "A text in quotes is needed here");
            return false;
        }

        if (TryGetPlainText(ref reader, problems, out text))
            return true;
        if (!TryGetText(ref reader, problems, out text))
            return false;

        if (text.Length > problems.MaxTextLength)
            problems.Report("TC0019", $"The text has {text.Length} characters, more than the {problems.MaxTextLength} that one text may have.", reader.TokenStartIndex);
        else if (TextRules.Problem(text) is { } problem)
            problems.Report(text.Length > TextRules.MaxLength ? "TC0019" : "TC0014", problem, reader.TokenStartIndex);
        else
            return true;
        return false;
    }

    /// <summary>Says whether an escaped text holds half a character, which .NET texts and UTF-8 cannot carry.</summary>
    /// <param name="escaped">The bytes between the quotes.</param>
    /// <returns>What is wrong, or null.</returns>
    public static string? LoneSurrogate(ReadOnlySpan<byte> escaped)
    {
        bool afterHigh = false;
        int high = 0;
        for (int i = 0; i < escaped.Length; i++)
        {
            int unit = -1;
            if (escaped[i] == '\\')
            {
                i++;
                if (escaped[i] == 'u')
                {
                    unit = int.Parse(escaped.Slice(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
                    i += 4;
                }
            }

            bool isLow = unit is >= 0xDC00 and <= 0xDFFF;
            if (afterHigh != isLow)
                return Message(afterHigh ? high : unit);
            afterHigh = unit is >= 0xD800 and <= 0xDBFF;
            high = unit;
        }

        return afterHigh ? Message(high) : null;

        static string Message(int unit) => $"The text holds half a character (the lone surrogate U+{unit:X4}); write the whole character.";
    }

    /// <summary>Counts the digits of a number without leading zeros.</summary>
    /// <param name="number">The number as written.</param>
    /// <returns>How many digits it has before an exponent.</returns>
    public static int Digits(ReadOnlySpan<byte> number)
    {
        int exponent = number.IndexOfAny((byte)'e', (byte)'E');
        ReadOnlySpan<byte> mantissa = (exponent < 0 ? number : number[..exponent]).TrimStart("-0."u8);
        return mantissa.Length - (mantissa.Contains((byte)'.') ? 1 : 0);
    }

    /// <summary>Gives a number or word as it stands in the document.</summary>
    /// <param name="reader">A reader on a number, true or false.</param>
    /// <returns>Its characters.</returns>
    public static string Raw(ref Utf8JsonReader reader) => Encoding.UTF8.GetString(reader.ValueSpan);

    // Nearly every text: no escape, so neither a line end nor half a character, and short enough to be turned into characters only once and looked at before it is a string.
    [SkipLocalsInit]
    private static bool TryGetPlainText(ref Utf8JsonReader reader, ReadingProblems problems, [NotNullWhen(true)] out string? text)
    {
        text = null;
        ReadOnlySpan<byte> bytes = reader.ValueSpan;
        if (reader.ValueIsEscaped || bytes.Length > ShortText)
            return false;

        Span<char> buffer = stackalloc char[ShortText];
        if (Utf8.ToUtf16(bytes, buffer, out _, out int length, replaceInvalidSequences: false) != OperationStatus.Done)
            return false;
        ReadOnlySpan<char> characters = buffer[..length];
        if (length == 0 || length > problems.MaxTextLength || char.IsWhiteSpace(characters[0]) || characters.ContainsAnyInRange('\u007F', '\u009F'))
            return false;
        text = characters.ToString();
        return true;
    }

    private static string Kind(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "a list",
        JsonTokenType.String => "a text",
        JsonTokenType.Number => "a number",
        _ => "true or false",
    };
}
