using TreatmentContent.Catalogs;
using TreatmentContent.Entities;
using TreatmentContent.Json;
using TreatmentContent.Pages;
using TreatmentContent.Treatments;

namespace TreatmentContent.Tests.Pages;

/// <summary>A key fact stands alone in a list and in the JSON-LD: it is one only where nothing beside its number limits it.</summary>
public sealed class GeneralKeyFactTests
{
    [Theory]
    [InlineData("""{ "length": "1 d" }""", "downtime 1 day")]
    [InlineData("""{ "length": "1 d", "note": "After deep peels two weeks." }""", "")]
    [InlineData("""{ "length": "1 d", "text": "After a light one." }""", "")]
    [InlineData("""{ "length": "1 d", "dependsOn": ["depth"] }""", "")]
    [InlineData("""{ "length": "1..3 d", "dependsOn": ["depth"] }""", "downtime 1–3 days")]
    [InlineData("""{ "length": "1..3 d", "dependsOn": ["depth"], "note": "After deep peels two weeks." }""", "")]
    [InlineData("""{ "length": "1 d", "when": { "areas": ["face"] } }""", "")]
    [InlineData("""{ "length": "1 d", "except": { "areas": ["face"] } }""", "")]
    [InlineData("""{ "length": "1 d", "anchor": "surgery" }""", "")]
    [InlineData("""{ "length": "1 d", "reason": { "text": "The skin closes." } }""", "downtime 1 day")]
    [InlineData("""{ "length": "1 d" }, { "kind": "downtime", "length": "14 d" }""", "")]
    [InlineData("""{ "length": "1 d" }, { "kind": "downtime", "length": "1 d" }""", "downtime 1 day")]
    [InlineData("""{ "length": "1 d" }, { "kind": "downtime", "length": "1 d", "strength": "may" }""", "")]
    [InlineData("""{ "length": "1 d" }, { "kind": "downtime", "length": "14 d", "text": "After a deep one." }""", "downtime 1 day (differs in some cases)")]
    [InlineData("""{ "length": "1 d" }, { "kind": "downtime", "text": "After a deep one, two weeks." }""", "downtime 1 day (differs in some cases)")]
    public void A_time_that_its_words_limit_is_none(string milestone, string expected) =>
        Assert.Equal(expected, Facts($$"""{ "recovery": { "milestones": [{ "kind": "downtime", {{milestone[1..]}}] } }"""));

    [Fact]
    public void Results_and_recovery_that_state_other_times_agree_on_none() => Assert.Equal("", Facts("""
        { "results": { "timeline": [{ "kind": "fullResult", "after": "3 mo" }] }, "recovery": { "milestones": [{ "kind": "fullResult", "after": "6 mo" }] } }
        """));

    [Theory]
    [InlineData("""{ "score": 2 }""", "painLevel 2 on a scale from 0 to 10")]
    [InlineData("""{ "score": 2, "stage": "during" }""", "painLevel 2 on a scale from 0 to 10")]
    [InlineData("""{ "score": 2, "stage": "during" }, { "feelings": ["pain"], "score": 8, "stage": "after" }""", "")]
    [InlineData("""{ "score": 8, "stage": "after" }""", "")]
    [InlineData("""{ "score": 2, "note": "In the armpit up to 9." }""", "")]
    [InlineData("""{ "score": 2, "text": "In the armpit up to 9." }""", "")]
    [InlineData("""{ "score": 2 }, { "feelings": ["pain"], "score": 9 }""", "")]
    [InlineData("""{ "score": 2 }, { "feelings": ["pain"], "score": 9, "when": { "areas": ["armpits"] } }""", "painLevel 2 on a scale from 0 to 10 (differs in some cases)")]
    [InlineData("""{ "score": 2 }, { "feelings": ["pain"], "score": 9, "frequency": "few" }""", "painLevel 2 on a scale from 0 to 10 (differs in some cases)")]
    [InlineData("""{ "score": 2 }, { "feelings": ["itching"] }""", "painLevel 2 on a scale from 0 to 10")]
    [InlineData("""{ "score": "2..4", "dependsOn": ["bodyArea"] }""", "painLevel 2–4 on a scale from 0 to 10")]
    public void Pain_is_one_number_of_the_whole_treatment(string sensation, string expected) =>
        Assert.Equal(expected, Facts($$"""{ "experience": { "sensations": [{ "feelings": ["pain"], {{sensation[1..]}}] } }"""));

    [Theory]
    [InlineData("""{ "count": 3 }""", "sessionCount 3")]
    [InlineData("""{ "count": 3, "note": "Often twice as many." }""", "")]
    [InlineData("""{ "count": 3, "dependsOn": ["severity"] }""", "")]
    [InlineData("""{ "count": "3..6", "each": "15 min", "dependsOn": ["severity"] }""", "sessionCount 3–6")]
    [InlineData("""{ "count": 1, "per": "eye" }""", "sessionCount 1 per eye")]
    [InlineData("""{ "count": 3, "interval": "4 w", "total": "12 w", "when": { "areas": ["face"] } }""", "")]
    public void A_course_that_its_words_limit_is_none(string sessions, string expected) =>
        Assert.Equal(expected, Facts($$"""{ "protocol": { "sessions": {{sessions}} } }"""));

    [Theory]
    [InlineData("", "numbingDuration 30 minutes")]
    [InlineData(""", "isOptional": true""", "")]
    [InlineData(""", "areas": ["face"]""", "")]
    [InlineData(""", "note": "On the back longer." """, "")]
    [InlineData("""}, { "kind": "numb", "text": "We numb again.", "schedule": { "each": "10 min" }""", "")]
    [InlineData("""}, { "kind": "numb", "text": "We numb again.", "schedule": { "each": "10 min" }, "isOptional": true""", "numbingDuration 30 minutes (differs in some cases)")]
    public void Numbing_takes_one_time_for_all(string more, string expected) =>
        Assert.Equal(expected, Facts($$"""{ "protocol": { "steps": [{ "kind": "numb", "text": "We numb.", "schedule": { "each": "30 min" }{{more}} }] } }"""));

