using TreatmentContent.Pages;

namespace TreatmentContent.SchemaOrg;

/// <summary>The way from the first page to this one.</summary>
internal static class BreadcrumbMapping
{
    /// <summary>Makes the breadcrumb; null where the site does not name its first page.</summary>
    public static GraphNode? Map(PageDraft page)
    {
        var node = new GraphNode(Types.BreadcrumbList, page.Anchor("breadcrumb"), new("$.site.home"));
        if (page.Page.Catalog.Site is not { } site || page.Draft.Text(site.Home, node.Place, node) is not { } home)
            return null;

        string address = PageAddress.Home(site).Value;
        if (address == page.Page.Address.Value)
            return null;

        var stub = new GraphNode(Types.WebPage, new Term(address)) { IsPart = true, IsStub = true };
        stub.Add(Names.Name, home);
        GraphNode first = Step(1, home);
        first.Add(Names.Item, stub);
        node.Add(Names.ItemListElement, [first, Step(2, page.Page.Title.Text.Trim())]);
        return node;
    }

    private static GraphNode Step(int position, string name)
    {
        var step = new GraphNode(Types.ListItem);
        step.Add(Names.Position, position);
        step.Add(Names.Name, name);
        return step;
    }
}
