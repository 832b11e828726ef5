using System.Text.Json.Serialization.Metadata;
using TreatmentContent.Catalogs;
using TreatmentContent.Checks;
using TreatmentContent.Contract;
using TreatmentContent.Diagnostics;
using TreatmentContent.Entities;
using TreatmentContent.Json;
using TreatmentContent.Statements;
using TreatmentContent.Treatments;

namespace TreatmentContent.Storage;

/// <summary>Makes one catalogue of the files of a folder.</summary>
internal sealed class CatalogAssembly
{
    private readonly FolderContent content;
    private readonly List<ContentIssue> issues;
    private readonly DocumentFormat format;
    private readonly OverlayFiles overlays;

    private CatalogAssembly(FolderContent content)
    {
        this.content = content;
        issues = [.. content.Issues];
        overlays = new OverlayFiles(content, issues.Add);

        // What states no version of its own, as an entity's file, is of the catalogue's.
        format = new DocumentFormat(FormatVersions.Known, content.Catalog is { } catalog ? StatedVersions.OfRoot(catalog.Bytes) : null);
    }

    /// <summary>Reads every file.</summary>
    /// <param name="content">The files.</param>
    /// <param name="options">How they are read.</param>
    /// <returns>The catalogue, where every file could be read, and all issues.</returns>
    public static CatalogReadResult Read(FolderContent content, CatalogReadOptions options)
    {
        var assembly = new CatalogAssembly(content);
        TreatmentCatalog? catalog = assembly.Assemble();
        int treatments = catalog?.Treatments.Count ?? content.Files.Count(file => file.Part == FolderContent.TreatmentsPart);
        bool isWhole = catalog is not null && !assembly.issues.Exists(issue => issue.Severity == IssueSeverity.Error);
        if (isWhole)
            assembly.issues.AddRange(FilePlaces.Place(ContentChecks.Check(catalog!, options.Today, options.OwnRules), catalog!, content, assembly.overlays));
        return new CatalogReadResult(isWhole ? catalog : null, assembly.InFileOrder(), content.Files.Count + content.Overlays.Count, treatments);
    }

    // What a file's reading and what the rules found stand together, in the order of the file.
    private IReadOnlyList<ContentIssue> InFileOrder()
    {
        Dictionary<string, int> places = content.Files.Concat(content.Overlays).Select(static (file, place) => (file.Name, place)).ToDictionary(StringComparer.Ordinal);
        return [.. issues.OrderBy(issue => issue.File is { } file ? places.GetValueOrDefault(file, -1) : -1).ThenBy(issue => issue.Line).ThenBy(issue => issue.Column)];
    }

    private TreatmentCatalog? Assemble()
    {
        TreatmentCatalog? catalog = content.Catalog is { } file ? Read(file, ContentContract.Catalog) : null;

        // The other files are read even without a catalogue, so that all that is wrong comes at once.
        List<Clinic> clinics = Entities<Clinic>("clinics");
        List<Practitioner> practitioners = Entities<Practitioner>("practitioners");
        List<Device> devices = Entities<Device>("devices");
        List<Substance> substances = Entities<Substance>("substances");
        List<Condition> conditions = Entities<Condition>("conditions");
        List<Citation> citations = Entities<Citation>("citations");
        List<Treatment> treatments = Entities<Treatment>(FolderContent.TreatmentsPart);
        HashSet<string> known = [.. treatments.Select(treatment => treatment.Id.Value), .. content.Files.Where(file => file.Part == FolderContent.TreatmentsPart).Select(file => file.Stem)];
        overlays.ReportStray(id => known.Contains(id) || catalog?.Treatments.TryFind(id, out _) != false);
        return catalog is null ? null : catalog with
        {
            Clinics = [.. catalog.Clinics, .. clinics],
            Practitioners = [.. catalog.Practitioners, .. practitioners],
            Devices = [.. catalog.Devices, .. devices],
            Substances = [.. catalog.Substances, .. substances],
            Conditions = [.. catalog.Conditions, .. conditions],
            Citations = [.. catalog.Citations, .. citations],
            Treatments = [.. catalog.Treatments.Concat(treatments).Select(treatment => overlays.MergeInto(treatment, catalog.SourceLocale))],
        };
    }

    private List<T> Entities<T>(string part)
        where T : ContentRecord, IEntity<T>
    {
        var entities = new List<T>();
        var type = (JsonTypeInfo<T>)ContentContract.Of(typeof(T));
        foreach (ContentFile file in content.Files.Where(file => file.Part == part))
        {
            if (Read(file, type) is not { } entity)
                continue;
            if (entity.Id.Value != file.Stem)
                Misnamed(file, entity.Id.Value);
            entities.Add(WithoutSchema(entity));
        }

        return entities;
    }

    // The name of the file's schema is no part of the entity: in catalog.json, where entities are written, it would lead elsewhere.
    private static T WithoutSchema<T>(T entity)
        where T : ContentRecord =>
        entity.Extensions.ContainsKey(UnknownMembers.SchemaName)
            ? entity with { Extensions = ExtensionBag.From(entity.Extensions.Where(member => member.Key != UnknownMembers.SchemaName)) }
            : entity;

    private T? Read<T>(ContentFile file, JsonTypeInfo<T> type)
        where T : ContentRecord
    {
        T? record = DocumentReader.Read(file.Bytes, type, file.Name, content.Limits, out IReadOnlyList<ContentIssue> found, format);
        issues.AddRange(found);
        return record;
    }

    private void Misnamed(ContentFile file, string id)
    {
        const string Path = "$.id";
        (int line, int column) = TextPositions.Find(file.Bytes, [Path])[Path];
        string message = $"The file is named '{file.Stem}.json', but the id is '{id}'; name the file '{id}.json', or correct the id.";
        issues.Add(new ContentIssue { Code = "TC0021", Severity = IssueSeverity.Error, Message = message, Path = Path, File = file.Name, Line = line, Column = column });
    }
}
