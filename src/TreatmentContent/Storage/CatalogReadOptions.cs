using TreatmentContent.Checks;
using TreatmentContent.Json;

namespace TreatmentContent.Storage;

/// <summary>How a folder is read.</summary>
public sealed class CatalogReadOptions
{
    /// <summary>Gets how much each file may hold, and how many treatments the catalogue.</summary>
    public ReadLimits Limits { get; init; } = ReadLimits.Default;

    /// <summary>Gets the date that counts as today for the content rules, or null where dates are not to be judged.</summary>
    public DateOnly? Today { get; init; }

    /// <summary>Gets further content rules of the caller; empty for none.</summary>
    public IReadOnlyList<IContentRule> OwnRules { get; init; } = [];
}
