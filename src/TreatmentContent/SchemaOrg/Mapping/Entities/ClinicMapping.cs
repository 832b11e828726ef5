using TreatmentContent.Entities;
using TreatmentContent.Statements;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.SchemaOrg;

/// <summary>A clinic, or the group that clinics are branches of: its type follows its kind, and the type decides what it may say.</summary>
internal static class ClinicMapping
{
    private const int LongestPriceRange = 99;

    public static GraphNode Make(Draft draft, Clinic clinic, ContentPlace place) =>
        new(ClinicTypes.Of(clinic.Kind?.Value ?? ClinicKind.Clinic), draft.Ids.Of("organization", clinic.Id.Value), place);

    public static void Fill(Draft draft, Clinic clinic, GraphNode node)
    {
        ContentPlace place = node.Place;
        node.Add(Names.Name, draft.Text(clinic.Name, place[".name"], node));
        node.Add(Names.Description, draft.Text(clinic.Text, place[".text"], node));
        node.Add(Names.Url, draft.Url(clinic.Website, place[".website"]));
        ContactMapping.Add(draft, clinic.Contacts, node);
        node.Add(Names.Address, AddressOf(draft, clinic.Address, place[".address"]));
        if (ClinicTypes.IsPlace(node.Type))
        {
            node.Add(Names.Geo, GeoOf(draft, clinic.Position, place[".position"]));
            node.Add(Names.OpeningHoursSpecification, OpeningHoursMapping.Map(draft, clinic.OpeningHours, node));
            AddPriceRange(draft, clinic.PriceLevel, node);
        }

        if (ClinicTypes.HasSpecialty(node.Type))
            node.Add(Names.MedicalSpecialty, Specialties.Map(draft, clinic.Specialties, place[".specialties"]));

        node.Add(Names.KnowsLanguage, clinic.Languages.Select(language => language.Value).ToList());
        draft.Carry(clinic.Languages.Count > 0, place[".languages"]);
        node.Add(Names.Logo, clinic.Logo is { } logo ? draft.Images.Of(logo, place[".logo"], node) : null);
        node.Add(Names.Image, clinic.Image is { } image && draft.Images.Of(image, place[".image"], node) is { } picture ? [picture] : []);
        AddProfiles(draft, clinic.Profiles, node);
        draft.Carry(clinic.Kind is { } kind && ClinicTypes.IsTold(kind.Value), place[".kind"]);
        AddParent(draft, clinic, node);
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

    private static GraphNode? GeoOf(Draft draft, Position? position, ContentPlace place)
    {
        if (position is not { } point)
            return null;

        draft.Losses?.Carry(place);
        var node = new GraphNode(Types.GeoCoordinates);
        node.Add(Names.Latitude, point.Latitude);
        node.Add(Names.Longitude, point.Longitude);
        return node;
    }

    private static void AddPriceRange(Draft draft, string? level, GraphNode node)
    {
        if (level is not { Length: > 0 and <= LongestPriceRange })
            return;

        node.Add(Names.PriceRange, level);
        draft.Losses?.Carry(node.Place[".priceLevel"]);
    }

    private static void AddProfiles(Draft draft, IReadOnlyList<Link> profiles, GraphNode node)
    {
        var addresses = new List<string>();
        for (int i = 0; i < profiles.Count; i++)
        {
            if (draft.Url(profiles[i], new ContentPlace(node.Place.Root, ".profiles", i)) is { } url && !addresses.Contains(url))
                addresses.Add(url);
        }

        node.Add(Names.SameAs, addresses);
    }

    private static void AddParent(Draft draft, Clinic clinic, GraphNode node)
    {
        if (clinic.Parent is not { } parent || parent == clinic.Id || draft.Clinic(parent) is not { } group)
            return;

        node.Add(Names.ParentOrganization, group);
        draft.Losses?.Carry(node.Place[".parent"]);
    }
}
