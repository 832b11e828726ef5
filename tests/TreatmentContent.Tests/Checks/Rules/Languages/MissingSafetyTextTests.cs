using System.Text.Json;
using TreatmentContent.Catalogs;
using TreatmentContent.Checks;
using TreatmentContent.Contract;
using TreatmentContent.Diagnostics;
using TreatmentContent.Statements;
using TreatmentContent.Treatments;

namespace TreatmentContent.Tests.Checks;

public sealed class MissingSafetyTextTests
{
    private const string Code = "TC1014";

    public static TheoryData<string, string> SafetyParts => new()
    {
        { "protocol.doses", """{ "protocol": { "doses": [{ "name": "Cream" }] } }""" },
        { "protocol.homeUse", """{ "protocol": { "homeUse": [{ "polarity": "do", "text": "Wear it at night." }] } }""" },
        { "eligibility.contraindications", """{ "eligibility": { "contraindications": [{ "text": "Open wounds." }] } }""" },
        { "eligibility.pregnancy", """{ "eligibility": { "pregnancy": [{ "states": ["pregnant"], "advice": "forbidden", "text": "Wait until after birth." }] } }""" },
        { "eligibility.interactions", """{ "eligibility": { "interactions": [{ "advice": "askFirst", "text": "Blood thinners." }] } }""" },
        { "preparation", """{ "preparation": [{ "polarity": "avoid", "topic": "sun", "reason": { "text": "It may darken." } }] }""" },
        { "aftercare", """{ "aftercare": [{ "polarity": "avoid", "topic": "sun", "note": "For two weeks." }] }""" },
        { "risks.complications", """{ "risks": { "complications": [{ "effects": ["infection"], "text": "Very rare." }] } }""" },
        { "risks.warningSigns", """{ "risks": { "warningSigns": [{ "signs": ["fever"], "action": "callClinic", "text": "Above 38 °C." }] } }""" },
    };

    [Theory]
    [MemberData(nameof(SafetyParts))]
    public void A_safety_text_that_a_wanted_locale_lacks_is_found(string part, string members)
    {
        ContentIssue issue = Assert.Single(ContentChecks.Check(Samples.WithTreatment(members) with { Locales = ["en", "es-US"] }), issue => issue.Code == Code);

        Assert.StartsWith($"$.treatments[0].{part}[0].", issue.Path, StringComparison.Ordinal);
        Assert.Equal($"es-US is missing for a safety text ({part}); patients would read it in en.", issue.Message);
        Samples.AssertNone(Code, members);
    }

    [Fact]
    public void These_and_no_others_are_the_safety_parts() => Assert.Equal(
        SafetyCritical.Statements.Select(part => part.Record == typeof(Treatment) ? part.Member : $"{JsonNamingPolicy.CamelCase.ConvertName(part.Record.Name)}.{part.Member}").Order(StringComparer.Ordinal),
        SafetyParts.Select(row => row.Data.Item1).Order(StringComparer.Ordinal));

    [Fact]
    public void A_text_that_even_the_source_language_lacks_is_found() => Samples.AssertFound(
        Code, Samples.WithTreatment("""{ "aftercare": [{ "polarity": "avoid", "text": { "es": "El sol." } }] }"""), "$.treatments[0].aftercare[0].text", "en is missing");

