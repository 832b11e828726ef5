using TreatmentContent.Json;

namespace TreatmentContent.Storage;

/// <summary>How a folder is read.</summary>
public sealed record CatalogReadOptions
{
    /// <summary>Gets how much each file may hold, and how many treatments the catalogue.</summary>
    public ReadLimits Limits { get; init; } = ReadLimits.Default;
}
