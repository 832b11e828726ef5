using TreatmentContent.Collections;
using TreatmentContent.Entities;
using TreatmentContent.Localization;
using TreatmentContent.Quantities;
using TreatmentContent.Statements;

namespace TreatmentContent.Treatments;

/// <summary>Who wrote and reviewed the content, and when.</summary>
public sealed record Editorial : ContentRecord
{
    internal static Editorial Empty { get; } = new();

    /// <summary>Gets authors, reviewers and translators; empty when nobody is named.</summary>
    public IReadOnlyList<Contributor> Contributors { get => field ?? ValueList<Contributor>.Empty; init => field = Items(value); }

    /// <summary>Gets when it was first published, or null.</summary>
    public PartialDate? Created { get; init; }

    /// <summary>Gets when it was last changed, or null.</summary>
    public PartialDate? Modified { get; init; }

    /// <summary>Gets when it was last reviewed medically, or null.</summary>
    public PartialDate? Reviewed { get; init; }

    /// <summary>Gets the day by which it is to be reviewed again, or null.</summary>
    public DateOnly? ReviewDue { get; init; }

    /// <summary>Gets the content's own version, or null.</summary>
    public string? Revision { get; init; }

    /// <summary>Gets the sources of the whole text, as ids of the catalogue's citations; empty when none is cited.</summary>
    public IReadOnlyList<Id<Citation>> Citations { get => field ?? ValueList<Id<Citation>>.Empty; init => field = Items(value); }

    /// <summary>Gets notices to the reader; empty when there are none.</summary>
    public IReadOnlyList<LocalizedText> Disclaimers { get => field ?? ValueList<LocalizedText>.Empty; init => field = Items(value); }
}
