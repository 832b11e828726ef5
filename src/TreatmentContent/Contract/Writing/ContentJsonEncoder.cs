using System.Text;
using System.Text.Encodings.Web;

namespace TreatmentContent.Contract;

/// <summary>Escapes what JSON demands and what nobody could see; letters, signs and emoji stay as people read them.</summary>
/// <remarks>For files, not for pages: <c>&lt;</c> and <c>&amp;</c> stay as they are. Source: RFC 8259 section 7 (2017).</remarks>
internal sealed class ContentJsonEncoder : JavaScriptEncoder
{
    private ContentJsonEncoder()
    {
    }

    public static ContentJsonEncoder Instance { get; } = new();

    // \uD83D\uDE00: a character beyond the first plane takes two escapes.
    public override int MaxOutputCharactersPerInputCharacter => 12;

    public override bool WillEncode(int unicodeScalar) => unicodeScalar switch
    {
        '"' or '\\' or < ' ' or (>= 0x7F and <= 0x9F) => true,
        < 0xAD => false,

        // Invisible: soft hyphen, direction marks and controls, zero-width space, line and paragraph separators, byte order mark. The joiners U+200C and U+200D are letters' own.
        0xAD or 0x061C or 0x200B or 0x200E or 0x200F or (>= 0x2028 and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0xFEFF => true,
        _ => false,
    };

    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength)
    {
        var span = new ReadOnlySpan<char>(text, textLength);
        for (int i = 0; i < span.Length; i++)
        {
            if (WillEncode(span[i]))
                return i;

            // Half a character cannot be written: the base class replaces it; what is read never holds one, and writing refuses it.
            if (char.IsSurrogate(span[i]))
            {
                if (!IsPair(span, i))
                    return i;
                i++;
            }
        }

        return -1;
    }

    public override unsafe bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        var output = new Span<char>(buffer, bufferLength);
        if (!WillEncode(unicodeScalar))
            return new Rune(unicodeScalar).TryEncodeToUtf16(output, out numberOfCharactersWritten);

        string? name = unicodeScalar switch
        {
            '"' => "\\\"",
            '\\' => @"\\",
            '\n' => "\\n",
            '\r' => "\\r",
            '\t' => "\\t",
            '\b' => "\\b",
            '\f' => "\\f",
            _ => null,
        };
        name ??= $"\\u{unicodeScalar:X4}";
        bool fits = name.TryCopyTo(output);
        numberOfCharactersWritten = fits ? name.Length : 0;
        return fits;
    }

    private static bool IsPair(ReadOnlySpan<char> text, int index) =>
        char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]);
}
