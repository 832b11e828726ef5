using TreatmentContent.Entities;
using TreatmentContent.Localization;
using TreatmentContent.Statements;

namespace TreatmentContent.Pages;

/// <summary>Says who someone is.</summary>
internal static class PractitionerWords
{
    /// <summary>Says a person by name and title, and the first time also what is known of them.</summary>
    /// <returns>The item, or null where nobody is named or the catalogue does not know them.</returns>
    public static PageItem? Item(Narrator narrator, string path, ResolvedText label, Id<Practitioner>? id, IReadOnlyList<PageItem>? details = null)
    {
        if (!Narrator.TryFind(narrator.Catalog.Practitioners, "practitioners", id, out Practitioner? person, out string personPath))
        {
            return null;
        }

        var said = new SaidItems(narrator, personPath);
        ResolvedText? full = FullName(narrator, person);
        if (full is null)
        {
            said.Sentence("title", person.Title);
        }

        said.AddRange(narrator.Tell(personPath, person, Describe));
        return new PageItem
        {
            Path = path,
            Label = label,
            Text = full ?? narrator.Locale.Resolve(person.Name),
            Link = person.Page ?? default,
            Details = [.. details ?? [], .. said.Items],
        };
    }

    // With the title before it; null where the two are of two languages. A name of no language stays so, and is not drawn into that of the title.
    private static ResolvedText? FullName(Narrator narrator, Practitioner person)
    {
        ResolvedText name = narrator.Locale.Resolve(person.Name);
        ResolvedText title = narrator.Locale.Resolve(person.Title);
        if (title.IsForeign && !name.IsForeign)
        {
            return null;
        }

        return title.IsEmpty ? name : narrator.Fill("practitioner", "title", title, "name", name);
    }

    private static void Describe(SaidItems said, Practitioner person)
    {
        Narrator narrator = said.Narrator;
        said.Words("roles", "practitioner.roles", person.Roles);
        said.Words("specialties", "specialties", person.Specialties);
        said.Value("credentials", "credentials", person.Credentials);
        said.Value("experience", "practitioner.experience", person.Experience);
        said.Value("volume", "practitioner.volume", person.Volume);
        said.List("languages", "languages", [.. person.Languages.Select(tag => narrator.Locale.Say(tag))]);
        NameWords.AddCodes(said, "registrations", "practitioner.registrations", person.Registrations);

        // The clinic itself is told where the treatment is offered.
        said.List("clinics", "clinic", SubjectWords.Clinics(narrator, person.Clinics));
        if (person.Image is { IsNone: false } image)
        {
            ResolvedText alt = narrator.Fill("practitioner.image", "name", FullName(narrator, person) ?? narrator.Locale.Resolve(person.Name));
            said.Add(new PageItem { Path = said.PathOf("image"), Text = alt, Link = image, Picture = MediaWords.PictureAt(image) });
        }
    }
}
