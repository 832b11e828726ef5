using TreatmentContent.Localization;
using TreatmentContent.Quantities;

namespace TreatmentContent.Pages;

/// <summary>A fact that people look for first, as a typed value with its label and its spoken form.</summary>
public sealed record KeyFact
{
    /// <summary>Gets the stable name of the fact, such as <c>sessionDuration</c>; the same in every language.</summary>
    public required string Name { get; init; }

    /// <summary>Gets the path of the value, from the catalogue's root.</summary>
    public required string Path { get; init; }

    /// <summary>Gets what the value is, such as "Length of a session".</summary>
    public required ResolvedText Label { get; init; }

    /// <summary>Gets the value in words, such as "at least 15 minutes".</summary>
    public required ResolvedText Spoken { get; init; }

    /// <summary>Gets a value indicating whether the words say more than the typed value holds, such as how sure it is or what a time counts from.</summary>
    internal bool IsQualified { get; init; }

    /// <summary>Gets the value where it is a time, or null.</summary>
    public ClinicalDuration? Duration { get; init; }

    /// <summary>Gets the value where it is a number with or without a unit, or null.</summary>
    public Quantity? Quantity { get; init; }
}
