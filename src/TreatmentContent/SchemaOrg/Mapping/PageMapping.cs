using System.Globalization;
using TreatmentContent.Entities;
using TreatmentContent.Pages;
using TreatmentContent.Quantities;
using TreatmentContent.Treatments;

namespace TreatmentContent.SchemaOrg;

/// <summary>The page itself: what it is about, its dates, its parts.</summary>
internal static class PageMapping
{
    public static void Map(Draft draft, GraphNode? site, GraphNode? breadcrumb, IReadOnlyList<GraphNode> sections)
    {
        TreatmentPage page = draft.Page;
        Treatment treatment = page.Treatment;
        Editorial editorial = treatment.Editorial;
        ContentPlace place = draft.TreatmentPlace;
        GraphNode node = draft.WebPage;
        string? title = draft.Text(page.Title, place[".name"], node);
        node.Add(Names.Url, page.Address.Value);
        draft.Carry(treatment.Slug is not null, place[".slug"]);
        node.Add(Names.Name, title);
        node.Add(Names.Headline, title);
        node.Add(Names.Description, draft.Text(treatment.Summary, place[".summary"], node) ?? draft.Text(treatment.Definition, place[".definition"], node));
        node.Add(Names.InLanguage, page.Locale.Tag.Value);
        node.Add(Names.IsPartOf, site);
        node.Add(Names.MainEntity, draft.Subject);
        node.Add(Names.About, new[] { draft.Subject, draft.Service }.Concat(draft.Entities<Condition>()));
        node.Add(Names.Mentions, draft.Entities<Device>().Concat(draft.Entities<Substance>()).Concat(draft.IsCosmetic ? CitationMapping.Guidelines(draft) : []));
        node.Add(Names.Specialty, Specialties.Map(draft, treatment.Specialties, place[".specialties"]));
        node.Add(Names.Audience, draft.IsCosmetic ? null : Patients());
        node.Add(Names.Breadcrumb, breadcrumb);
        node.Add(Names.DatePublished, Date(draft, editorial.Created, place[".editorial.created"]));
        node.Add(Names.DateModified, Date(draft, editorial.Modified, place[".editorial.modified"]));
        node.Add(Names.LastReviewed, Date(draft, editorial.Reviewed, place[".editorial.reviewed"]));
        PersonMapping.AddContributors(draft);
        node.Add(Names.Publisher, Publisher(draft, site));
        node.Add(Names.Citation, page.Sections.SelectMany(section => section.Items).SelectMany(item => CitationMapping.Of(draft, item)).Concat(CitationMapping.OfText(draft)));
        draft.Carry(editorial.Citations.Count > 0, place[".editorial.citations"]);
        node.Add(Names.HasPart, sections);
        SiteMapping.AddTranslations(draft);
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

    // A page's date is a day to those who read it; a month is not made into one.
    private static string? Date(Draft draft, PartialDate? date, ContentPlace place)
    {
        if (date is not { } stated)
            return null;

        if (stated.Day is null)
        {
            draft.Losses?.Add(SchemaOrgLossKind.NotCarried, place, draft.WebPage, $"The date of a page needs its day, and '{stated}' has none.");
            return null;
        }

        draft.Losses?.Carry(place);
        return stated.First.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    // One clinic speaks for itself; which of several publishes the page is not stated.
    private static GraphNode? Publisher(Draft draft, GraphNode? site)
    {
        GraphNode[] clinics = [.. draft.Entities<Clinic>()];
        if (clinics is not [var publisher])
            return null;

        site?.Add(Names.Publisher, publisher);
        return publisher;
    }
}
