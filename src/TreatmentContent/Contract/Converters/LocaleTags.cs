using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;
using TreatmentContent.Diagnostics;
using TreatmentContent.Localization;

namespace TreatmentContent.Contract;

/// <summary>Reads the names of members that are language tags.</summary>
internal static class LocaleTags
{
    /// <summary>Gives the tag that a member's name is, where it is one that is in use: no string is made.</summary>
    /// <param name="reader">A reader on a name.</param>
    /// <param name="tag">The tag, written as the name is.</param>
    /// <returns>Whether the tag is known; where it is not, the name may still be one.</returns>
    [SkipLocalsInit]
    public static bool TryReadKnown(ref Utf8JsonReader reader, out LocaleTag tag)
    {
        tag = default;
        if (reader.ValueIsEscaped || reader.ValueSpan.Length > LocaleTag.MaxLength)
            return false;
        Span<char> name = stackalloc char[LocaleTag.MaxLength];
        return LocaleTag.TryFindKnown(name[..reader.CopyString(name)], out tag);
    }

    public static bool TryRead(string text, out LocaleTag tag, [NotNullWhen(false)] out string? problem) => TryRead<LocaleTag>(text, out tag, out problem);

    private static bool TryRead<T>(string text, out T value, [NotNullWhen(false)] out string? problem)
        where T : ITextForm<T> => T.TryRead(text, out value, out problem);
}