    /// <summary>Gets what a safety part names in English alone, and where the name stands.</summary>
    public static TheoryData<string, string, string, string> Names => new()
    {
        { """ "substances": [{ "id": "aspirin", "name": { "en": "Aspirin" } }] """, """{ "eligibility": { "contraindications": [{ "substances": ["aspirin"] }] } }""", "$.substances[0].name", "eligibility.contraindications" },
        { """ "conditions": [{ "id": "fever", "name": { "en": "Fever" } }] """, """{ "eligibility": { "contraindications": [{ "conditions": ["fever"] }] } }""", "$.conditions[0].name", "eligibility.contraindications" },
        { """ "clinics": [{ "id": "miami", "name": { "en": "Our clinic" } }] """, """{ "protocol": { "homeUse": [{ "polarity": "do", "items": ["tray"], "when": { "clinics": ["miami"] } }] } }""", "$.clinics[0].name", "protocol.homeUse" },
        { """ "words": { "item": { "wrap": { "en": "wrap" } } } """, """{ "aftercare": [{ "polarity": "do", "items": ["wrap"] }] }""", "$.words.item.wrap", "aftercare" },
        { """ "words": { "unit": { "capful": { "en": "{n} capfuls" } } } """, """{ "preparation": [{ "polarity": "do", "topic": "fluids", "quantity": "2 capful" }] }""", "$.words.unit.capful", "preparation" },
        { """ "words": { "likelihood": { "hardly": { "en": "hardly anybody" } } } """, """{ "risks": { "complications": [{ "effects": ["infection"], "frequency": "hardly" }] } }""", "$.words.likelihood.hardly", "risks.complications" },
        { """ "sourceLocale": "en" """, """{ "variants": [{ "id": "deep", "name": { "en": "Deep" } }], "aftercare": [{ "polarity": "avoid", "topic": "sun", "when": { "variants": ["deep"] } }] }""", "$.treatments[0].variants[0].name", "aftercare" },
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void A_name_that_a_safety_part_says_is_a_safety_text_and_else_one_like_others(string catalog, string treatment, string path, string part)
    {
        TreatmentCatalog found = Named(catalog, treatment);

        Samples.AssertFound(Code, found, path, $"es is missing for a safety text (named in {part} of needling); patients would read it in en.");
        Assert.DoesNotContain(ContentChecks.Check(found), issue => issue.Code == "TC1015");
        LocaleTranslation spanish = TranslationReport.Of(found).Locales.Single();
        Assert.Equal((new TextShare(0, 1), false), (spanish.Total.SafetyComplete, spanish.IsCompleteEnough));

        Treatment said = found.Treatments[0];
        TreatmentCatalog unsaid = found with { Treatments = [new Treatment { Id = said.Id, Name = said.Name, Variants = said.Variants }] };
        Samples.AssertNone(Code, unsaid);
        Samples.AssertFound("TC1015", unsaid, path, "es is missing here");
    }

    // What is left out is never said by a safety part, or is its source.
    [Fact]
    public void Every_kind_of_thing_that_a_safety_part_refers_to_is_named_or_a_source()
    {
        var found = new HashSet<Type>();
        var open = new Queue<Type>(SafetyCritical.Statements.Select(part => ContentContract.ItemOf(ContentTree.MembersOf(part.Record).Single(member => member.Name == part.Member).PropertyType)));
        var ids = new SortedSet<string>(StringComparer.Ordinal);
        while (open.TryDequeue(out Type? record))
        {
            foreach (Type item in ContentTree.MembersOf(record).Select(member => ContentContract.ItemOf(member.PropertyType)).Select(type => Nullable.GetUnderlyingType(type) ?? type))
            {
                if (item.IsSubclassOf(typeof(ContentRecord)) && found.Add(item))
                    open.Enqueue(item);
                else if (item.IsGenericType && item.GetGenericTypeDefinition() == typeof(Id<>))
                    ids.Add(item.GetGenericArguments()[0].Name);
            }
        }

        Assert.Equal(["Citation", "Clinic", "Condition", "Practitioner", "Statement", "Substance", "Treatment", "Variant"], ids);
    }

    private static TreatmentCatalog Named(string catalog, string treatment) =>
        Samples.WithCatalog($$"""{ "locales": ["en", "es"], {{catalog}}, "treatments": [{ "id": "needling", "name": { "und": "Needling" }, {{treatment.Trim()[1..]}}] }""");

    [Theory]
    [InlineData("""{ "eligibility": { "candidates": [{ "suitability": "ideal", "text": "Adults." }] } }""")]
    [InlineData("""{ "risks": { "sideEffects": [{ "effects": ["redness"], "text": "Mild." }] } }""")]
    [InlineData("""{ "aftercare": [{ "polarity": "avoid", "text": { "en": "Sun.", "es": "Sol." } }] }""")]
    [InlineData("""{ "aftercare": [{ "polarity": "avoid", "text": { "und": "Botox" } }] }""")]
    public void Other_texts_and_the_same_language_elsewhere_are_no_gap(string members) => Samples.AssertNone(Code, Samples.WithTreatment(members) with { Locales = ["en", "es-US"] });
}
