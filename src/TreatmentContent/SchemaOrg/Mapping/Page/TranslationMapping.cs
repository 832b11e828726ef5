using TreatmentContent.Localization;
using TreatmentContent.Pages;

namespace TreatmentContent.SchemaOrg;

/// <summary>The page in its other languages, as stubs of pages that other documents describe.</summary>
internal static class TranslationMapping
{
    /// <summary>Adds them: all of them to the page in the source language, that one to the others.</summary>
    public static void Add(PageDraft page)
    {
        if (page.Page.Address != PageAddress.Of(page.Page.Catalog.Site, page.Treatment, page.Page.Locale))
            return;

        LocaleTag source = page.Page.Locale.Source;
        if (page.Page.Locale.Tag != source)
            page.WebPage.Add(Names.TranslationOfWork, Stub(page, source));
        else
            page.WebPage.Add(Names.WorkTranslation, page.Draft.LocalesOfPages.Distinct().Where(tag => tag != source).Select(tag => Stub(page, tag)).OfType<GraphNode>().ToList());
    }

    private static GraphNode? Stub(PageDraft page, LocaleTag tag)
    {
        ContentLocale locale = PageLocale.Of(page.Treatment, page.Draft.LocaleOf(tag));
        string address = PageAddress.Of(page.Page.Catalog.Site, page.Treatment, locale).Value;
        if (locale.Tag != tag || address.Length == 0 || address == page.Page.Address.Value)
            return null;

        var stub = new GraphNode(page.WebPage.Type, new Term(address)) { IsPart = true, IsStub = true };
        stub.Add(Names.InLanguage, tag.Value);
        return stub;
    }
}
