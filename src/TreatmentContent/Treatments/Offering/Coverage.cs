using TreatmentContent.Collections;
using TreatmentContent.Localization;
using TreatmentContent.Quantities;
using TreatmentContent.Statements;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Treatments;

/// <summary>Who pays for it, and how much.</summary>
public sealed record Coverage : Statement
{
    /// <summary>Gets what kind of payer it is; null when that is not stated.</summary>
    public Open<PayerKind>? Payer { get; init; }

    /// <summary>Gets the name of the payer, or null.</summary>
    public LocalizedText? PayerName { get; init; }

    /// <summary>Gets whether it pays; null when that is not stated.</summary>
    public Open<CoverageStatus>? Status { get; init; }

    /// <summary>Gets the part that it pays, such as <c>60 %</c>, or null.</summary>
    public Quantity? Share { get; init; }

    /// <summary>Gets the amount that the share is counted from, or null.</summary>
    public Money? Base { get; init; }

    /// <summary>Gets the amount that it pays, or null.</summary>
    public Money? Amount { get; init; }

    /// <summary>Gets how often it pays, such as <c>1/y</c>, or null.</summary>
    public Rate? Limit { get; init; }

    /// <summary>Gets what the limit counts, such as a pair; null means the treatment.</summary>
    public Open<CountedThing>? Per { get; init; }

    /// <summary>Gets from when it holds, or null.</summary>
    public PartialDate? ValidFrom { get; init; }

    /// <summary>Gets until when it holds, or null.</summary>
    public PartialDate? ValidTo { get; init; }

    /// <summary>Gets the papers that it asks for; empty when none is stated.</summary>
    public IReadOnlyList<Open<DocumentKind>> Needs { get => field ?? ValueList<Open<DocumentKind>>.Empty; init => field = Items(value); }

    /// <summary>Gets more in words, or null.</summary>
    public LocalizedText? Text { get; init; }
}
