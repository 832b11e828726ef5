using TreatmentContent.Localization;

namespace TreatmentContent.Pages;

/// <summary>One section of a page: a heading and what stands under it.</summary>
public sealed record PageSection
{
    /// <summary>Gets which section it is.</summary>
    public required SectionKind Kind { get; init; }

    /// <summary>Gets the anchor, such as <c>benefits</c>: the same in every language, and in the page and its JSON-LD.</summary>
    public required string Anchor { get; init; }

    /// <summary>Gets the heading.</summary>
    public required ResolvedText Heading { get; init; }

    /// <summary>Gets what stands under the heading, in order; never empty.</summary>
    public required IReadOnlyList<PageItem> Items { get; init; }

    /// <summary>Gets a value indicating whether the order of the items carries meaning, as with steps.</summary>
    public bool IsOrdered { get; init; }

    /// <summary>Gets the items, each with its parts in the page's language where they can be said in it.</summary>
    internal IReadOnlyList<PageItem> ItemsInParts => [.. Items.Select(static item => item.InParts ?? item)];

    /// <summary>Gets a value indicating whether the items are questions with their answers.</summary>
    internal bool HasQuestions => Kind is SectionKind.Faq or SectionKind.Myths;
}
