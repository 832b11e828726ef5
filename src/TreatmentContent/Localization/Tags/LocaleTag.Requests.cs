using System.Diagnostics.CodeAnalysis;

namespace TreatmentContent.Localization;

public readonly partial record struct LocaleTag
{
    /// <summary>Reads what browsers, settings and operating systems send, which content does not write: <c>es_US.UTF-8</c>, <c>en-US-u-hc-h12</c>, <c>i-klingon</c>, <c>C</c>.</summary>
    /// <remarks>Encoding, modifier, extensions and private use are dropped; retired and extended-language forms give their successor; <c>C</c> and <c>POSIX</c> are <c>und</c>.</remarks>
    /// <param name="text">The text, or null, which is no tag.</param>
    /// <param name="result">The tag, or <c>und</c>.</param>
    /// <returns>Whether the text names a language, or says that it names none.</returns>
    public static bool TryParseRequest([NotNullWhen(true)] string? text, out LocaleTag result) => TryParseRequest(text.AsSpan(), out result);

    /// <inheritdoc cref="TryParseRequest(string?, out LocaleTag)"/>
    public static bool TryParseRequest(ReadOnlySpan<char> text, out LocaleTag result)
    {
        if (TryParse(text, out result))
        {
            return true;
        }

        LocaleTag? read = RequestTag.TryRead(text, out TagParts parts) ? Of(TagAliases.Resolve(parts)) : null;
        result = read.GetValueOrDefault();
        return read.HasValue;
    }

    /// <summary>Reads the header <c>Accept-Language</c>: <c>es-US,es;q=0.9,en;q=0.8</c>.</summary>
    /// <remarks>Source: RFC 9110 (2022), section 12.5.4. At most 4096 characters and 32 ranges are looked at; <c>*</c>, q=0 and parts that cannot be read are skipped.</remarks>
    /// <param name="header">The header's value, or null.</param>
    /// <returns>The wishes, the dearest first, none twice; empty when there is none.</returns>
    public static IReadOnlyList<LocaleTag> ParseAcceptLanguage(string? header) => AcceptLanguage.Read(header);
}
