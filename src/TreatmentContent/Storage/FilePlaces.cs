using TreatmentContent.Catalogs;
using TreatmentContent.Contract;
using TreatmentContent.Diagnostics;
using TreatmentContent.Json;

namespace TreatmentContent.Storage;

/// <summary>Turns paths of the whole catalogue, such as <c>$.treatments[0].benefits[1]</c>, into a file, the path in it, line and column.</summary>
internal static class FilePlaces
{
    /// <summary>Gives issues their places.</summary>
    /// <param name="issues">Issues with paths from the catalogue's root.</param>
    /// <param name="catalog">The catalogue that was put together of the files.</param>
    /// <param name="content">The files.</param>
    /// <param name="overlays">Where texts of overlays stand in their treatments.</param>
    /// <returns>The issues, file by file in the order of each file.</returns>
    public static IReadOnlyList<ContentIssue> Place(IEnumerable<ContentIssue> issues, TreatmentCatalog catalog, FolderContent content, OverlayFiles overlays)
    {
        Dictionary<string, int> counts = Counts(catalog);
        var byFile = issues.Select(issue => Locate(issue, counts, catalog, content, overlays)).ToLookup(found => found.File, found => found.Issue);
        var placed = new List<ContentIssue>();
        foreach (ContentFile file in content.Files.Concat(content.Overlays))
        {
            ContentIssue[] found = [.. byFile[file]];
            if (found.Length == 0)
                continue;
            IReadOnlyDictionary<string, (int Line, int Column)> places = TextPositions.Find(file.Bytes, found.Select(issue => issue.Path));
            placed.AddRange(found.Select(issue => issue with { File = file.Name, Line = places[issue.Path].Line, Column = places[issue.Path].Column }).OrderBy(issue => issue.Line).ThenBy(issue => issue.Column));
        }

        return placed;
    }

    private static Dictionary<string, int> Counts(TreatmentCatalog catalog) => new(StringComparer.Ordinal)
    {
        ["clinics"] = catalog.Clinics.Count,
        ["practitioners"] = catalog.Practitioners.Count,
        ["devices"] = catalog.Devices.Count,
        ["substances"] = catalog.Substances.Count,
        ["conditions"] = catalog.Conditions.Count,
        ["citations"] = catalog.Citations.Count,
        [FolderContent.TreatmentsPart] = catalog.Treatments.Count,
    };

    // The entities of the catalogue's own file come first, then those with a file each, in the order of the files.
    // A message that names another place of the same file names it as the file's reader finds it.
    private static (ContentFile File, ContentIssue Issue) Locate(ContentIssue issue, Dictionary<string, int> counts, TreatmentCatalog catalog, FolderContent content, OverlayFiles overlays)
    {
        IReadOnlyList<(string? Member, int Index)> steps = JsonPath.Steps(issue.Path);
        if (steps is [(FolderContent.TreatmentsPart, _), (null, int treatment), _, ..] && treatment < catalog.Treatments.Count
            && overlays.TryFind(catalog.Treatments[treatment].Id.Value, JsonPath.Of(steps.Skip(2)), out (ContentFile File, string Path) place))
        {
            return (place.File, issue with { Path = place.Path, Message = issue.Message.Replace(JsonPath.Of(steps.Take(2)), "$", StringComparison.Ordinal) });
        }

        if (steps is [({ } part, _), (null, int index), ..] && counts.TryGetValue(part, out int count))
        {
            ContentFile[] files = [.. content.Files.Where(file => file.Part == part)];
            int own = count - files.Length;
            if (index >= own && index < count)
                return (files[index - own], issue with { Path = JsonPath.Of(steps.Skip(2)), Message = issue.Message.Replace(JsonPath.Of(steps.Take(2)), "$", StringComparison.Ordinal) });
        }

        return (content.Catalog!, issue);
    }
}
