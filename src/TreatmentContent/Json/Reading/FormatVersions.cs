using System.Text.Json;
using TreatmentContent.Catalogs;
using TreatmentContent.Contract;
using TreatmentContent.Diagnostics;
using TreatmentContent.Statements;
using TreatmentContent.Treatments;

namespace TreatmentContent.Json;

/// <summary>Which versions of the format are read: every minor one of the current major version as it is, and every older major one after its steps.</summary>
internal sealed class FormatVersions
{
    public const string IssueCode = "TC0020";
    public const string MemberName = "formatVersion";

    private readonly FormatVersion current;

    /// <summary>Makes the versions that end with the current one.</summary>
    /// <param name="current">The version that is written.</param>
    /// <param name="steps">The steps from 1 on, one for each major version before the current one.</param>
    /// <exception cref="ArgumentException">A step is missing, doubled or out of order.</exception>
    public FormatVersions(FormatVersion current, params IReadOnlyList<FormatStep> steps)
    {
        if (!steps.Select(step => step.From).SequenceEqual(Enumerable.Range(1, current.Major - 1)))
            throw new ArgumentException($"Version {current} needs one step from each of the major versions before it, in order.", nameof(steps));
        this.current = current;
        Steps = steps;
    }

    /// <summary>Gets the versions that this library reads.</summary>
    public static FormatVersions Known { get; } =
        FormatVersion.TryParse(TreatmentCatalog.CurrentFormatVersion, out FormatVersion current) ? new(current) : throw new FormatException(TreatmentCatalog.CurrentFormatVersion);

    /// <summary>Gets the version that is written.</summary>
    public FormatVersion Current => current;

    /// <summary>Gets the steps that lead to the current major version, the first from 1.</summary>
    public IReadOnlyList<FormatStep> Steps { get; }

    /// <summary>Says whether a version is read without a step; null, which a treatment inside a catalogue has, is.</summary>
    public bool IsRead(string? version) => version is null || (FormatVersion.TryParse(version, out FormatVersion stated) && stated.Major == current.Major);

    /// <summary>Says whether the version of a document, and of each treatment inside it, is read without a step.</summary>
    public bool AreRead(ContentRecord root) => root switch
    {
        Treatment treatment => IsRead(treatment.FormatVersion),
        TreatmentCatalog catalog => IsRead(catalog.FormatVersion) && catalog.Treatments.All(AreRead),
        _ => true,
    };

    /// <summary>Says whether a version is an older one, which is read after its steps.</summary>
    public bool IsOlder(FormatVersion? version) => version is { Major: > 0 } stated && stated.Major < current.Major;

    /// <summary>Says whether a version is a later minor one of the current major version: what is unknown of it is kept, and no slip.</summary>
    public bool IsLaterMinor(FormatVersion? version) => version is { } stated && stated.Major == current.Major && stated.Minor > current.Minor;

    /// <summary>Reads a version and reports one that is not read.</summary>
    public void Check(ref Utf8JsonReader reader, ReadingProblems problems)
    {
        if (!Token.TryGetSoundText(ref reader, problems, out string? version) || IsRead(version))
            return;

        long place = reader.TokenStartIndex;
        if (!FormatVersion.TryParse(version, out FormatVersion stated))
            problems.Report("TC0002", $"{TextForm.Quote(version)} is not a version of the format; write '{current}'.", place);
        else if (stated.Major > current.Major)
            problems.Report(IssueCode, $"The format version {version} is newer than {current}, which this library reads; a newer library reads it.", place);
        else
            problems.Report("TC0002", $"There is no format version {version}; the first is 1.0, and '{current}' is written now.", place);
    }
}
