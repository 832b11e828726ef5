using TreatmentContent.Entities;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.SchemaOrg;

/// <summary>A clinic: its type follows its kind, and the type decides what it may say.</summary>
internal static class ClinicMapping
{
    public static GraphNode Map(Draft draft, Clinic clinic, ContentPlace place)
    {
        Term type = TypeOf(clinic.Kind?.Value ?? ClinicKind.Clinic);
        var node = new GraphNode(type, draft.Ids.Of("organization", clinic.Id.Value), place) { Needs = [Names.Name] };
        node.Add(Names.Name, draft.Text(clinic.Name, place[".name"], node));
        node.Add(Names.Description, draft.Text(clinic.Text, place[".text"], node));
        node.Add(Names.Url, draft.Url(clinic.Website, place[".website"]));
        AddContacts(draft, clinic.Contacts, place, node);
        node.Add(Names.Address, AddressOf(draft, clinic.Address, place[".address"]));
        if (type != Types.Optician && type != Types.MedicalBusiness && type != Types.BeautySalon && type != Types.DaySpa)
            node.Add(Names.MedicalSpecialty, Specialties.Map(draft, clinic.Specialties, place[".specialties"]));

        node.Add(Names.KnowsLanguage, clinic.Languages.Select(language => language.Value).ToList());
        draft.Carry(clinic.Languages.Count > 0, place[".languages"]);
        draft.Carry(type != Types.MedicalClinic || clinic.Kind?.Value == ClinicKind.Clinic, place[".kind"]);
        if (draft.Therapy is not null && (type == Types.MedicalClinic || type == Types.PhysiciansOffice || type == Types.Hospital))
            node.Add(Names.AvailableService, [draft.Therapy]);

        return node;
    }

    private static Term TypeOf(ClinicKind kind) => kind switch
    {
        ClinicKind.DoctorsPractice => Types.PhysiciansOffice,
        ClinicKind.Hospital => Types.Hospital,
        ClinicKind.DentalPractice => Types.Dentist,
        ClinicKind.Optician => Types.Optician,
        ClinicKind.Pharmacy => Types.Pharmacy,
        ClinicKind.Laboratory => Types.DiagnosticLab,
        ClinicKind.MobileService => Types.MedicalBusiness,
        ClinicKind.BeautySalon => Types.BeautySalon,
        ClinicKind.Spa => Types.DaySpa,
        _ => Types.MedicalClinic,
    };

    // The first of each kind, for they stand best first.
    private static void AddContacts(Draft draft, IReadOnlyList<Contact> contacts, ContentPlace place, GraphNode node)
    {
        Term[] added = [];
        for (int i = 0; i < contacts.Count; i++)
        {
            Contact contact = contacts[i];
            ContentPlace at = new(place.Root, ".contacts", i);
            string value = contact.Value.Value;
            Term? name = contact.Channel.Value switch
            {
                Channel.Phone when value.StartsWith("tel:", StringComparison.Ordinal) => Names.Telephone,
                Channel.Email when value.StartsWith("mailto:", StringComparison.Ordinal) => Names.Email,
                _ => null,
            };
            if (name is null || added.Contains(name))
                continue;

            added = [.. added, name];
            node.Add(name, value[(value.IndexOf(':', StringComparison.Ordinal) + 1)..]);
            draft.Carry(true, at[".channel"]);
            draft.Carry(true, at[".value"]);
        }
    }

    private static GraphNode? AddressOf(Draft draft, Address address, ContentPlace place)
    {
        var node = new GraphNode(Types.PostalAddress);
        node.Add(Names.StreetAddress, address.Street);
        node.Add(Names.AddressLocality, address.Locality);
        node.Add(Names.AddressRegion, address.Region);
        node.Add(Names.PostalCode, address.PostalCode);
        node.Add(Names.AddressCountry, address.Country);
        draft.Carry(node.Properties.Length > 0, place);
        return node.Properties.Length > 0 ? node : null;
    }
}
