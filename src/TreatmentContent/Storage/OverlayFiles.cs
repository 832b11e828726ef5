using TreatmentContent.Diagnostics;
using TreatmentContent.Json;
using TreatmentContent.Localization;
using TreatmentContent.Statements;
using TreatmentContent.Treatments;

namespace TreatmentContent.Storage;

/// <summary>The overlays of a folder: read, put into their treatments, and found again by the places of their texts.</summary>
internal sealed class OverlayFiles
{
    private readonly List<OverlayFile> read = [];
    private readonly ILookup<Id<Treatment>, OverlayFile> byTreatment;
    private readonly Dictionary<(string Treatment, string Path), (ContentFile File, string Path)> places = [];
    private readonly Action<ContentIssue> report;

    /// <summary>Reads every overlay.</summary>
    /// <param name="content">The files.</param>
    /// <param name="report">Takes what is wrong.</param>
    public OverlayFiles(FolderContent content, Action<ContentIssue> report)
    {
        this.report = report;
        foreach (ContentFile file in content.Overlays)
        {
            bool isRead = OverlayJson.TryRead(file.Bytes, out TranslationOverlay? overlay, out IReadOnlyList<ContentIssue> issues, file.Name, content.Limits);
            foreach (ContentIssue issue in issues)
                report(issue);
            if (isRead && IsNamed(file, overlay!))
                read.Add(new OverlayFile(file, overlay!));
        }

        byTreatment = read.ToLookup(overlay => overlay.Overlay.Treatment);
    }

    /// <summary>Gives the overlays of a treatment: those that could be read and are named as they should be, in the order of their names.</summary>
    /// <param name="treatment">The id of the treatment.</param>
    public IEnumerable<OverlayFile> Of(Id<Treatment> treatment) => byTreatment[treatment];

    /// <summary>Puts the overlays of a treatment into it.</summary>
    /// <param name="treatment">The treatment.</param>
    /// <param name="source">The language of texts without a tag.</param>
    /// <returns>The treatment with the texts of all its overlays.</returns>
    public Treatment MergeInto(Treatment treatment, LocaleTag source)
    {
        foreach (OverlayFile overlay in Of(treatment.Id))
        {
            MergedTreatment merged = overlay.Overlay.MergeInto(treatment, source);
            treatment = merged.Treatment;
            Report(overlay.File, merged.Issues);
            foreach ((string path, string own) in merged.Places)
                places.TryAdd((treatment.Id.Value, path), (overlay.File, own));
        }

        return treatment;
    }

    /// <summary>Reports the overlays of treatments that there are not.</summary>
    /// <param name="isKnown">Says whether there is a treatment, or a file of it that could not be read.</param>
    public void ReportStray(Func<string, bool> isKnown)
    {
        foreach (OverlayFile overlay in read.Where(overlay => !isKnown(overlay.Overlay.Treatment.Value)))
            Report(overlay.File, [Issue("TC0022", "$.treatment", $"There is no treatment '{overlay.Overlay.Treatment}'; name the one whose texts these are, or take the file away.")]);
    }

    /// <summary>Finds the text of an overlay that stands at a place of a treatment.</summary>
    /// <param name="treatment">The id of the treatment.</param>
    /// <param name="path">The path in the treatment.</param>
    /// <param name="place">The file and the path in it.</param>
    public bool TryFind(string treatment, string path, out (ContentFile File, string Path) place) => places.TryGetValue((treatment, path), out place);

    private bool IsNamed(ContentFile file, TranslationOverlay overlay)
    {
        string stem = OverlayFile.StemOf(overlay.Treatment.Value, overlay.Locale);
        if (file.Stem == stem)
            return true;
        string path = file.Stem.StartsWith($"{overlay.Treatment.Value}.", StringComparison.Ordinal) ? "$.locale" : "$.treatment";
        Report(file, [Issue("TC0021", path, $"The file is named '{file.Stem}.json', but it holds the {overlay.Locale} texts of '{overlay.Treatment}'; name it '{stem}.json', or correct what it says.")]);
        return false;
    }

    private void Report(ContentFile file, IReadOnlyList<ContentIssue> issues)
    {
        if (issues.Count == 0)
            return;
        IReadOnlyDictionary<string, (int Line, int Column)> found = TextPositions.Find(file.Bytes, issues.Select(issue => issue.Path));
        foreach (ContentIssue issue in issues)
            report(issue with { File = file.Name, Line = found[issue.Path].Line, Column = found[issue.Path].Column });
    }

    private static ContentIssue Issue(string code, string path, string message) => new() { Code = code, Severity = IssueSeverity.Error, Path = path, Message = message };
}
