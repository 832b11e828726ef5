using TreatmentContent.Pages;

namespace TreatmentContent.SchemaOrg;

/// <summary>The sections of the page, under the anchors that it shows them with.</summary>
internal static class SectionMapping
{
    /// <summary>Makes the node of a section; null for the sources, which are nodes of their own.</summary>
    public static GraphNode? Map(PageDraft page, PageSection section)
    {
        Draft draft = page.Draft;
        if (section.Kind == SectionKind.Sources)
            return null;

        IReadOnlyList<PageItem> items = ItemsOf(section);
        if (items.Count == 0)
            return null;

        bool isOwn = section.Kind == SectionKind.Own;
        bool isMyths = section.Kind == SectionKind.Myths;
        var place = new ContentPlace(items[0].Path);
        Term? aspect = page.IsCosmetic ? null : HealthAspects.Of(section.Kind);
        bool isFaq = section.Kind == SectionKind.Faq;
        Term type = isFaq ? Types.FAQPage : page.IsCosmetic || section.Kind == SectionKind.About ? Types.WebPageElement : Types.HealthTopicContent;
        var node = new GraphNode(type, page.Anchor(section.Anchor), place);
        node.Add(Names.Name, isOwn ? draft.InPageLanguage(section.Heading, place[".heading"].ToString(), node) : OwnLanguage.Read(section.Heading));
        draft.Carry(isOwn, place[".heading"]);
        node.Add(Names.InLanguage, draft.Locale.Tag.Value);
        node.Add(Names.HasHealthAspect, aspect);
        node.Add(Names.About, page.Subject);
        node.Add(Names.Citation, CitationMapping.Of(page, items));
        if (isFaq)
            node.Add(Names.MainEntity, FaqMapping.Questions(page, items, node));
        else if (section.Kind == SectionKind.KeyFacts)
            node.Add(Names.MainEntity, KeyFactMapping.Map(page, items, node));
        else if (section.IsOrdered || isMyths || (items.Count > 1 && section.Kind is not (SectionKind.Overview or SectionKind.About) && !isOwn))
            node.Add(Names.MainEntity, List(draft, isMyths ? [.. items.Select(FaqMapping.Own)] : Sayable(page, section, items, node), section.IsOrdered, node));
        else
            node.Add(Names.Text, Text(draft, Sayable(page, section, items, node), node));

        return node;
    }

    /// <summary>Gives the items of a section that its node says: who made the page, and when, are properties of the page, or not for the public.</summary>
    public static IReadOnlyList<PageItem> ItemsOf(PageSection section) => section.Kind == SectionKind.About
        ? [.. section.Items.Where(item => item.Path.Contains(".editorial.disclaimers", StringComparison.Ordinal))]
        : section.ItemsInParts;

    /// <summary>Makes a list of items that are not counted by position.</summary>
    public static GraphNode ListOf(List<GraphNode> items, Term order)
    {
        var list = new GraphNode(Types.ItemList);
        list.Add(Names.ItemListOrder, order);
        list.Add(Names.NumberOfItems, items.Count);
        list.Add(Names.ItemListElement, items);
        return list;
    }

    private static IReadOnlyList<PageItem> Sayable(PageDraft page, PageSection section, IReadOnlyList<PageItem> items, GraphNode node) =>
        section.Kind == SectionKind.Prices ? SaidPrice.Whole(page, items, node) : items;

    private static GraphNode? List(Draft draft, IReadOnlyList<PageItem> items, bool isOrdered, GraphNode section)
    {
        var entries = new List<GraphNode>();
        foreach (PageItem said in items)
        {
            PageItem item = SaidText.Named(draft, said, section);
            if (!SaidText.IsWhole(draft, item, section))
                continue;

            GraphNode? steps = item.HasOrderedDetails ? List(draft, item.Details, isOrdered: true, section) : null;
            string? name = SaidText.Name(draft, item, section);
            string? description = SaidText.Description(draft, item, section, withDetails: !item.HasOrderedDetails);
            if ((name ?? description) is not { } title)
                continue;

            if (description is null && steps is null && SaidText.IsHeading(item))
            {
                draft.Losses?.Add(SchemaOrgLossKind.Incomplete, item.Path, section, "Nothing is left under its heading; the item is left out.");
                continue;
            }

            var entry = new GraphNode(Types.ListItem);
            entry.Add(Names.Position, entries.Count + 1);
            entry.Add(Names.Name, title);
            entry.Add(Names.Description, name is null ? null : description);
            entry.Add(Names.Item, steps);
            entries.Add(entry);
        }

        return entries.Count == 0 ? null : ListOf(entries, isOrdered ? Members.ItemListOrderAscending : Members.ItemListUnordered);
    }

    private static string Text(Draft draft, IReadOnlyList<PageItem> items, GraphNode node) =>
        string.Join('\n', items.Select(item => SaidText.Whole(draft, item, node)).OfType<string>());
}
