using TreatmentContent.Entities;
using TreatmentContent.Localization;

namespace TreatmentContent.SchemaOrg;

/// <summary>People. Never their telephone, e-mail or home address, and never as a <c>Physician</c>, which is an organisation.</summary>
internal static class PersonMapping
{
    public static GraphNode Make(Draft draft, Practitioner person, ContentPlace place) => new(Types.Person, draft.Ids.Of("person", person.Id.Value), place);

    public static void Fill(Draft draft, Practitioner person, GraphNode node)
    {
        ContentPlace place = node.Place;
        node.Add(Names.Name, draft.Text(person.Name, place[".name"], node));
        node.Add(Names.HonorificPrefix, draft.Text(person.Title, place[".title"], node));
        node.Add(Names.JobTitle, draft.Words(person.Roles, place[".roles"], node));
        node.Add(Names.Url, draft.Url(person.Page, place[".page"]));
        node.Add(Names.Image, draft.Images.Of(person.Image, place[".image"]));
        node.Add(Names.HasCredential, Credentials(draft, person.Credentials, place[".credentials"], node));
        node.Add(Names.Identifier, person.Registrations.Select(Registration).ToList());
        draft.Carry(person.Registrations.Count > 0, place[".registrations"]);
        node.Add(Names.KnowsAbout, draft.Words(person.Specialties, place[".specialties"], node));
        node.Add(Names.KnowsLanguage, person.Languages.Select(language => language.Value).ToList());
        draft.Carry(person.Languages.Count > 0, place[".languages"]);
        AddClinics(draft, person, node);
    }

    /// <summary>Gives qualifications in words as a part.</summary>
    public static List<GraphNode> Credentials(Draft draft, LocalizedText? credentials, ContentPlace place, GraphNode owner)
    {
        if (draft.Text(credentials, place, owner) is not { } name)
            return [];

        var node = new GraphNode(Types.EducationalOccupationalCredential);
        node.Add(Names.Name, name);
        return [node];
    }

    // On both sides, for readers look for it on either.
    private static void AddClinics(Draft draft, Practitioner person, GraphNode node)
    {
        GraphNode[] clinics = [.. person.Clinics.Where(draft.IsKnown).Select(draft.Clinic).OfType<GraphNode>()];
        node.Add(Names.WorksFor, clinics);
        draft.Carry(clinics.Length > 0, node.Place[".clinics"]);
        foreach (GraphNode clinic in clinics)
        {
            draft.Employ(clinic, node);
        }
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
