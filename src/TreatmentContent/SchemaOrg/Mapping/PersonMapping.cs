using TreatmentContent.Entities;
using TreatmentContent.Localization;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.SchemaOrg;

/// <summary>People: those of the catalogue as nodes, others as parts of what names them. Never their telephone, e-mail or home address.</summary>
internal static class PersonMapping
{
    private static readonly Term[] ContributorNames = [Names.Author, Names.ReviewedBy, Names.Editor, Names.Translator, Names.Contributor];

    public static GraphNode Map(Draft draft, Practitioner person, ContentPlace place)
    {
        var node = new GraphNode(Types.Person, draft.Ids.Of("person", person.Id.Value), place) { Needs = [Names.Name] };
        node.Add(Names.Name, draft.Text(person.Name, place[".name"], node));
        node.Add(Names.HonorificPrefix, draft.Text(person.Title, place[".title"], node));
        node.Add(Names.JobTitle, Words(draft, person.Roles, place[".roles"], node));
        node.Add(Names.Url, draft.Url(person.Page, place[".page"]));
        node.Add(Names.HasCredential, Credentials(draft, person.Credentials, place[".credentials"], node));
        node.Add(Names.Identifier, person.Registrations.Select(Registration).ToList());
        draft.Carry(person.Registrations.Count > 0, place[".registrations"]);
        node.Add(Names.KnowsLanguage, person.Languages.Select(language => language.Value).ToList());
        draft.Carry(person.Languages.Count > 0, place[".languages"]);
        node.Add(Names.WorksFor, person.Clinics.Where(draft.IsOffering).Select(draft.Clinic).OfType<GraphNode>());
        draft.Carry(person.Clinics.Any(draft.IsOffering), place[".clinics"]);
        return node;
    }

    /// <summary>Adds who wrote, reviewed, edited and translated the page.</summary>
    public static void AddContributors(Draft draft)
    {
        IReadOnlyList<Contributor> contributors = draft.Treatment.Editorial.Contributors;
        foreach (Term name in ContributorNames)
        {
            var people = new List<GraphNode>();
            for (int i = 0; i < contributors.Count; i++)
            {
                ContentPlace place = new(draft.TreatmentPlace.Root, ".editorial.contributors", i);
                if (NameOf(contributors[i].Role.Value) != name)
                    continue;

                GraphNode? person = contributors[i].Practitioner is { } id ? draft.Person(id) : Named(draft, contributors[i], place);
                if (person is null)
                    continue;

                people.Add(person);
                draft.Carry(true, place);
            }

            draft.WebPage.Add(name, people);
        }
    }

    private static GraphNode? Named(Draft draft, Contributor contributor, ContentPlace place)
    {
        var node = new GraphNode(Types.Person);
        if (draft.Text(contributor.Name, place[".name"], draft.WebPage) is not { } name)
            return null;

        node.Add(Names.Name, name);
        node.Add(Names.HasCredential, Credentials(draft, contributor.Credentials, place[".credentials"], draft.WebPage));
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

    private static List<string> Words<TEnum>(Draft draft, IReadOnlyList<Open<TEnum>> words, ContentPlace place, GraphNode node)
        where TEnum : struct, Enum => words.Select(word => draft.Word(word, place, node)).OfType<string>().ToList();

    private static List<GraphNode> Credentials(Draft draft, LocalizedText? credentials, ContentPlace place, GraphNode owner)
    {
        if (draft.Text(credentials, place, owner) is not { } name)
            return [];

        var node = new GraphNode(Types.EducationalOccupationalCredential);
        node.Add(Names.Name, name);
        return [node];
    }

    private static GraphNode Registration(Code code)
    {
        var node = new GraphNode(Types.PropertyValue);
        node.Add(Names.PropertyID, code.System);
        node.Add(Names.Name, code.System);
        node.Add(Names.Value, code.Value);
        return node;
    }
}
