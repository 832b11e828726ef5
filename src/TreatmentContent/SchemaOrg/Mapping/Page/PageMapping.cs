using TreatmentContent.Entities;
using TreatmentContent.Treatments;

namespace TreatmentContent.SchemaOrg;

/// <summary>The page itself: what it is about, its dates, its parts.</summary>
internal static class PageMapping
{
    public static void Map(PageDraft page, GraphNode? site, GraphNode? breadcrumb, IReadOnlyList<GraphNode> sections)
    {
        Draft draft = page.Draft;
        Treatment treatment = page.Treatment;
        Editorial editorial = treatment.Editorial;
        ContentPlace place = page.Place;
        GraphNode node = page.WebPage;
        string? title = draft.Text(page.Page.Title, place[".name"], node);
        node.Add(Names.Url, page.Page.Address.Value);
        draft.Carry(treatment.Slug is not null, place[".slug"]);
        node.Add(Names.Name, title);
        node.Add(Names.Headline, title);
        node.Add(Names.Description, draft.Text(treatment.Summary, place[".summary"], node) ?? draft.Text(treatment.Definition, place[".definition"], node));
        node.Add(Names.InLanguage, page.Page.Locale.Tag.Value);
        node.Add(Names.IsPartOf, site);
        node.Add(Names.MainEntity, page.Subject);
        node.Add(Names.About, new[] { page.Subject, page.Service }.Concat(page.Used<Condition>()));
        node.Add(Names.Mentions, page.Used<Device>().Concat(page.Used<Substance>()).Concat(page.IsCosmetic ? CitationMapping.Guidelines(page) : []));
        node.Add(Names.Specialty, Specialties.Map(draft, treatment.Specialties, place[".specialties"]));
        node.Add(Names.Audience, page.IsCosmetic ? null : Patients());
        MediaMapping.Map(page);
        node.Add(Names.Breadcrumb, breadcrumb);
        node.Add(Names.DatePublished, Dates.Day(draft, editorial.Created, place[".editorial.created"], node));
        node.Add(Names.DateModified, Dates.Day(draft, editorial.Modified, place[".editorial.modified"], node));
        node.Add(Names.LastReviewed, Dates.Day(draft, editorial.Reviewed, place[".editorial.reviewed"], node));
        ContributorMapping.Add(page);
        node.Add(Names.Publisher, SiteMapping.Publisher(draft, treatment.Offering.Clinics));
        if (draft.Shared is null)
            SiteMapping.AddPublisher(draft, site);

        node.Add(Names.Citation, CitationMapping.Of(page, page.Page.Sections.SelectMany(section => section.Items)).Concat(CitationMapping.OfText(page)));
        draft.Carry(editorial.Citations.Count > 0, place[".editorial.citations"]);
        node.Add(Names.HasPart, sections);
        TranslationMapping.Add(page);
        if (editorial.ReviewDue is not null)
            draft.Losses?.Add(SchemaOrgLossKind.NotCarried, place[".editorial.reviewDue"], node, "When the page is to be reviewed next is not for the public.");

        if (editorial.Revision is not null)
            draft.Losses?.Add(SchemaOrgLossKind.NotCarried, place[".editorial.revision"], node, "The content's own version is not for the public.");
    }

    private static GraphNode Patients()
    {
        var audience = new GraphNode(Types.MedicalAudience);
        audience.Add(Names.AudienceType, "Patient");
        return audience;
    }
}
