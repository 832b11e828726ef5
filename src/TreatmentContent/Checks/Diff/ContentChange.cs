using TreatmentContent.Diagnostics;

namespace TreatmentContent.Checks;

/// <summary>One difference between two versions of content.</summary>
public sealed record ContentChange
{
    /// <summary>Gets what happened to the value.</summary>
    public required ContentChangeKind Kind { get; init; }

    /// <summary>Gets the JSON path of the value in the earlier version, or null for one that was added.</summary>
    public string? PathBefore { get; init; }

    /// <summary>Gets the JSON path of the value in the later version, or null for one that was removed.</summary>
    public string? PathAfter { get; init; }

    /// <summary>Gets the JSON path in the later version, such as <c>$.benefits[0].title.es</c>; for a removed value, the one in the earlier version.</summary>
    public string Path => PathAfter ?? PathBefore ?? "$";

    /// <summary>Gets the earlier value as canonical JSON on one line, or null for one that was added.</summary>
    public string? Before { get; init; }

    /// <summary>Gets the later value as canonical JSON on one line, or null for one that was removed.</summary>
    public string? After { get; init; }

    /// <summary>Gets a value indicating whether a clinician should see the change: it touches what can harm a patient when it is wrong.</summary>
    /// <remarks><c>docs/AUTHORING.md</c> lists what counts. A larger value that was added or removed counts where it holds such a thing.</remarks>
    public required bool IsSafetyCritical { get; init; }

    /// <summary>Gives the change for people and logs: <c>changed (safety): $.protocol.doses[0].amount: "70 %MED" -> "80 %MED"</c>.</summary>
    /// <returns>One line; control characters of the content are escaped, so that no content can forge a second line.</returns>
    public override string ToString()
    {
        string kind = Kind switch
        {
            ContentChangeKind.Added => "added",
            ContentChangeKind.Removed => "removed",
            ContentChangeKind.Moved => "moved",
            _ => "changed",
        };
        string what = Kind switch
        {
            ContentChangeKind.Added => After ?? "",
            ContentChangeKind.Removed => Before ?? "",
            ContentChangeKind.Moved => $"was {PathBefore}",
            _ => $"{Before} -> {After}",
        };
        return TextRules.OneLine($"{kind}{(IsSafetyCritical ? " (safety)" : "")}: {Path}: {what}");
    }
}
