using TreatmentContent.Vocabularies;

namespace TreatmentContent.Pages;

/// <summary>Chooses what of a part answers a question: what its topic asks about, or else all but what stands at the head of every page.</summary>
internal static class AskedItems
{
    // Of safety and of who it is for, nothing is ever chosen: an answer about medicines must not lose a reason not to treat.
    private static readonly (Aspect Topic, string Member)[] Members =
    [
        (Aspect.Doses, ".protocol.sessions"),
        (Aspect.Doses, ".protocol.doses"),
        (Aspect.Sessions, ".protocol.sessions"),
        (Aspect.SessionLength, ".protocol.sessions"),
        (Aspect.Practitioner, ".protocol.performers"),
        (Aspect.Invasiveness, ".protocol.isSurgical"),
        (Aspect.Invasiveness, ".protocol.invasiveness"),
        (Aspect.Anaesthesia, ".experience.anaesthesia"),
        (Aspect.Maintenance, ".results.maintenance"),
        (Aspect.Reversibility, ".results.isReversible"),
        (Aspect.Price, ".offering.price"),
        (Aspect.PaymentMethods, ".offering.payments"),
        (Aspect.Insurance, ".offering.coverage"),
    ];

    private static readonly string[] Headlines = [".protocol.isSurgical", ".protocol.invasiveness", ".protocol.settings", ".protocol.areas"];

    /// <summary>Chooses the items.</summary>
    /// <param name="root">The path of the treatment.</param>
    /// <param name="topic">What the question is about, or null.</param>
    /// <param name="items">What the page says of the part.</param>
    /// <returns>The items, in order; all of them where a choice would leave none.</returns>
    public static IReadOnlyList<PageItem> Of(string root, Open<Aspect>? topic, IReadOnlyList<PageItem> items)
    {
        string[] asked = [.. Members.Where(entry => topic == entry.Topic).Select(entry => entry.Member)];
        PageItem[] chosen = [.. items.Where(item => IsIn(root, asked, item))];
        if (chosen.Length == 0)
        {
            chosen = [.. items.Where(item => !IsIn(root, Headlines, item))];
        }

        return chosen.Length > 0 ? chosen : items;
    }

    private static bool IsIn(string root, string[] members, PageItem item) =>
        Array.Exists(members, member => item.Path.StartsWith(root + member, StringComparison.Ordinal));
}
