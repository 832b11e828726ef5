using TreatmentContent.Catalogs;
using TreatmentContent.Checks;
using TreatmentContent.Contract;
using TreatmentContent.Diagnostics;
using TreatmentContent.Json;
using TreatmentContent.Localization;
using TreatmentContent.Treatments;

namespace TreatmentContent.Tests.Checks;

public sealed class ContentDiffTests
{
    // What stands in a treatment before and after, and what is said of it.
    public static TheoryData<string, string, string[]> Changes => new()
    {
        { "\"kind\": \"laser\"", "\"kind\": \"laser\"", [] },
        { "\"kind\": \"laser\"", "\"kind\": \"injection\"", ["changed: $.kind: \"laser\" -> \"injection\""] },
        { "", "\"kind\": \"laser\"", ["added: $.kind: \"laser\""] },
        { "\"kind\": \"laser\"", "", ["removed: $.kind: \"laser\""] },
        { "\"summary\": \"A\", \"definition\": \"B\"", "\"kind\": \"laser\", \"definition\": \"C\", \"x-a\": 1", ["removed: $.summary: \"A\"", "added: $.kind: \"laser\"", "changed: $.definition: \"B\" -> \"C\"", "added: $['x-a']: 1"] },
        { "\"protocol\": { \"isSurgical\": true }", "", ["removed: $.protocol: {\"isSurgical\":true}"] },

        // Texts, language by language.
        { "\"summary\": \"A\"", "\"summary\": \"B\"", ["changed: $.summary: \"A\" -> \"B\""] },
        { "\"summary\": { \"en\": \"A\", \"es\": \"B\" }", "\"summary\": { \"en\": \"A\", \"es\": \"C\" }", ["changed: $.summary.es: \"B\" -> \"C\""] },
        { "\"summary\": \"A\"", "\"summary\": { \"\": \"A\", \"es\": \"B\" }", ["added: $.summary.es: \"B\""] },
        { "\"summary\": { \"\": \"A\", \"es\": \"B\" }", "\"summary\": \"C\"", ["changed: $.summary: \"A\" -> \"C\"", "removed: $.summary.es: \"B\""] },
        { "\"summary\": { \"es\": \"B\" }", "\"summary\": { \"es\": { \"text\": \"B\", \"state\": \"reviewed\" } }", ["changed: $.summary.es: \"B\" -> {\"text\":\"B\",\"state\":\"reviewed\"}"] },
        { "\"keyPoints\": [\"Quick to do\", \"Safe\"]", "\"keyPoints\": [\"New\", \"Quick to redo\", \"Safe\"]", ["added: $.keyPoints[0]: \"New\"", "changed: $.keyPoints[1]: \"Quick to do\" -> \"Quick to redo\""] },
        { "\"keyPoints\": [{ \"id\": \"Satu\" }]", "\"keyPoints\": [{ \"id\": \"Dua\" }]", ["changed: $.keyPoints[0].id: \"Satu\" -> \"Dua\""] },

        // Words and ids are there or not.
        { "\"specialties\": [\"dental\", \"ophthalmology\"]", "\"specialties\": [\"aesthetics\", \"ophthalmology\"]", ["removed: $.specialties[0]: \"dental\"", "added: $.specialties[0]: \"aesthetics\""] },
        { "\"specialties\": [\"dental\", \"ophthalmology\", \"aesthetics\"]", "\"specialties\": [\"aesthetics\", \"dental\", \"ophthalmology\"]", ["moved: $.specialties[0]: was $.specialties[2]"] },
        { "\"specialties\": [\"dental\", \"dental\"]", "\"specialties\": [\"dental\"]", ["removed: $.specialties[1]: \"dental\""] },

        // Items with an id.
        { "\"benefits\": [{ \"id\": \"a\", \"title\": \"A\" }, { \"id\": \"b\", \"title\": \"B\" }]", "\"benefits\": [{ \"id\": \"b\", \"title\": \"A\" }, { \"id\": \"c\", \"title\": \"B\" }]", ["removed: $.benefits[0]: {\"id\":\"a\",\"title\":\"A\"}", "changed: $.benefits[0].title: \"B\" -> \"A\"", "added: $.benefits[1]: {\"id\":\"c\",\"title\":\"B\"}"] },
        { "\"benefits\": [{ \"id\": \"a\", \"title\": \"A\" }, { \"id\": \"b\", \"title\": \"B\" }]", "\"benefits\": [{ \"id\": \"b\", \"title\": \"C\" }, { \"id\": \"a\", \"title\": \"A\" }]", ["moved: $.benefits[0]: was $.benefits[1]", "changed: $.benefits[0].title: \"B\" -> \"C\""] },
        { "\"benefits\": [{ \"title\": \"A\" }, { \"title\": \"B\" }]", "\"benefits\": [{ \"id\": \"a\", \"title\": \"A\" }, { \"id\": \"b\", \"title\": \"B\" }]", ["added: $.benefits[0].id: \"a\"", "added: $.benefits[1].id: \"b\""] },

        // Items without one.
        { "\"faqs\": [{ \"question\": \"How?\" }, { \"question\": \"When?\" }]", "\"faqs\": [{ \"question\": \"Why?\" }, { \"question\": \"How?\" }, { \"question\": \"When?\" }]", ["added: $.faqs[0]: {\"question\":\"Why?\"}"] },
        { "\"faqs\": [{ \"question\": \"How?\", \"answer\": \"So.\" }, { \"question\": \"When?\" }]", "\"faqs\": [{ \"question\": \"Why is it done?\" }, { \"question\": \"How?\", \"answer\": \"Thus.\" }, { \"question\": \"When?\" }]", ["added: $.faqs[0]: {\"question\":\"Why is it done?\"}", "changed: $.faqs[1].answer: \"So.\" -> \"Thus.\""] },
        { "\"protocol\": { \"performers\": [{ \"role\": \"nurse\" }] }", "\"protocol\": { \"performers\": [{ \"role\": \"dentist\" }] }", ["changed: $.protocol.performers[0].role: \"nurse\" -> \"dentist\""] },
        { "\"faqs\": [{ \"question\": \"How?\" }, { \"question\": \"When?\" }]", "\"faqs\": [{ \"question\": \"When?\" }]", ["removed: $.faqs[0]: {\"question\":\"How?\"}"] },

        // Members that no version knows.
        { "\"x-rank\": 1", "\"x-rank\": 1.0", [] },
        { "\"x-rank\": 1", "\"x-rank\": 2, \"x-b\": null", ["added: $['x-b']: null", "changed: $['x-rank']: 1 -> 2"] },
        { "\"x-a\": { \"b\": [1, { \"c\": 2 }] }", "\"x-a\": { \"b\": [1, { \"c\": 3 }] }", ["changed: $['x-a'].b[1].c: 2 -> 3"] },
        { "\"x-a\": { \"b\": 1, \"c\": 2 }", "\"x-a\": { \"c\": 2, \"b\": 1 }", [] },
        { "\"x-a\\u2028\": 1", "", ["removed: $['x-a\\u2028']: 1"] },
    };

