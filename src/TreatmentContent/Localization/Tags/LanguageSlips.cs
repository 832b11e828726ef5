using System.Diagnostics.CodeAnalysis;

namespace TreatmentContent.Localization;

/// <summary>Codes that are written for languages but belong to countries or to nothing.</summary>
internal static class LanguageSlips
{
    private static readonly Dictionary<string, string> Meant = new(StringComparer.Ordinal)
    {
        ["al"] = "sq",
        ["cn"] = "zh",
        ["cz"] = "cs",
        ["dk"] = "da",
        ["gr"] = "el",
        ["jp"] = "ja",
        ["sp"] = "es",
        ["ua"] = "uk",
        ["vn"] = "vi",
    };

    public static bool TryGet(string language, [NotNullWhen(true)] out string? meant) => Meant.TryGetValue(language, out meant);
}
