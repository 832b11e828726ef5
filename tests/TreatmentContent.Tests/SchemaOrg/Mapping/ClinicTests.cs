using System.Text.Json;
using TreatmentContent.Entities;
using TreatmentContent.Statements;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Tests.SchemaOrg;

public sealed class ClinicTests
{
    private static readonly Treatment Peel = new() { Id = "a", Name = "A", Offering = new() { Clinics = ["main"] } };

    [Theory]
    [InlineData(null, "MedicalClinic", true, true)]
    [InlineData(ClinicKind.Clinic, "MedicalClinic", true, true)]
    [InlineData(ClinicKind.FertilityCentre, "MedicalClinic", true, true)]
    [InlineData(ClinicKind.DoctorsPractice, "PhysiciansOffice", true, true)]
    [InlineData(ClinicKind.Hospital, "Hospital", true, true)]
    [InlineData(ClinicKind.DentalPractice, "Dentist", false, true)]
    [InlineData(ClinicKind.Pharmacy, "Pharmacy", false, true)]
    [InlineData(ClinicKind.Laboratory, "DiagnosticLab", false, true)]
    [InlineData(ClinicKind.Optician, "Optician", false, false)]
    [InlineData(ClinicKind.MobileService, "MedicalBusiness", false, false)]
    [InlineData(ClinicKind.BeautySalon, "BeautySalon", false, false)]
    [InlineData(ClinicKind.Spa, "DaySpa", false, false)]
    public void The_kind_decides_what_a_clinic_may_say(ClinicKind? kind, string type, bool hasServices, bool hasSpecialty)
    {
        GraphOf graph = Graph(Full with { Kind = kind is { } stated ? stated : null });

        Assert.Equal(hasServices, graph.Of(type, "availableService") is not null);
        Assert.Equal(hasSpecialty, graph.Of(type, "medicalSpecialty") is not null);
    }

    [Fact]
    public void A_clinic_says_where_it_is_and_when_it_is_open()
    {
        JsonElement clinic = Graph(Full).One("MedicalClinic");

        Assert.Equal("""{"@type":"GeoCoordinates","latitude":25.76168,"longitude":-80.19179}""", clinic.GetProperty("geo").GetRawText());
        Assert.Equal(
            """[{"@type":"OpeningHoursSpecification","dayOfWeek":["https://schema.org/Monday","https://schema.org/Friday"],"opens":"09:00:00","closes":"17:30:00"}]""",
            clinic.GetProperty("openingHoursSpecification").GetRawText());
        Assert.Equal("$$", clinic.GetProperty("priceRange").GetString());
        Assert.Equal("[\"https://directory.example.com/main\"]", clinic.GetProperty("sameAs").GetRawText());
        Assert.Equal("{\"@id\":\"https://example.com/logo.png\"}", clinic.GetProperty("logo").GetRawText());
        Assert.Equal("[\"en\",\"es\"]", clinic.GetProperty("knowsLanguage").GetRawText());
    }

    [Fact]
    public void The_best_contact_of_each_kind_is_its_own_and_the_others_are_points()
    {
        JsonElement clinic = Graph(Full).One("MedicalClinic");

        Assert.Equal("+1-305-555-0100", clinic.GetProperty("telephone").GetString());
        Assert.Equal("desk@example.com", clinic.GetProperty("email").GetString());
        Assert.Equal("+1-305-555-0109", clinic.GetProperty("faxNumber").GetString());
        Assert.Equal(
            """[{"@type":"ContactPoint","telephone":"+1-800-555-0100","contactOption":"https://schema.org/TollFree"},{"@type":"ContactPoint","name":"online booking","url":"https://example.com/book"}]""",
            clinic.GetProperty("contactPoint").GetRawText().Replace("\\u002B", "+", StringComparison.Ordinal));
    }

    [Fact]
    public void A_laboratory_is_no_place_on_the_map()
    {
        JsonElement laboratory = Graph(Full with { Kind = ClinicKind.Laboratory }).One("DiagnosticLab");

        Assert.False(laboratory.TryGetProperty("geo", out _) || laboratory.TryGetProperty("openingHoursSpecification", out _) || laboratory.TryGetProperty("priceRange", out _));
    }

    [Fact]
    public void A_branch_names_its_group_which_publishes_the_page_of_several()
    {
        Treatment treatment = Peel with { Offering = new() { Clinics = ["north", "south"] } };
        GraphOf graph = GraphOf.Page(treatment, catalog => catalog with
        {
            Clinics = [new() { Id = "group", Name = "Group" }, new() { Id = "north", Name = "North", Parent = "group" }, new() { Id = "south", Name = "South", Parent = "group" }],
        });

        Assert.Equal(3, graph.All("MedicalClinic").Count());
        Assert.Equal(2, graph.All("MedicalClinic").Count(clinic => clinic.TryGetProperty("parentOrganization", out _)));
        Assert.Equal("""{"@id":"https://example.com/#/schema/organization/group"}""", graph.Of("MedicalWebPage", "publisher"));
    }