    // What stands in a treatment, and whether a clinician should see that it is gone.
    public static TheoryData<string, bool> Weights => new()
    {
        { "\"eligibility\": { \"contraindications\": [{ \"text\": \"T\" }] }", true },
        { "\"eligibility\": { \"pregnancy\": [{ \"states\": [\"pregnant\"], \"advice\": \"forbidden\" }] }", true },
        { "\"eligibility\": { \"interactions\": [{ \"advice\": \"stop\", \"text\": \"T\" }] }", true },
        { "\"eligibility\": { \"ages\": [{ \"ages\": \">=18 y\", \"advice\": \"allowed\" }] }", true },
        { "\"eligibility\": { \"questionsToAsk\": [\"Who does it?\"] }", false },
        { "\"risks\": { \"warningSigns\": [{ \"signs\": [\"pain\"], \"action\": \"callClinic\" }] }", true },
        { "\"risks\": { \"complications\": [{ \"effects\": [\"infection\"] }] }", true },
        { "\"risks\": { \"sideEffects\": [{ \"effects\": [\"redness\"] }] }", false },
        { "\"protocol\": { \"doses\": [{ \"amount\": \"1 ml\" }] }", true },
        { "\"protocol\": { \"homeUse\": [{ \"polarity\": \"do\", \"text\": \"T\" }] }", true },
        { "\"protocol\": { \"steps\": [{ \"text\": \"T\", \"substances\": [\"a\"] }] }", true },
        { "\"protocol\": { \"steps\": [{ \"text\": \"T\" }] }", false },
        { "\"preparation\": [{ \"polarity\": \"stop\", \"topic\": \"medicine\" }]", true },
        { "\"aftercare\": [{ \"polarity\": \"avoid\", \"topic\": \"sun\" }]", true },
        { "\"experience\": { \"anaesthesia\": [{ \"kind\": \"topical\" }] }", true },
        { "\"experience\": { \"comforts\": [{ \"kind\": \"music\" }] }", false },
        { "\"benefits\": [{ \"title\": \"T\", \"substances\": [\"a\"] }]", true },
        { "\"benefits\": [{ \"title\": \"T\", \"conditions\": [\"a\"] }]", false },
        { "\"x-contraindications\": [1]", false },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void A_change_is_said_where_it_stands_and_nothing_else_is(string before, string after, string[] changes) =>
        Assert.Equal(changes, ContentDiff.Between(Treatment(before), Treatment(after)).Select(change => change.ToString()));

    [Theory]
    [MemberData(nameof(Weights))]
    public void What_can_harm_a_patient_is_marked_also_inside_a_part_that_is_gone(string members, bool isSafetyCritical) =>
        Assert.Equal(isSafetyCritical, Assert.Single(ContentDiff.Between(Treatment(members), Treatment(""))).IsSafetyCritical);

    [Fact]
    public void Everything_below_a_safety_critical_member_is_marked()
    {
        Treatment before = Treatment("""
            "summary": "A", "risks": { "warningSigns": [{ "signs": ["pain"], "action": "callClinic", "text": { "en": "Call.", "es": "Llame." }, "x-a": 1 }] }
            """);
        Treatment after = Treatment("""
            "summary": "B", "risks": { "warningSigns": [{ "signs": ["pain", "fever"], "action": "seeDoctor", "text": { "en": "Call.", "es": "Llámenos." }, "x-a": 2 }] }
            """);
        Assert.Equal(
            [
                """changed: $.summary: "A" -> "B" """.Trim(),
                """added (safety): $.risks.warningSigns[0].signs[1]: "fever" """.Trim(),
                """changed (safety): $.risks.warningSigns[0].action: "callClinic" -> "seeDoctor" """.Trim(),
                """changed (safety): $.risks.warningSigns[0].text.es: "Llame." -> "Llámenos." """.Trim(),
                """changed (safety): $.risks.warningSigns[0]['x-a']: 1 -> 2""",
            ],
            ContentDiff.Between(before, after).Select(change => change.ToString()));
    }

    [Fact]
    public void A_change_has_its_place_and_its_value_in_either_version()
    {
        Treatment before = Treatment("""
            "benefits": [{ "id": "a", "title": "A" }]
            """);
        Treatment after = Treatment("""
            "benefits": [{ "id": "b", "title": "B" }, { "id": "a", "title": "C" }]
            """);
        Assert.Equal(
            [
                new ContentChange { Kind = ContentChangeKind.Added, PathAfter = "$.benefits[0]", After = """{"id":"b","title":"B"}""", IsSafetyCritical = false },
                new ContentChange { Kind = ContentChangeKind.Changed, PathBefore = "$.benefits[0].title", PathAfter = "$.benefits[1].title", Before = "\"A\"", After = "\"C\"", IsSafetyCritical = false },
            ],
            ContentDiff.Between(before, after));
    }

    [Fact]
    public void Entities_and_treatments_of_a_catalogue_are_matched_by_id()
    {
        TreatmentCatalog before = Catalog() with
        {
            Substances = [new() { Id = "lidocaine", Name = "Lidocaine" }],
            Treatments = [new() { Id = "peel", Name = "Peel" }, new() { Id = "laser", Name = "Laser" }],
            Words = VocabularyWords.Empty.WithName("trait", "isShy", "shy"),
        };
        TreatmentCatalog after = Catalog() with
        {
            Substances = [new() { Id = "articaine", Name = "Articaine" }, new() { Id = "lidocaine", Name = "Lidocaine 2 %" }],
            Treatments = [new() { Id = "filler", Name = "Filler" }, new() { Id = "peel", Name = "Peel", Summary = "S" }],
            Words = VocabularyWords.Empty.WithName("trait", "isShy", "bashful"),
        };
        Assert.Equal(
            [
                "added (safety): $.substances[0]: {\"id\":\"articaine\",\"name\":\"Articaine\"}",
                "changed (safety): $.substances[1].name: \"Lidocaine\" -> \"Lidocaine 2 %\"",
                "added: $.treatments[0]: {\"id\":\"filler\",\"name\":\"Filler\"}",
                "added: $.treatments[1].summary: \"S\"",
                "removed: $.treatments[1]: {\"id\":\"laser\",\"name\":\"Laser\"}",
                "changed: $.words.trait.isShy: \"shy\" -> \"bashful\"",
            ],
            ContentDiff.Between(before, after).Select(change => change.ToString()));
    }

    [Fact]
    public void Of_two_items_with_one_id_the_first_is_the_first_and_the_second_the_second()
    {
        Treatment before = Treatment("""
            "benefits": [{ "id": "a", "title": "A" }, { "id": "a", "title": "B" }]
            """);
        Treatment after = Treatment("""
            "benefits": [{ "id": "a", "title": "A" }, { "id": "a", "title": "C" }]
            """);
        Assert.Equal(["changed: $.benefits[1].title: \"B\" -> \"C\""], ContentDiff.Between(before, after).Select(change => change.ToString()));
    }

    [Fact]
    public void A_long_list_of_items_without_ids_is_compared_in_bounded_time()
    {
        Treatment Long(string ending) => new() { Id = "a", Name = "A", Sections = [.. Enumerable.Range(0, 1_000).Select(i => new Section { Heading = $"H{i}", Text = $"{i}{ending}" })] };
        Assert.Equal(1_000, ContentDiff.Between(Long("a"), Long("b")).Count);
    }

    [Fact]
    public void A_version_that_no_document_can_hold_is_refused()
    {
        Treatment sound = Treatment("");
        var exception = Assert.Throws<ContentFormatException>(() => ContentDiff.Between(sound, sound with { Sections = [new() { Id = default, Heading = "H", Text = "T" }], Id = default }));
        Assert.Equal("$.id", Assert.Single(exception.Issues).Path);
    }

    [Fact]
    public void Every_safety_critical_member_is_one_of_the_contract()
    {
        foreach ((Type record, string member) in SafetyCritical.Statements)
            Assert.Contains(ContentTree.MembersOf(record), known => known.Name == member);
    }

    [Fact]
    public async Task The_members_that_are_safety_critical() => await Verifier.Verify(string.Join('\n',
        SafetyCritical.Statements.Select(statement => $"{statement.Record.Name}.{statement.Member}").Concat(SafetyCritical.Values.Select(type => $"any {TypeName(type)}"))) + "\n");

    private static string TypeName(Type type) => type.IsGenericType ? $"{type.Name[..^2]} of a {type.GenericTypeArguments[0].Name}" : type.Name;

    private static Treatment Treatment(string members) => TreatmentJson.ReadTreatment($$"""{ "id": "a", "name": "A"{{(members.Trim().Length > 0 ? ", " + members : "")}} }""");

    private static TreatmentCatalog Catalog() => new() { FormatVersion = "1.0", SourceLocale = LocaleTag.Parse("en") };
}
