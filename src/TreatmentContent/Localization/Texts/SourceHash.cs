using System.Security.Cryptography;
using System.Text;

namespace TreatmentContent.Localization;

/// <summary>The short hash of a source text: a translation is out of date exactly when the hash that it records differs.</summary>
internal static class SourceHash
{
    private const int HexDigits = 12;

    /// <summary>Hashes a text: line ends as LF, outer blanks and line ends trimmed, UTF-8, SHA-256, the first 12 hexadecimal digits.</summary>
    /// <param name="text">The source text.</param>
    /// <returns>12 lower-case hexadecimal digits.</returns>
    /// <remarks>Nothing is normalised beyond that: Unicode normalisation depends on the machine.</remarks>
    public static string Of(string text)
    {
        string plain = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Trim(' ', '\t', '\n', '\r');
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(plain), hash);
        return string.Create(HexDigits, hash[..(HexDigits / 2)].ToArray(), static (digits, bytes) =>
        {
            for (int i = 0; i < bytes.Length; i++)
            {
                digits[2 * i] = Digit(bytes[i] >> 4);
                digits[(2 * i) + 1] = Digit(bytes[i] & 0xF);
            }
        });
    }

    /// <summary>Hashes the patterns of a counted thing: joined with LF in the order of CLDR, then as a text.</summary>
    /// <param name="forms">The source patterns.</param>
    /// <returns>12 lower-case hexadecimal digits.</returns>
    public static string Of(PluralForms forms) => Of(string.Join('\n', forms.Stated.Select(static form => form.Pattern)));

    private static char Digit(int value) => (char)(value < 10 ? '0' + value : 'a' + value - 10);
}
