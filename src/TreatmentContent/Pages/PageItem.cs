using TreatmentContent.Collections;
using TreatmentContent.Localization;
using TreatmentContent.Quantities;
using TreatmentContent.Statements;

namespace TreatmentContent.Pages;

/// <summary>One statement of the content, said for a reader: a sentence, or a label with its value, and what qualifies it.</summary>
public sealed record PageItem
{
    /// <summary>Gets the path of what is said here, from the catalogue's root, such as <c>$.treatments[0].benefits[1]</c>.</summary>
    public required string Path { get; init; }

    /// <summary>Gets the anchor of the item, such as <c>faq-pain</c>, or null.</summary>
    public string? Anchor { get; init; }

    /// <summary>Gets what the value is, such as "Length of a session", or a question; null for a sentence that stands alone.</summary>
    public ResolvedText? Label { get; init; }

    /// <summary>Gets the value or the sentence; null where the details say it all.</summary>
    public ResolvedText? Text { get; init; }

    /// <summary>Gets a value indicating whether <see cref="Text"/> is in the text subset (paragraphs, lists, strong, links) and not plain.</summary>
    public bool HasMarkup { get; init; }

    /// <summary>Gets where a click leads, or none.</summary>
    public Link Link { get; init; }

    /// <summary>Gets the picture to show, which <see cref="Text"/> describes; null for none.</summary>
    public PagePicture? Picture { get; init; }

    /// <summary>Gets the date that <see cref="Text"/> says, or null where it says none.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>Gets the sources that it rests on, by their numbers on the page; empty for none.</summary>
    public IReadOnlyList<PageReference> References { get => field ?? ValueList<PageReference>.Empty; init => field = ValueList<PageReference>.From(value); }

    /// <summary>Gets a value indicating whether the order of <see cref="Details"/> carries meaning, as with the steps of a session.</summary>
    public bool HasOrderedDetails { get; init; }

    /// <summary>Gets what qualifies or continues it: cases, reasons, notes; empty for none.</summary>
    public IReadOnlyList<PageItem> Details { get => field ?? ValueList<PageItem>.Empty; init => field = ValueList<PageItem>.From(value); }

    /// <summary>Gets a value indicating whether it is one record of a list, so that it stands in a list also where it is a text alone.</summary>
    internal bool IsEntry { get; init; }

    /// <summary>Gets a value indicating whether it says what may go wrong or who must not be treated, and so warns also where its limits cannot be said; what reassures does not.</summary>
    internal bool IsDanger { get; init; }

    /// <summary>Gets a value indicating whether it says of a danger that it is none, and the words beside it may take that back.</summary>
    internal bool IsDenied { get; init; }

    /// <summary>Gets what a reason not to treat is about, one thing each, where <see cref="Text"/> says them together; empty for none.</summary>
    internal IReadOnlyList<ResolvedText> Subjects { get => field ?? ValueList<ResolvedText>.Empty; init => field = ValueList<ResolvedText>.From(value); }

    /// <summary>Gets the same statement with each part in the page's language where it can be said in it, where this is whole in the source language; else null. A document without a place for the mark of a language can still name a danger.</summary>
    internal PageItem? InParts { get; init; }

    /// <summary>Gets a value indicating whether there is neither a value nor a detail, so that at most a label is left.</summary>
    internal bool IsBare => Text is not { IsEmpty: false } && Details.Count == 0;
}
