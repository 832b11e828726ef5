using TreatmentContent.Pages;
using TreatmentContent.Statements;
using TreatmentContent.Treatments;

namespace TreatmentContent.SchemaOrg;

/// <summary>The questions of several treatments on one page. Each question keeps the address that it has on the page of its treatment.</summary>
internal static class FaqDocument
{
    /// <summary>Makes the graph.</summary>
    /// <param name="pages">The pages of the treatments, all of one site.</param>
    /// <param name="address">The address of the page with the questions; it may be on another site, which then is not known.</param>
    /// <param name="name">Its name.</param>
    /// <param name="options">What to do in another way than usual.</param>
    /// <param name="losses">Where to report what is lost, or null.</param>
    /// <returns>The graph.</returns>
    public static ContentGraph Map(IReadOnlyList<TreatmentPage> pages, Link address, string name, SchemaOrgOptions options, LossReport? losses)
    {
        var ids = new NodeIds(NodeIds.OriginOf(pages[0].Address.Value), options.Ids);
        var faq = new GraphNode(Types.FAQPage, new Term(address.Value));
        var questions = new List<GraphNode>();
        var about = new List<GraphNode>();
        GraphNode? site = null;
        foreach (TreatmentPage page in pages)
        {
            var draft = new Draft(page.Catalog, page.Locale, ids, losses);
            var made = new PageDraft(draft, page, isPageElsewhere: true);
            site ??= ids.IsOfSite(address.Value) ? SiteMapping.Map(draft) : null;
            Include(made, faq);
            IReadOnlyList<PageItem>? items = page.Sections.FirstOrDefault(section => section.Kind == SectionKind.Faq)?.Items;
            if (items is null || FaqMapping.Questions(made, items, faq) is not { Count: > 0 } asked)
                continue;

            made.Subject.Add(Names.Name, OwnLanguage.Read(page.Title));
            made.Subject.Add(Names.Url, page.Address.Value);
            about.Add(made.Subject);
            foreach (GraphNode question in asked)
            {
                question.Add(Names.About, [made.Subject]);
            }

            questions.AddRange(asked);
        }

        faq.Add(Names.Url, address.Value);
        faq.Add(Names.Name, name);
        faq.Add(Names.InLanguage, pages[0].Locale.Tag.Value);
        faq.Add(Names.IsPartOf, site);
        faq.Add(Names.About, about);
        faq.Add(Names.MainEntity, questions);
        ContentGraph graph = PageDocument.Finish([.. site is null ? [] : new[] { site }, faq, .. about], faq, options, losses);
        return Array.IndexOf(graph.Nodes, faq) >= 0 ? graph : throw new ArgumentException("None of the treatments has a question with an answer in the language of its page.", nameof(pages));
    }

    private static void Include(PageDraft page, GraphNode faq)
    {
        if (page.Draft.Losses is not { } losses)
            return;

        IReadOnlyList<Faq> faqs = page.Treatment.Faqs;
        for (int i = 0; i < faqs.Count; i++)
        {
            if (faqs[i].IsMyth == true)
                losses.Add(SchemaOrgLossKind.NotCarried, page.At(".faqs", i), faq, "It is a common mistake and no question; the document has questions alone.");
            else
                losses.Include(faqs[i], page.At(".faqs", i), faq);
        }

        LossesOfMention.AddNamed(page.Draft, page.Treatment, page.Subject);
    }
}
