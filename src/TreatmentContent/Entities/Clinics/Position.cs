using TreatmentContent.Statements;

namespace TreatmentContent.Entities;

/// <summary>A point on the map.</summary>
/// <remarks>Source: WGS 84, decimal degrees.</remarks>
public sealed record Position : ContentRecord
{
    /// <summary>Gets the degrees north, -90 to 90.</summary>
    public required decimal Latitude { get; init; }

    /// <summary>Gets the degrees east, -180 to 180.</summary>
    public required decimal Longitude { get; init; }
}