    [Fact]
    public void Which_of_several_clinics_publishes_is_not_guessed()
    {
        Treatment treatment = Peel with { Offering = new() { Clinics = ["north", "south"] } };

        Assert.Null(GraphOf.Page(treatment, catalog => catalog with { Clinics = [new() { Id = "north", Name = "North" }, new() { Id = "south", Name = "South" }] }).Of("MedicalWebPage", "publisher"));
    }

    [Fact]
    public void Clinics_that_are_branches_of_each_other_end_the_search()
    {
        Treatment treatment = Peel with { Offering = new() { Clinics = ["north", "south"] } };

        Assert.Equal(2, GraphOf.Page(treatment, catalog => catalog with
        {
            Clinics = [new() { Id = "north", Name = "North", Parent = "south" }, new() { Id = "south", Name = "South", Parent = "north" }],
        }).All("MedicalClinic").Count());
    }

    [Fact]
    public void People_and_clinic_name_each_other_and_nobody_is_a_physician()
    {
        Treatment treatment = Peel with { Protocol = new() { Performers = [new() { Role = Role.Doctor, Practitioner = "p" }] } };
        GraphOf graph = GraphOf.Page(treatment, catalog => catalog with
        {
            Clinics = [Full],
            Practitioners =
            [
                new()
                {
                    Id = "p", Name = "A. Example", Title = "Dr.", Roles = [Role.Dermatologist], Credentials = "Board certified", Clinics = ["main"], Languages = ["en"],
                    Specialties = [Specialty.Dermatology], Registrations = [new() { System = "NPI", Value = "0000000000" }], Page = Link.Parse("https://example.com/team/p"), Image = Link.Parse("https://example.com/p.jpg"),
                },
            ],
        });
        JsonElement person = graph.One("Person");

        Assert.Equal("""[{"@id":"https://example.com/#/schema/organization/main"}]""", person.GetProperty("worksFor").GetRawText());
        Assert.Equal("""[{"@id":"https://example.com/#/schema/person/p"}]""", graph.Of("MedicalClinic", "employee"));
        Assert.Equal("""[{"@type":"PropertyValue","propertyID":"NPI","name":"NPI","value":"0000000000"}]""", person.GetProperty("identifier").GetRawText());
        Assert.Equal("{\"@id\":\"https://example.com/p.jpg\"}", person.GetProperty("image").GetRawText());
        Assert.Equal("[\"dermatology\"]", person.GetProperty("knowsAbout").GetRawText());
        Assert.DoesNotContain(person.EnumerateObject(), property => property.Name is "telephone" or "email" or "address");
    }

    private static Clinic Full => new()
    {
        Id = "main",
        Name = "Main",
        Specialties = [Specialty.Dermatology],
        Languages = ["en", "es"],
        Position = new() { Latitude = 25.76168m, Longitude = -80.19179m },
        OpeningHours =
        [
            new() { Days = [Weekday.Monday, Weekday.Friday], Opens = new TimeOnly(9, 0), Closes = new TimeOnly(17, 30) },
            new() { Days = [Weekday.Saturday], DayParts = [DayPart.Morning] },
            new() { Days = [Weekday.Sunday], Opens = new TimeOnly(9, 0), Closes = new TimeOnly(10, 0), When = new() { States = [PatientState.Pregnant] } },
        ],
        PriceLevel = "$$",
        Profiles = [Link.Parse("https://directory.example.com/main")],
        Logo = new() { Kind = MediaKind.Image, Link = Link.Parse("https://example.com/logo.png"), Alt = "Logo" },
        Contacts =
        [
            new() { Channel = Channel.Phone, Value = Link.Parse("tel:+1-305-555-0100") },
            new() { Channel = Channel.Phone, Value = Link.Parse("tel:+1-800-555-0100"), IsFree = true },
            new() { Channel = Channel.Email, Value = Link.Parse("mailto:desk@example.com") },
            new() { Channel = Channel.Fax, Value = Link.Parse("tel:+1-305-555-0109") },
            new() { Channel = Channel.Online, Value = Link.Parse("https://example.com/book") },
        ],
    };

    private static GraphOf Graph(Clinic clinic) => GraphOf.Page(Peel, catalog => catalog with { Clinics = [clinic] });
}
