using System.Diagnostics.CodeAnalysis;
using TreatmentContent.Diagnostics;
using TreatmentContent.Localization;

namespace TreatmentContent.Contract;

/// <summary>Reads the names of members that are language tags.</summary>
internal static class LocaleTags
{
    public static bool TryRead(string text, out LocaleTag tag, [NotNullWhen(false)] out string? problem) => TryRead<LocaleTag>(text, out tag, out problem);

    private static bool TryRead<T>(string text, out T value, [NotNullWhen(false)] out string? problem)
        where T : ITextForm<T> => T.TryRead(text, out value, out problem);
}
