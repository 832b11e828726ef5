using TreatmentContent.Catalogs;
using TreatmentContent.Localization;
using TreatmentContent.Pages;

namespace TreatmentContent.SchemaOrg;

/// <summary>The web site, the way from its first page, and the page in other languages.</summary>
internal static class SiteMapping
{
    public static GraphNode? Map(Draft draft)
    {
        if (draft.Page.Catalog.Site is not { } site)
            return null;

        var place = new ContentPlace("$.site");
        var node = new GraphNode(Types.WebSite, draft.Ids.WebSite, place) { Needs = [Names.Name] };
        node.Add(Names.Url, draft.Url(site.BaseAddress, place[".baseAddress"]));
        node.Add(Names.Name, draft.Text(site.Name, place[".name"], node));
        draft.Carry(true, place[".path"]);
        draft.Losses?.Include(site, place, node);
        node.Add(Names.InLanguage, Locales(draft).Select(tag => tag.Value).ToList());
        return node;
    }

    /// <summary>Makes the breadcrumb: the first page and this one; null where the site does not name its first page.</summary>
    public static GraphNode? Breadcrumb(Draft draft)
    {
        var node = new GraphNode(Types.BreadcrumbList, draft.Ids.Anchor("breadcrumb"), new("$.site.home"));
        if (draft.Page.Catalog.Site is not { } site || draft.Text(site.Home, node.Place, node) is not { } home)
            return null;

        string address = PageAddress.Home(site).Value;
        if (address == draft.Page.Address.Value)
            return null;

        var stub = new GraphNode(Types.WebPage, new Term(address)) { IsPart = true };
        stub.Add(Names.Name, home);
        GraphNode first = Step(1, home);
        first.Add(Names.Item, stub);
        node.Add(Names.ItemListElement, [first, Step(2, draft.Page.Title.Text.Trim())]);
        return node;
    }

    /// <summary>Adds stubs of the page in its other languages: all of them on the page in the source language, that one on the others.</summary>
    public static void AddTranslations(Draft draft)
    {
        TreatmentPage page = draft.Page;
        TreatmentCatalog catalog = page.Catalog;
        if (page.Address != PageAddress.Of(catalog.Site, page.Treatment, page.Locale))
            return;

        LocaleTag source = page.Locale.Source;
        if (page.Locale.Tag != source)
        {
            draft.WebPage.Add(Names.TranslationOfWork, Translation(draft, source));
            return;
        }

        draft.WebPage.Add(Names.WorkTranslation, Locales(draft).Where(tag => tag != source)
            .Select(tag => Translation(draft, tag)).OfType<GraphNode>().ToList());
    }

    // A page in the source language is always there.
    private static IEnumerable<LocaleTag> Locales(Draft draft) => draft.Page.Catalog.LocalesOfPages.Append(draft.Page.Catalog.SourceLocale).Distinct();

    private static GraphNode? Translation(Draft draft, LocaleTag tag)
    {
        TreatmentPage page = draft.Page;
        ContentLocale locale = page.Catalog.Locale(tag).For(page.Treatment.Name, page.Treatment.Summary);
        string address = PageAddress.Of(page.Catalog.Site, page.Treatment, locale).Value;
        if (locale.Tag != tag || address.Length == 0 || address == page.Address.Value)
            return null;

        var stub = new GraphNode(draft.WebPage.Type, new Term(address)) { IsPart = true };
        stub.Add(Names.InLanguage, tag.Value);
        return stub;
    }

    private static GraphNode Step(int position, string name)
    {
        var step = new GraphNode(Types.ListItem);
        step.Add(Names.Position, position);
        step.Add(Names.Name, name);
        return step;
    }
}
