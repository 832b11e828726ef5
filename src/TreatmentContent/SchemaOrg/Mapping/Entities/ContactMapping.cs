using TreatmentContent.Entities;
using TreatmentContent.Statements;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.SchemaOrg;

/// <summary>How to reach a clinic: the best of each kind as its own property, the others as contact points. One for some people or matters stays words: whoever reads it here would take it for everybody's.</summary>
internal static class ContactMapping
{
    public static void Add(Draft draft, IReadOnlyList<Contact> contacts, GraphNode clinic)
    {
        var points = new List<GraphNode>();
        for (int i = 0; i < contacts.Count; i++)
        {
            Contact contact = contacts[i];
            if (!Generality.Holds(contact))
                continue;

            ContentPlace place = new(clinic.Place.Root, ".contacts", i);
            (Term Name, string Value) said = ValueOf(contact);

            // What is special about a way to reach the clinic, only a contact point can say.
            bool isPlain = contact.IsFree is not true && NamesOf(contact.Channel.Value) == said.Name;
            if (isPlain && !clinic.Has(said.Name))
                clinic.Add(said.Name, said.Value);
            else
                points.Add(Point(draft, contact, place, said, clinic));

            draft.Carry(NamesOf(contact.Channel.Value) == said.Name, place[".channel"]);
            draft.Carry(true, place[".value"]);
        }

        clinic.Add(Names.ContactPoint, points);
    }

    private static GraphNode Point(Draft draft, Contact contact, ContentPlace place, (Term Name, string Value) said, GraphNode clinic)
    {
        var node = new GraphNode(Types.ContactPoint);

        // Its purpose is not stated; the channel is its name where the property does not tell it.
        node.Add(Names.Name, NamesOf(contact.Channel.Value) == said.Name ? null : draft.Word(contact.Channel, place[".channel"], clinic));
        node.Add(said.Name, said.Value);
        if (contact.IsFree == true && said.Name == Names.Telephone)
        {
            node.Add(Names.ContactOption, Members.TollFree);
            draft.Carry(true, place[".isFree"]);
        }

        return node;
    }

    // What the channel is the usual one for.
    private static Term? NamesOf(Channel channel) => channel switch
    {
        Channel.Phone => Names.Telephone,
        Channel.Email => Names.Email,
        Channel.Fax => Names.FaxNumber,
        _ => null,
    };

    private static (Term Name, string Value) ValueOf(Contact contact)
    {
        string value = contact.Value.Value;
        string rest = value[(value.IndexOf(':', StringComparison.Ordinal) + 1)..];
        return value.StartsWith("tel:", StringComparison.Ordinal) ? (contact.Channel.Value == Channel.Fax ? Names.FaxNumber : Names.Telephone, rest)
            : value.StartsWith("mailto:", StringComparison.Ordinal) ? (Names.Email, rest)
            : (Names.Url, value);
    }
}
