namespace TreatmentContent.Pages;

/// <summary>Puts the marks of sources where a record is said by several items.</summary>
internal static class PageMarks
{
    /// <summary>Puts marks on the first item.</summary>
    public static IReadOnlyList<PageItem> OnFirst(IReadOnlyList<PageItem> items, IReadOnlyList<PageReference> references) =>
        items.Count == 0 || references.Count == 0 ? items : [items[0] with { References = [.. items[0].References, .. references] }, .. items.Skip(1)];
}
