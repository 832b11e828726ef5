using System.Globalization;

namespace TreatmentContent.Json;

/// <summary>A version of the format. A minor version adds optional members and words; a major one changes what is there.</summary>
/// <param name="Major">The major version, from 1; 0 was never published.</param>
/// <param name="Minor">The minor version, from 0.</param>
internal readonly record struct FormatVersion(int Major, int Minor)
{
    private const int MaxDigits = 9;

    /// <summary>Reads <c>major.minor</c>, two whole numbers without zeros in front.</summary>
    public static bool TryParse(string? text, out FormatVersion version)
    {
        int dot = text?.IndexOf('.', StringComparison.Ordinal) ?? -1;
        bool isVersion = TryCount(text.AsSpan(0, Math.Max(dot, 0)), out int major) & TryCount(text.AsSpan(dot + 1), out int minor);
        version = isVersion ? new FormatVersion(major, minor) : default;
        return isVersion;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}");

    private static bool TryCount(ReadOnlySpan<char> digits, out int count)
    {
        count = 0;
        return digits.Length is > 0 and <= MaxDigits && (digits.Length == 1 || digits[0] != '0') && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out count);
    }
}
