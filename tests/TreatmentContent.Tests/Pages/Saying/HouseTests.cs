using TreatmentContent.Entities;
using TreatmentContent.Localization;
using TreatmentContent.Pages;
using TreatmentContent.Statements;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Tests.Pages;

/// <summary>What a page says of the clinic and the rules of the house.</summary>
public sealed class HouseTests
{
    private static readonly Treatment Offered = SaidPage.Peel with { Offering = new() { Clinics = ["main"] } };

    [Theory]
    [InlineData(new[] { Weekday.Monday, Weekday.Tuesday, Weekday.Wednesday, Weekday.Thursday, Weekday.Friday }, "Monday to Friday: 9:00\u202FAM–5:30\u202FPM")]
    [InlineData(new[] { Weekday.Monday, Weekday.Tuesday }, "Monday and Tuesday: 9:00\u202FAM–5:30\u202FPM")]
    [InlineData(new[] { Weekday.Monday, Weekday.Wednesday, Weekday.Thursday }, "Monday, Wednesday, and Thursday: 9:00\u202FAM–5:30\u202FPM")]
    [InlineData(new[] { Weekday.Saturday, Weekday.Sunday, Weekday.Monday }, "Saturday to Monday: 9:00\u202FAM–5:30\u202FPM")]
    [InlineData(new[] { Weekday.Wednesday, Weekday.Tuesday, Weekday.Monday }, "Wednesday, Tuesday, and Monday: 9:00\u202FAM–5:30\u202FPM")]
    [InlineData(new[] { Weekday.Monday, Weekday.Tuesday, Weekday.Wednesday, Weekday.Thursday, Weekday.Friday, Weekday.Saturday, Weekday.Sunday }, "Monday to Sunday: 9:00\u202FAM–5:30\u202FPM")]
    public void Days_in_a_row_are_said_as_a_span(Weekday[] days, string said) =>
        Assert.Equal(["Clinic: Main", "  Opening hours: ", "    " + said], Lines(new() { Days = [.. days], Opens = new(9, 0), Closes = new(17, 30) }));

    // Right with every day: Italian has an article for most, and another one for Sunday.
    [Theory]
    [InlineData("en", "Monday to Friday", "Sunday to Thursday")]
    [InlineData("es", "De lunes a viernes", "De domingo a jueves")]
    [InlineData("fr", "Du lundi au vendredi", "Du dimanche au jeudi")]
    [InlineData("de", "Montag bis Freitag", "Sonntag bis Donnerstag")]
    [InlineData("it", "Da lunedì a venerdì", "Da domenica a giovedì")]
    [InlineData("pt-BR", "De segunda-feira a sexta-feira", "De domingo a quinta-feira")]
    [InlineData("ar", "من الاثنين إلى الجمعة", "من الأحد إلى الخميس")]
    [InlineData("zh-Hans", "星期一至星期五", "星期日至星期四")]
    public void A_span_of_days_is_said_as_the_language_says_it(string locale, string week, string fromSunday)
    {
        Assert.Equal(week, Said(Weekday.Monday, Weekday.Tuesday, Weekday.Wednesday, Weekday.Thursday, Weekday.Friday));
        Assert.Equal(fromSunday, Said(Weekday.Sunday, Weekday.Monday, Weekday.Tuesday, Weekday.Wednesday, Weekday.Thursday));

        string Said(params Weekday[] days)
        {
            Clinic clinic = new() { Id = "main", Name = "Main", OpeningHours = [new() { Days = [.. days], Opens = new(9, 0) }] };
            TreatmentPage page = SaidPage.Page(Offered with { Name = LocalizedText.Of(("und", "Peel")) }, locale, catalog => catalog with { Clinics = [clinic], Locales = ["en", locale] });
            return page.Sections.Single(section => section.Kind == SectionKind.Access).Items[0].Details[0].Details[0].Label.GetValueOrDefault().Text;
        }
    }

    [Fact]
    public void Hours_that_are_not_stated_are_not_made_up()
    {
        Assert.Equal("    Sunday: from 10:00\u202FAM", Lines(new() { Days = [Weekday.Sunday], Opens = new(10, 0) })[^1]);
        Assert.Equal("    Sunday: in the morning", Lines(new() { Days = [Weekday.Sunday], DayParts = [DayPart.Morning] })[^1]);
        Assert.Equal("    Sunday", Lines(new() { Days = [Weekday.Sunday] })[^1]);
    }

    [Fact]
    public void A_clinic_says_where_it_is_and_what_it_belongs_to()
    {
        Clinic clinic = new()
        {
            Id = "main",
            Name = "Main",
            Position = new() { Latitude = 25.76m, Longitude = -80.19m },
            PriceLevel = "$$",
            Parent = "group",
            Profiles = [Link.Parse("https://directory.example.org/main")],
        };
        string[] lines = SaidPage.Lines(Offered, SectionKind.Access, change: catalog => catalog with { Clinics = [clinic, new() { Id = "group", Name = "Group" }] });

        Assert.Equal(["Clinic: Main", "  Map coordinates: 25.76, -80.19", "  Price level: $$", "  Part of: Group", "  Also found at: ", "    directory.example.org/main"], lines);
    }

    [Fact]
    public void Each_rule_stands_where_a_patient_looks_for_it()
    {
        PolicyKind[] kinds = [PolicyKind.Privacy, PolicyKind.Refunds, PolicyKind.Emergencies];
        TreatmentPage page = SaidPage.Page(SaidPage.Peel, change: catalog => catalog with { Policies = [.. kinds.Select(kind => new TreatmentContent.Catalogs.Policy { Kind = kind, Text = "So it is." })] });

        Assert.Equal(
            [("when-to-call", "Emergencies"), ("access", "Refunds"), ("policies", "Privacy")],
            page.Sections.Select(section => (section.Anchor, section.Items.Single().Label?.Text)));
    }

    [Fact]
    public void A_rule_says_who_may_see_what_it_protects_and_whether_there_are_exceptions() => Assert.Equal(
        ["Photographs: They stay here.", "  Who may see it: doctor and nurse", "  How it is protected: locked storage", "  There are exceptions.", "  Read more: example.com/rules"],
        SaidPage.Lines(SaidPage.Peel, SectionKind.Policies, change: catalog => catalog with
        {
            Policies = [new() { Kind = PolicyKind.Photographs, Text = "They stay here.", Access = [Role.Doctor, Role.Nurse], Safeguards = [Safeguard.LockedStorage], HasExceptions = true, Link = Link.Parse("https://example.com/rules") }],
        }));

    [Fact]
    public void A_person_is_shown_once_with_a_description()
    {
        TreatmentPage page = SaidPage.Page(
            SaidPage.Peel with { Protocol = new() { Performers = [new() { Role = Role.Doctor, Practitioner = "ana" }, new() { Role = Role.Surgeon, Practitioner = "ana" }] } },
            change: catalog => catalog with { Practitioners = [new() { Id = "ana", Name = "Ana Example", Title = "Dr", Image = Link.Parse("https://example.com/ana.jpg") }] });

        Assert.Equal("Picture of Dr Ana Example", PageSafetyTests.Parse(page.ToHtml()).Descendants("img").Single().Attribute("alt")?.Value);
    }

    private static string[] Lines(OpeningHours hours) => SaidPage.Lines(
        Offered, SectionKind.Access, change: catalog => catalog with { Clinics = [new() { Id = "main", Name = "Main", OpeningHours = [hours] }] });
}
