using System.Globalization;
using TreatmentContent.Entities;
using TreatmentContent.Localization;

namespace TreatmentContent.Pages;

/// <summary>Says where a clinic is, how to reach it and what it does.</summary>
internal static class ClinicWords
{
    public static void Describe(SaidItems said, Clinic clinic)
    {
        Narrator narrator = said.Narrator;
        said.Word("kind", "kind", clinic.Kind);
        said.Sentence("text", clinic.Text);
        AddAddress(said, clinic.Address);
        for (int i = 0; i < clinic.Contacts.Count; i++)
        {
            said.Add(Say(narrator, said.PathOf($"contacts[{i}]"), clinic.Contacts[i]));
        }

        OpeningHoursWords.Add(said, clinic.OpeningHours);
        AddPosition(said, clinic.Position);
        said.Value("website", "website", clinic.Website);
        said.Words("specialties", "specialties", clinic.Specialties);
        said.List("languages", "languages", [.. clinic.Languages.Select(tag => narrator.Locale.Say(tag))]);
        said.Value("priceLevel", "clinic.priceLevel", clinic.PriceLevel);
        if (clinic.Parent is { } parent)
        {
            said.Value("parent", "clinic.parent", narrator.Catalog.Clinics.TryFind(parent, out Clinic? group) ? group.Name : null);
        }

        said.Group("profiles", "clinic.profiles", [.. clinic.Profiles.Select((profile, i) => new PageItem { Path = said.PathOf($"profiles[{i}]"), Text = Addresses.Say(profile), Link = profile })]);
        said.Add(clinic.Logo is { } logo ? MediaWords.Say(narrator, said.PathOf("logo"), logo, narrator.Phrase("clinic.logo")) : null);
        said.Add(clinic.Image is { } image ? MediaWords.Say(narrator, said.PathOf("image"), image, narrator.Phrase("clinic.image")) : null);
    }

    // Degrees with a point, as maps take them.
    private static void AddPosition(SaidItems said, Position? position)
    {
        if (position is { } point)
        {
            said.Value("position", "clinic.position", string.Create(CultureInfo.InvariantCulture, $"{point.Latitude}, {point.Longitude}"));
        }
    }

    // An address is written in the way of its country, not in the way of its reader: without a table of those ways, from the small to the large.
    private static void AddAddress(SaidItems said, Address address)
    {
        string town = string.Join(' ', new[] { address.Region, address.PostalCode }.Where(part => !string.IsNullOrEmpty(part)));
        string[] parts = [address.Street ?? "", address.Locality ?? "", town];
        string text = string.Join(", ", parts.Where(part => part.Length > 0));
        ResolvedText? place = text.Length > 0 ? Narrator.Neutral(text) : null;
        ResolvedText? country = address.Country is { Length: > 0 } code ? said.Narrator.Locale.SayCountry(code) : null;
        if (place is { } within && country is { } around && said.Narrator.Fill("address.inCountry", "place", within, "country", around) is { } whole)
        {
            said.Value("address", "address", whole);
        }
        else
        {
            said.Value("address", "address", place);
            said.Value("address.country", "address", country);
        }
    }

    private static PageItem Say(Narrator narrator, string path, Contact contact)
    {
        var details = new SaidItems(narrator, path);
        details.Value("respondsWithin", "contact.respondsWithin", contact.RespondsWithin);
        details.Sentence("isFree", "contact.isFree", contact.IsFree);
        PageItem item = StatementWords.Item(details, path, contact, narrator.Label<Vocabularies.Channel>(contact.Channel, "contact"), Addresses.Say(contact.Value));
        return item with { Link = contact.Value };
    }
}
