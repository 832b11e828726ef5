using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.SchemaOrg;

/// <summary>Who wrote, reviewed, edited and translated the page: people of the catalogue as nodes, others as parts of what names them.</summary>
internal static class ContributorMapping
{
    private static readonly Term[] Roles = [Names.Author, Names.ReviewedBy, Names.Editor, Names.Translator, Names.Contributor];

    public static void Add(PageDraft page)
    {
        // The page in the source language is the work that was translated, and no translation.
        bool isTranslation = page.Page.Locale.Tag.Language != page.Page.Locale.Source.Language;
        IReadOnlyList<Contributor> contributors = page.Treatment.Editorial.Contributors;
        foreach (Term name in Roles)
        {
            var people = new List<GraphNode>();
            for (int i = 0; i < contributors.Count; i++)
            {
                ContentPlace place = page.At(".editorial.contributors", i);
                if (NameOf(contributors[i].Role.Value) != name)
                    continue;

                if (name == Names.Translator && !isTranslation)
                {
                    page.Draft.Losses?.Add(SchemaOrgLossKind.Withheld, place, page.WebPage, "This page is in the source language; a translator is named on the translations.");
                    continue;
                }

                GraphNode? person = contributors[i].Practitioner is { } id ? page.Person(id) : Named(page, contributors[i], place);
                if (person is null)
                    continue;

                people.Add(person);
                page.Draft.Carry(true, place);
            }

            page.WebPage.Add(name, people);
        }
    }

    private static GraphNode? Named(PageDraft page, Contributor contributor, ContentPlace place)
    {
        // A translator that the catalogue does not know is as often a firm as a person.
        bool isPerson = contributor.Role.Value != Role.Translator || contributor.Credentials is { IsEmpty: false };
        if (!isPerson)
        {
            page.Draft.Losses?.Add(SchemaOrgLossKind.TextOnly, place, page.WebPage, "Whether the translator is a person or a firm is not stated; the words of the page name it.");
            return null;
        }

        var node = new GraphNode(Types.Person);
        if (page.Draft.Text(contributor.Name, place[".name"], page.WebPage) is not { } name)
            return null;

        node.Add(Names.Name, name);
        node.Add(Names.HasCredential, PersonMapping.Credentials(page.Draft, contributor.Credentials, place[".credentials"], page.WebPage));
        return node;
    }

    private static Term NameOf(Role role) => role switch
    {
        Role.Author => Names.Author,
        Role.MedicalReviewer => Names.ReviewedBy,
        Role.Editor => Names.Editor,
        Role.Translator => Names.Translator,
        _ => Names.Contributor,
    };
}
