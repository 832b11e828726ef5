using TreatmentContent.Diagnostics;
using TreatmentContent.Json;

namespace TreatmentContent.Storage;

/// <summary>The JSON files of a folder, loaded in ordinal order, and what kept others from being loaded.</summary>
internal sealed class FolderContent
{
    /// <summary>The code of a file or folder that cannot be read.</summary>
    public const string IssueCode = "TC0024";

    public const string CatalogStem = "catalog";
    public const string TreatmentsPart = "treatments";
    private const string Extension = ".json";

    private readonly string folder;
    private readonly string root;
    private readonly ReadLimits limits;

    private FolderContent(string folder, ReadLimits limits)
    {
        this.folder = folder.Replace('\\', '/').TrimEnd('/');
        this.limits = limits;
        root = Directory.Exists(folder) ? RealPath(new DirectoryInfo(folder)) : folder;
    }

    /// <summary>Gets the folders that hold one entity a file.</summary>
    public static IReadOnlyList<string> Parts { get; } = ["clinics", "practitioners", "devices", "substances", "conditions", "citations", TreatmentsPart];

    /// <summary>Gets the files of records: the catalogue, the entities and the treatments.</summary>
    public List<ContentFile> Files { get; } = [];

    /// <summary>Gets the files that hold the texts of one treatment in one locale, each named by both.</summary>
    public List<ContentFile> Overlays { get; } = [];

    public List<ContentIssue> Issues { get; } = [];

    public ReadLimits Limits => limits;

    public ContentFile? Catalog => Files.Find(file => file is { Part: "", Stem: CatalogStem });

    public static async Task<FolderContent> LoadAsync(string folder, ReadLimits limits, CancellationToken cancellationToken)
    {
        var content = new FolderContent(folder, limits);
        if (!Directory.Exists(folder))
        {
            content.Refuse("", "There is no such folder; a content folder holds catalog.json and treatments/.");
            return content;
        }

        await content.LoadPartAsync("", cancellationToken).ConfigureAwait(false);
        content.ReportStrayFolders("", Parts);
        if (content.Catalog is null && !content.Issues.Exists(issue => issue.Severity == IssueSeverity.Error))
            content.Refuse("catalog.json", "This file is missing; the smallest one is { \"formatVersion\": \"1.0\", \"sourceLocale\": \"en\" }.");
        foreach (string part in Parts)
            await content.LoadPartAsync(part, cancellationToken).ConfigureAwait(false);
        return content;
    }

    /// <summary>Loads the overlays alone, as they are before they are written again.</summary>
    public static async Task<FolderContent> LoadOverlaysAsync(string folder, ReadLimits limits, CancellationToken cancellationToken)
    {
        var content = new FolderContent(folder, limits);
        await content.LoadPartAsync(TreatmentsPart, cancellationToken, IsOverlay).ConfigureAwait(false);
        return content;
    }

    /// <summary>Says whether a file's name is that of an overlay: no id holds a point.</summary>
    private static bool IsOverlay(string name) => name.IndexOf('.', StringComparison.Ordinal) < name.Length - Extension.Length;

    private static string RealPath(FileSystemInfo entry)
    {
        string full = Path.GetFullPath(entry.FullName);
        string? parent = Path.GetDirectoryName(full);
        if (parent is null)
            return full;
        string real = Path.Combine(RealPath(new DirectoryInfo(parent)), Path.GetFileName(full));
        FileSystemInfo? target = Directory.Exists(real) ? Directory.ResolveLinkTarget(real, returnFinalTarget: true) : File.ResolveLinkTarget(real, returnFinalTarget: true);
        return target is null ? real : RealPath(target);
    }

    private async Task LoadPartAsync(string part, CancellationToken cancellationToken, Predicate<string>? isWanted = null)
    {
        var directory = new DirectoryInfo(Path.Combine(folder.Length == 0 ? "/" : folder, part));
        if (!directory.Exists)
            return;

        FileInfo[] files;
        try
        {
            if (!IsInside(directory))
            {
                Refuse(part, "This link leads out of the content folder and is not followed.");
                return;
            }

            files = [.. directory.EnumerateFiles().Where(file => IsJson(file.Name) && isWanted?.Invoke(file.Name) != false).OrderBy(file => file.Name, StringComparer.Ordinal)];
            if (part.Length > 0 && isWanted is null)
                ReportStrayFolders(part, []);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Refuse(part, $"The folder cannot be read: {exception.Message}");
            return;
        }

        if (part == TreatmentsPart && IsTooMany(files))
            return;

        foreach (FileInfo file in files)
            await LoadFileAsync(part, file, cancellationToken).ConfigureAwait(false);
    }

