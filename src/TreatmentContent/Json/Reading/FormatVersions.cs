using System.Globalization;
using System.Text.Json;
using TreatmentContent.Catalogs;
using TreatmentContent.Contract;
using TreatmentContent.Diagnostics;
using TreatmentContent.Statements;
using TreatmentContent.Treatments;

namespace TreatmentContent.Json;

/// <summary>Which versions of the format are read: every minor one of major version 1.</summary>
internal static class FormatVersions
{
    public const string IssueCode = "TC0020";
    public const string MemberName = "formatVersion";
    private const int Major = 1;

    /// <summary>Gives the version that a record states, or null where it states none.</summary>
    public static string? Of(ContentRecord record) => record switch
    {
        Treatment treatment => treatment.FormatVersion,
        TreatmentCatalog catalog => catalog.FormatVersion,
        _ => null,
    };

    /// <summary>Says whether a version is read; null, which a treatment inside a catalogue has, is.</summary>
    public static bool IsRead(string? version) => version is null || (TryGetMajor(version, out int major) && major == Major);

    /// <summary>Reads a version and reports one that is not read.</summary>
    public static void Check(ref Utf8JsonReader reader, ReadingProblems problems)
    {
        if (!Token.TryGetSoundText(ref reader, problems, out string? version) || IsRead(version))
            return;

        if (TryGetMajor(version, out int major) && major > Major)
            problems.Report(IssueCode, $"The format version {version} is newer than {TreatmentCatalog.CurrentFormatVersion}, which this library reads; a newer library reads it.", reader.TokenStartIndex);
        else
            problems.Report("TC0002", $"{TextForm.Quote(version)} is not a version of the format; write '{TreatmentCatalog.CurrentFormatVersion}'.", reader.TokenStartIndex);
    }

    private static bool TryGetMajor(string version, out int major)
    {
        major = 0;
        int dot = version.IndexOf('.', StringComparison.Ordinal);
        return dot > 0
            && int.TryParse(version.AsSpan(0, dot), NumberStyles.None, CultureInfo.InvariantCulture, out major)
            && int.TryParse(version.AsSpan(dot + 1), NumberStyles.None, CultureInfo.InvariantCulture, out _);
    }
}
