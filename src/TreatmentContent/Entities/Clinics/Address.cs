using TreatmentContent.Statements;

namespace TreatmentContent.Entities;

/// <summary>Where a clinic is.</summary>
public sealed record Address : ContentRecord
{
    internal static Address Empty { get; } = new();

    /// <summary>Gets street and number, or null.</summary>
    public string? Street { get; init; }

    /// <summary>Gets the town, or null.</summary>
    public string? Locality { get; init; }

    /// <summary>Gets the state or province, or null.</summary>
    public string? Region { get; init; }

    /// <summary>Gets the postal code, or null.</summary>
    public string? PostalCode { get; init; }

    /// <summary>Gets the country as an ISO 3166-1 alpha-2 code, such as <c>US</c>, or null.</summary>
    public string? Country { get; init; }
}