    private bool IsTooMany(IReadOnlyList<FileInfo> files)
    {
        int treatments = files.Count(file => !IsOverlay(file.Name));
        if (treatments > limits.MaxEntities)
            Add("TC0019", IssueSeverity.Error, TreatmentsPart, $"The folder has {EnglishCount.Of(treatments, "file")}; at most {EnglishCount.Of(limits.MaxEntities, "treatment")} may be read.");
        IGrouping<string, FileInfo>? most = files.Where(file => IsOverlay(file.Name)).GroupBy(file => file.Name[..file.Name.IndexOf('.', StringComparison.Ordinal)]).FirstOrDefault(overlays => overlays.Count() > limits.MaxLocales);
        if (most is not null)
            Add("TC0019", IssueSeverity.Error, TreatmentsPart, $"'{most.Key}' has {EnglishCount.Of(most.Count(), "overlay")}; at most {EnglishCount.Of(limits.MaxLocales, "language")} may be read.");
        return treatments > limits.MaxEntities || most is not null;
    }

    // Content in a folder that nobody reads would be missed without a word.
    private void ReportStrayFolders(string part, IReadOnlyList<string> known)
    {
        var directory = new DirectoryInfo(Path.Combine(folder.Length == 0 ? "/" : folder, part));
        foreach (DirectoryInfo stray in directory.EnumerateDirectories("*", Below(recurse: false)).Where(stray => !known.Contains(stray.Name)).OrderBy(stray => stray.Name, StringComparer.Ordinal))
        {
            if (stray.EnumerateFiles("*", Below(recurse: true)).Any(file => IsJson(file.Name)))
                Add(IssueCode, IssueSeverity.Warning, part.Length == 0 ? stray.Name : $"{part}/{stray.Name}", $"The files of this folder are not read; content stands in catalog.json and in the folders {string.Join(", ", Parts)}.");
        }
    }

    // Links are not followed: what they lead to is no content of this folder.
    private static EnumerationOptions Below(bool recurse) => new() { RecurseSubdirectories = recurse, AttributesToSkip = FileAttributes.ReparsePoint | FileAttributes.Hidden, IgnoreInaccessible = true };

    private static bool IsJson(string name) => name.EndsWith(Extension, StringComparison.OrdinalIgnoreCase);

    private async Task LoadFileAsync(string part, FileInfo file, CancellationToken cancellationToken)
    {
        string stem = file.Name[..^Extension.Length];
        string relative = part.Length == 0 ? file.Name : $"{part}/{file.Name}";
        if (!file.Name.EndsWith(Extension, StringComparison.Ordinal))
            Add(IssueCode, IssueSeverity.Warning, relative, $"This file is not read; name it '{stem}{Extension}'.");
        else if (part.Length == 0 && stem != CatalogStem && !stem.StartsWith($"{CatalogStem}.", StringComparison.Ordinal))
            Add(IssueCode, IssueSeverity.Warning, relative, "This file is not read; a content folder has catalog.json here, and treatments in treatments/.");
        else if (part != TreatmentsPart && IsOverlay(file.Name))
            Refuse(relative, $"Only treatments have overlays, which hold one language's texts; put the texts into '{stem[..stem.IndexOf('.', StringComparison.Ordinal)]}{Extension}'.");
        else
            await LoadBytesAsync(part, stem, relative, file, cancellationToken).ConfigureAwait(false);
    }

    private async Task LoadBytesAsync(string part, string stem, string relative, FileInfo file, CancellationToken cancellationToken)
    {
        try
        {
            if (!IsInside(file))
                Refuse(relative, "This link leads out of the content folder, or nowhere, and is not followed.");
            else if (new FileInfo(RealPath(file)).Length is var length && length > limits.MaxBytes)
                Add("TC0019", IssueSeverity.Error, relative, $"The file has {length} bytes, more than the {limits.MaxBytes} that are read.");
            // What has no length is not opened: reading a pipe would wait for ever.
            else
                (IsOverlay(file.Name) ? Overlays : Files).Add(new ContentFile(part, stem, NameOf(relative), length == 0 ? [] : WithoutMark(await File.ReadAllBytesAsync(file.FullName, cancellationToken).ConfigureAwait(false))));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Refuse(relative, $"The file cannot be read: {exception.Message}");
        }
    }

    private static byte[] WithoutMark(byte[] bytes) => DocumentReader.WithoutMark(bytes).Length == bytes.Length ? bytes : bytes[^DocumentReader.WithoutMark(bytes).Length..];

    private bool IsInside(FileSystemInfo entry)
    {
        string real = RealPath(entry);
        return (real == root || real.StartsWith(root.EndsWith(Path.DirectorySeparatorChar) ? root : root + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            && (File.Exists(real) || Directory.Exists(real));
    }

    private string NameOf(string relative) => relative.Length == 0 ? folder : $"{folder}/{relative}";

    private void Refuse(string relative, string message) => Add(IssueCode, IssueSeverity.Error, relative, message);

    private void Add(string code, IssueSeverity severity, string relative, string message) =>
        Issues.Add(new ContentIssue { Code = code, Severity = severity, Message = message, File = NameOf(relative) });
}
