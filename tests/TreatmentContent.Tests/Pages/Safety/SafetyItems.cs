using TreatmentContent.Contract;
using TreatmentContent.Pages;
using TreatmentContent.Treatments;

namespace TreatmentContent.Tests.Pages;

/// <summary>What a page says of the safety-critical parts, wherever it stands: in a section, in an answer, below another item.</summary>
internal static class SafetyItems
{
    public static string[] Parts { get; } = [.. SafetyCritical.Statements.Select(part => part.Record == typeof(Treatment)
        ? part.Member
        : $"{typeof(Treatment).GetProperties().Single(property => property.PropertyType == part.Record).Name.ToLowerInvariant()}.{part.Member}")];

    /// <summary>Gives every item that says something safety-critical, with everything in it; also what is said there of an entity.</summary>
    public static IEnumerable<PageItem> Of(TreatmentPage page) => page.Sections.SelectMany(section => section.Items).SelectMany(item => Of(page, item, isInside: false));

    /// <summary>Says whether a path is that of a safety-critical statement, or leads into one.</summary>
    public static bool IsSafety(string path) => Parts.Any(part => path.StartsWith($"$.treatments[0].{part}[", StringComparison.Ordinal));

    /// <summary>Gives an item and everything in it.</summary>
    public static IEnumerable<PageItem> WithDetails(PageItem item) => item.Details.SelectMany(WithDetails).Prepend(item);

    // A group of an answer bears the path of its first item and the heading of its section: it is no statement itself.
    private static IEnumerable<PageItem> Of(TreatmentPage page, PageItem item, bool isInside)
    {
        bool isGroup = item.Text is null && page.Sections.Any(section => section.Heading == item.Label);
        bool isSafety = isInside || (!isGroup && IsSafety(item.Path));
        if (isSafety)
            yield return item;
        foreach (PageItem inner in item.Details.SelectMany(detail => Of(page, detail, isSafety)))
            yield return inner;
    }
}