    [Theory]
    [InlineData("""{ "kind": "topUp", "schedule": { "interval": "6 mo" } }""", "maintenanceInterval 6 months")]
    [InlineData("""{ "kind": "topUp", "schedule": { "interval": "6 mo", "isMinimum": true } }""", "maintenanceInterval 6 months or more")]
    [InlineData("""{ "kind": "topUp", "schedule": { "interval": "6 mo" }, "text": "After the first year." }""", "")]
    [InlineData("""{ "kind": "topUp", "schedule": { "interval": "6 mo", "note": "Some never." } }""", "")]
    [InlineData("""{ "kind": "topUp", "schedule": { "interval": "6 mo" } }, { "kind": "booster", "schedule": { "interval": "5 y" } }""", "")]
    [InlineData("""{ "kind": "topUp", "schedule": { "interval": "6 mo" } }, { "kind": "topUp", "schedule": { "interval": "3 mo" }, "when": { "traits": ["smoker"] } }""", "maintenanceInterval 6 months (differs in some cases)")]
    public void Refreshers_that_differ_have_no_one_interval(string maintenance, string expected) =>
        Assert.Equal(expected, Facts($$"""{ "results": { "maintenance": [{{maintenance}}] } }"""));

    [Theory]
    [InlineData("""{ "value": "755 nm" }""", "wavelength 755 nm")]
    [InlineData("""{ "value": "755 nm" }, { "property": "wavelength", "value": "1064 nm" }""", "")]
    [InlineData("""{ "value": "755 nm" }, { "property": "wavelength", "value": "1064 nm", "when": { "areas": ["legs"] } }""", "wavelength 755 nm (differs in some cases)")]
    [InlineData("""{ "value": "755 nm", "note": "1064 on dark skin." }""", "")]
    [InlineData("""{ "value": "755 nm", "isBest": true }""", "")]
    [InlineData("""{ "value": "755 nm", "isAdjustable": true }""", "")]
    [InlineData("""{ "value": "755..1064 nm", "isAdjustable": true }""", "wavelength 755–1,064 nm")]
    public void A_device_with_two_values_has_no_one_value(string specification, string expected)
    {
        Device laser = TreatmentJson.ReadCatalog($$"""{ "formatVersion": "1.0", "sourceLocale": "en", "devices": [{ "id": "laser", "name": "Laser", "specifications": [{ "property": "wavelength", {{specification[1..]}}] }] }""").Devices["laser"];

        Assert.Equal(expected, Facts("""{ "protocol": { "devices": ["laser"] } }""", catalog => catalog with { Devices = [laser] }));
    }

    [Theory]
    [InlineData("""{ "ages": "<18 y", "advice": "notAllowed" }""", "minimumAge 18 years")]
    [InlineData("""{ "ages": "<18 y", "advice": "notAllowed", "note": "From 16 on with a letter of your doctor." }""", "")]
    [InlineData("""{ "ages": "<16 y", "advice": "notAllowed" }, { "ages": "16..17 y", "advice": "notAllowed", "note": "But with a letter of your doctor." }""", "")]
    [InlineData("""{ "ages": "<18 y", "advice": "notAllowed" }, { "ages": "<16 y", "advice": "forbidden", "note": "By law." }""", "minimumAge 18 years")]
    [InlineData("""{ "ages": "<18 y", "advice": "notAllowed", "dependsOn": ["bodyArea"] }""", "")]
    public void An_age_of_which_words_say_more_is_no_limit(string ages, string expected) =>
        Assert.Equal(expected, Facts($$"""{ "eligibility": { "ages": [{{ages}}] } }"""));

    [Fact]
    public void Where_it_is_usual_and_what_is_given_stand_there_in_general_alone()
    {
        Treatment treatment = Read("""
            {
              "protocol": { "areas": [{ "areas": ["face"], "isUsual": true }, { "areas": ["back"], "isUsual": true, "note": "Not in summer." }] },
              "experience": { "anaesthesia": [{ "kind": "local", "strength": "usual" }, { "kind": "general", "strength": "may", "dependsOn": ["bodyArea"] }, { "kind": "sedation", "strength": "may", "note": "On request." }] }
            }
            """);
        TreatmentCatalog catalog = TreatmentCatalog.Of(treatment, "en", "https://example.com/");
        PageSection facts = TreatmentPage.Create(catalog, treatment, catalog.Locale("en")).Sections.Single(section => section.Kind == SectionKind.KeyFacts);

        Assert.Equal(["face", "usually local anesthesia or possibly general anesthesia"], facts.Items.Select(item => item.Text?.Text));
    }

    private static string Facts(string treatment, Func<TreatmentCatalog, TreatmentCatalog>? with = null)
    {
        Treatment read = Read(treatment);
        TreatmentCatalog catalog = TreatmentCatalog.Of(read, "en", "https://example.com/");
        catalog = with?.Invoke(catalog) ?? catalog;
        return string.Join(", ", TreatmentPage.Create(catalog, read, catalog.Locale("en")).KeyFacts.Select(fact => $"{fact.Name} {fact.Spoken.Text}"));
    }

    private static Treatment Read(string treatment) => TreatmentJson.ReadTreatment($$"""{ "formatVersion": "1.0", "id": "peel", "name": "Peel", {{treatment.Trim()[1..]}}""");
}
