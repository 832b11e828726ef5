using TreatmentContent.Collections;
using TreatmentContent.Localization;
using TreatmentContent.Quantities;
using TreatmentContent.Statements;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Entities;

/// <summary>A published source.</summary>
public sealed record Citation : ContentRecord, IEntity<Citation>
{
    /// <summary>Gets the id, unique among the citations.</summary>
    public required Id<Citation> Id { get; init; }

    /// <summary>Gets the title, as published.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>Gets the language of the work, such as <c>en</c>, or null when it is not stated. A title in no language (<c>und</c>) is marked with it on pages in another.</summary>
    public LocaleTag? Language { get; init; }

    /// <summary>Gets what kind of source it is, or null when that is not stated.</summary>
    public Open<CitationKind>? Kind { get; init; }

    /// <summary>Gets the authors, in the order of the publication; empty when none is named.</summary>
    public IReadOnlyList<string> Authors { get => field ?? ValueList<string>.Empty; init => field = Items(value); }

    /// <summary>Gets the publisher, journal or authority, or null.</summary>
    public LocalizedText? Publisher { get; init; }

    /// <summary>Gets its number, such as a DOI or the number and article of a law, or null.</summary>
    public string? Identifier { get; init; }

    /// <summary>Gets its address, or null.</summary>
    public Link? Link { get; init; }

    /// <summary>Gets when it was published, as precisely as it is known, or null.</summary>
    public PartialDate? Published { get; init; }

    /// <summary>Gets when it was last read, or null.</summary>
    public PartialDate? Accessed { get; init; }

    /// <summary>Gets the country it applies to as an ISO 3166-1 alpha-2 code, or null.</summary>
    public string? Country { get; init; }
}
