using TreatmentContent.Collections;
using TreatmentContent.Entities;
using TreatmentContent.Localization;
using TreatmentContent.Quantities;
using TreatmentContent.Statements;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Treatments;

/// <summary>One price, with what it buys.</summary>
public sealed record PriceItem : Statement
{
    /// <summary>Gets what it is called, or null.</summary>
    public LocalizedText? Label { get; init; }

    /// <summary>Gets what it is for; null means the treatment.</summary>
    public Open<PriceKind>? Kind { get; init; }

    /// <summary>Gets how it is stated: fixed, from, range, average, on request, free, included, a share.</summary>
    public required Open<PriceForm> Form { get; init; }

    /// <summary>Gets how much, or null where the form has no amount.</summary>
    public Money? Amount { get; init; }

    /// <summary>Gets the part of a price, such as <c>25 %</c>, or null.</summary>
    public Quantity? Share { get; init; }

    /// <summary>Gets what it is for, such as one session; null when that is not stated.</summary>
    public Open<CountedThing>? Per { get; init; }

    /// <summary>Gets how long the appointment is that it buys, or null.</summary>
    public ClinicalDuration? Duration { get; init; }

    /// <summary>Gets whose appointment it buys, as an id of the catalogue's practitioners; null means anyone's.</summary>
    public Id<Practitioner>? Practitioner { get; init; }

    /// <summary>Gets how much it covers, such as <c>1..3 lesion</c>, or null.</summary>
    public Quantity? Covers { get; init; }

    /// <summary>Gets what is included, in words; empty when nothing is stated.</summary>
    public IReadOnlyList<LocalizedText> Includes { get => field ?? ValueList<LocalizedText>.Empty; init => field = Items(value); }

    /// <summary>Gets what is included, as words of the vocabulary; empty when nothing is stated.</summary>
    public IReadOnlyList<Open<Item>> Items { get => field ?? ValueList<Open<Item>>.Empty; init => field = Items(value); }

    /// <summary>Gets the events until which it is free or valid; empty when there is none.</summary>
    public IReadOnlyList<Open<EndPoint>> Until { get => field ?? ValueList<Open<EndPoint>>.Empty; init => field = Items(value); }

    /// <summary>Gets what costs extra; empty when nothing is stated.</summary>
    public IReadOnlyList<LocalizedText> Excludes { get => field ?? ValueList<LocalizedText>.Empty; init => field = Items(value); }

    /// <summary>Gets whether it is a guide only; null when that is not stated.</summary>
    public bool? IsIndicative { get; init; }

    /// <summary>Gets whether tax is included; null when that is not stated.</summary>
    public bool? IsTaxIncluded { get; init; }

    /// <summary>Gets whether it is set off against the treatment; null when that is not stated.</summary>
    public bool? IsRedeemable { get; init; }

    /// <summary>Gets how long a package or voucher can be used, or null.</summary>
    public ClinicalDuration? UsableFor { get; init; }

    /// <summary>Gets how often it is due again, such as <c>1/y</c>, or null.</summary>
    public Rate? Recurs { get; init; }

    /// <summary>Gets from when it holds, or null.</summary>
    public PartialDate? ValidFrom { get; init; }

    /// <summary>Gets until when it holds, or null.</summary>
    public PartialDate? ValidTo { get; init; }
}
