using System.Buffers;
using System.Text;
using System.Text.Json;
using TreatmentContent.Catalogs;
using TreatmentContent.Diagnostics;
using TreatmentContent.Json;
using TreatmentContent.Localization;
using TreatmentContent.Quantities;
using TreatmentContent.Statements;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Tests.Json;

public sealed class TreatmentJsonTests
{
    [Fact]
    public void The_worked_treatment_reads_and_writes_back_the_same_JSON()
    {
        string json = Documents.Example("treatments/microneedling.json");

        Treatment treatment = TreatmentJson.ReadTreatment(json);

        using JsonDocument before = JsonDocument.Parse(json);
        using JsonDocument after = JsonDocument.Parse(TreatmentJson.Write(treatment));
        Assert.True(JsonElement.DeepEquals(before.RootElement, after.RootElement));
    }

    [Fact]
    public void The_worked_catalogue_reads_and_writes_back_the_same_JSON()
    {
        string json = Documents.Example("catalog.json");

        TreatmentCatalog catalog = TreatmentJson.ReadCatalog(json);

        using JsonDocument before = JsonDocument.Parse(json);
        using JsonDocument after = JsonDocument.Parse(TreatmentJson.Write(catalog));
        Assert.True(JsonElement.DeepEquals(before.RootElement, after.RootElement));
    }

    [Fact]
    public void The_worked_files_have_no_issue()
    {
        Assert.True(TreatmentJson.TryReadTreatment(Documents.Example("treatments/microneedling.json"), out _, out IReadOnlyList<ContentIssue> treatment));
        Assert.True(TreatmentJson.TryReadCatalog(Documents.Example("catalog.json"), out _, out IReadOnlyList<ContentIssue> catalog));
        Assert.Empty(treatment);
        Assert.Empty(catalog);
    }

    [Fact]
    public async Task The_canonical_form_of_the_worked_treatment() =>
        await Verifier.Verify(TreatmentJson.Write(TreatmentJson.ReadTreatment(Documents.Example("treatments/microneedling.json"))), "json");

    [Fact]
    public void Two_reads_of_one_file_are_equal()
    {
        string json = Documents.Example("treatments/microneedling.json");
        Assert.Equal(TreatmentJson.ReadTreatment(json), TreatmentJson.ReadTreatment(Encoding.UTF8.GetBytes(json)));
    }

    [Fact]
    public void A_byte_order_mark_is_accepted()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Documents.Minimal)];
        Assert.Equal("lip-filler", TreatmentJson.ReadTreatment(bytes).Id.Value);
    }

    [Fact]
    public void Nothing_is_written_that_states_nothing()
    {
        var treatment = new Treatment { Id = "lip-filler", Name = "Lip filler", Experience = new(), Benefits = [], Protocol = new() { Sessions = new() } };
        Assert.Equal("{\n  \"id\": \"lip-filler\",\n  \"name\": \"Lip filler\"\n}\n", TreatmentJson.Write(treatment));
    }

    [Fact]
    public void A_schedule_that_is_named_but_empty_is_kept_apart_from_none()
    {
        var step = new ProcessStep { Text = "Rinse.", Timing = new() { Repeat = new() } };
        var treatment = new Treatment { Id = "peel", Name = "Peel", Protocol = new() { Steps = [step] } };
        Treatment read = TreatmentJson.ReadTreatment(TreatmentJson.Write(treatment));
        Assert.NotNull(read.Protocol.Steps[0].Timing.Repeat);
        Assert.Equal(treatment, read);
    }

    [Fact]
    public void Members_of_a_statement_come_after_its_own_but_its_id_first_and_unknown_ones_last()
    {
        const string Json = """
            { "id": "peel", "name": "Peel", "benefits": [{ "x-rank": 3, "note": "N", "a-later-one": 1, "when": { "skinTypes": 1 }, "title": "T", "id": "soft" }] }
            """;
        string written = TreatmentJson.Write(TreatmentJson.ReadTreatment(Json));
        Assert.Contains("""{ "id": "soft", "title": "T", "when": { "skinTypes": 1 }, "note": "N", "a-later-one": 1, "x-rank": 3 }""", written, StringComparison.Ordinal);
    }

    [Fact]
    public void Unknown_members_survive_a_round_trip_and_a_with()
    {
        Treatment read = TreatmentJson.ReadTreatment("""{ "id": "peel", "name": "Peel", "x-none": null, "x-rank": [1, null, { "a": "é" }], "offering": { "x-room": 7 } }""");
        Treatment changed = read with { Summary = "Short." };

        Treatment again = TreatmentJson.ReadTreatment(TreatmentJson.Write(changed));

        Assert.Equal(changed, again);
        Assert.Equal("""[1,null,{"a":"é"}]""", again.Extensions["x-rank"].GetRawText().Replace(" ", "", StringComparison.Ordinal));
        Assert.Equal(7, again.Offering.Extensions["x-room"].GetInt32());
        Assert.NotEqual(changed, changed with { Extensions = ExtensionBag.Empty });
    }

    [Theory]
    [InlineData("extensions")]
    [InlineData("rawExtensions")]
    [InlineData("schema")]
    public void A_member_named_like_a_part_of_the_library_is_kept_as_any_unknown_one(string name)
    {
        Treatment read = TreatmentJson.ReadTreatment($$"""{ "id": "peel", "name": "Peel", "{{name}}": 1 }""");
        Assert.Equal(1, read.Extensions[name].GetInt32());
        Assert.Contains($"\"{name}\": 1", TreatmentJson.Write(read), StringComparison.Ordinal);
    }

    [Fact]
    public void An_exact_amount_is_a_number_and_every_other_a_text()
    {
        static string Count(Amount count)
        {
            var treatment = new Treatment { Id = "peel", Name = "Peel", Protocol = new() { Sessions = new() { Count = count } } };
            using JsonDocument document = JsonDocument.Parse(TreatmentJson.Write(treatment));
            return document.RootElement.GetProperty("protocol").GetProperty("sessions").GetProperty("count").GetRawText();
        }

        Assert.Equal("3", Count(3));
        Assert.Equal("1.5", Count(1.50m));
        Assert.Equal("\"3..6\"", Count(Amount.Between(3, 6)));
        Assert.Equal("\">=1\"", Count(Amount.AtLeast(1)));
        Assert.Equal("\"~5\"", Count(Amount.About(5)));
        Assert.Equal("\"few\"", Count(Amount.Few));
    }

    [Theory]
    [InlineData("3", "3")]
    [InlineData("\"3\"", "3")]
    [InlineData("\"3..3\"", "3")]
    [InlineData("3.50", "3.5")]
    public void An_amount_is_read_from_a_number_or_a_text(string json, string canonical)
    {
        Treatment read = TreatmentJson.ReadTreatment($$"""{ "id": "peel", "name": "Peel", "protocol": { "sessions": { "count": {{json}} } } }""");
        Assert.Equal(canonical, read.Protocol.Sessions.Count.ToString());
    }

    [Fact]
    public void A_clock_is_written_to_the_minute_and_a_day_in_full()
    {
        var step = new ProcessStep { Text = "Stop eating.", Timing = new() { Clock = new TimeOnly(8, 5) } };
        var treatment = new Treatment { Id = "peel", Name = "Peel", Protocol = new() { Steps = [step] }, Editorial = new() { ReviewDue = new DateOnly(2027, 9, 30) } };
        string json = TreatmentJson.Write(treatment);
        Assert.Contains("\"08:05\"", json, StringComparison.Ordinal);
        Assert.Contains("\"2027-09-30\"", json, StringComparison.Ordinal);
        Assert.Equal(treatment, TreatmentJson.ReadTreatment(json));
    }

    [Fact]
    public void Every_way_of_writing_gives_the_same_bytes()
    {
        Treatment treatment = TreatmentJson.ReadTreatment(Documents.Example("treatments/microneedling.json"));
        var output = new ArrayBufferWriter<byte>();

        TreatmentJson.Write(treatment, output);

        Assert.Equal(TreatmentJson.WriteUtf8(treatment), output.WrittenSpan.ToArray());
        Assert.Equal(TreatmentJson.Write(treatment), Encoding.UTF8.GetString(output.WrittenSpan));
    }

    [Fact]
    public void A_value_that_no_document_can_hold_is_refused_with_its_path()
    {
        var treatment = new Treatment { Id = "peel", Name = "Peel", Codes = [new() { System = "X", Value = "\uD800" }] };
        ContentIssue issue = Assert.Single(Assert.Throws<ContentFormatException>(() => TreatmentJson.Write(treatment)).Issues);
        Assert.Equal(("TC0014", "$.codes[0].value"), (issue.Code, issue.Path));
    }

    [Fact]
    public void A_bag_that_names_a_member_of_the_record_is_refused()
    {
        ExtensionBag bag = TreatmentJson.ReadTreatment("""{ "id": "peel", "name": "Peel", "title": "T" }""").Extensions;
        var treatment = new Treatment { Id = "peel", Name = "Peel", Benefits = [new() { Title = "Soft", Extensions = bag }] };
        ContentIssue issue = Assert.Single(Assert.Throws<ContentFormatException>(() => TreatmentJson.Write(treatment)).Issues);
        Assert.Equal(("TC0017", "$.benefits[0].title"), (issue.Code, issue.Path));
    }

    [Fact]
    public void Content_that_nests_too_deep_to_be_read_is_not_written()
    {
        var schedule = new Schedule { Count = 1 };
        for (int depth = 0; depth < 40; depth++)
            schedule = new Schedule { Cases = [schedule] };
        var treatment = new Treatment { Id = "peel", Name = "Peel", Protocol = new() { Sessions = schedule } };
        Assert.Equal("TC0019", Assert.Single(Assert.Throws<ContentFormatException>(() => TreatmentJson.Write(treatment)).Issues).Code);
    }

    [Fact]
    public void A_clock_with_seconds_is_refused()
    {
        var step = new ProcessStep { Text = "Stop eating.", Timing = new() { Clock = new TimeOnly(8, 5, 1) } };
        var treatment = new Treatment { Id = "peel", Name = "Peel", Protocol = new() { Steps = [step] } };
        ContentIssue issue = Assert.Single(Assert.Throws<ContentFormatException>(() => TreatmentJson.Write(treatment)).Issues);
        Assert.Equal(("TC0011", "$.protocol.steps[0].timing.clock"), (issue.Code, issue.Path));
    }

    [Fact]
    public void A_treatment_of_a_newer_format_inside_a_catalogue_is_refused()
    {
        const string Json = """{ "formatVersion": "1.0", "sourceLocale": "en", "treatments": [{ "formatVersion": "2.0", "id": "a", "name": "A" }] }""";
        Assert.False(TreatmentJson.TryReadCatalog(Json, out _, out IReadOnlyList<ContentIssue> issues));
        Assert.Equal(("TC0020", "$.treatments[0].formatVersion"), (Assert.Single(issues).Code, issues[0].Path));
    }

    [Fact]
    public void A_required_id_that_was_never_set_is_refused()
    {
        var treatment = new Treatment { Id = default, Name = "Peel" };
        ContentIssue issue = Assert.Single(Assert.Throws<ContentFormatException>(() => TreatmentJson.Write(treatment)).Issues);
        Assert.Equal("$.id", issue.Path);
    }

    [Fact]
    public void Words_and_counted_units_of_a_catalogue_survive()
    {
        TreatmentCatalog catalog = TreatmentJson.ReadCatalog("""
            { "formatVersion": "1.0", "sourceLocale": "en",
              "words": { "trait": { "wantsMore": "people who want more" },
                         "unit": { "shade": { "en": { "one": "{n} shade", "other": "{n} shades" }, "ja": "{n}段階" }, "syringe": { "one": "{n} syringe", "other": "{n} syringes" },
                                   "vial": { "es": { "forms": { "one": "{n} vial", "other": "{n} viales" }, "state": "draft", "sourceHash": "3f9a3f9a3f9a" } } } } }
            """);
        Assert.True(catalog.Words.TryGetName("trait", "wantsMore", out LocalizedText? name));
        Assert.Equal("people who want more", name.ToString());
        Assert.True(catalog.Words.TryGetUnit("shade", out PluralText? shade));
        Assert.Equal(["{n} shades", "{n}段階"], shade.Forms.Select(forms => forms.Other));
        Assert.True(catalog.Words.TryGetUnit("syringe", out PluralText? syringe));
        Assert.Null(Assert.Single(syringe.Forms).Locale);
        Assert.Equal(catalog, TreatmentJson.ReadCatalog(TreatmentJson.Write(catalog)));
    }

    [Fact]
    public void States_and_source_hashes_are_written_only_where_they_are()
    {
        var name = LocalizedText.Of(("en", "Peel"), ("es", new LocalText("Exfoliación", TextState.Machine, "3f9a3f9a3f9a")));
        string json = TreatmentJson.Write(new Treatment { Id = "peel", Name = name });
        Assert.Contains("""{ "en": "Peel", "es": { "text": "Exfoliación", "state": "machine", "sourceHash": "3f9a3f9a3f9a" } }""", json, StringComparison.Ordinal);
        Assert.Equal(name, TreatmentJson.ReadTreatment(json).Name);
    }

    [Fact]
    public void A_text_without_a_tag_beside_tagged_ones_survives()
    {
        LocalizedText name = ((LocalizedText)"Peel").With("es", "Exfoliación");
        Assert.Equal(name, TreatmentJson.ReadTreatment(TreatmentJson.Write(new Treatment { Id = "peel", Name = name })).Name);
    }

    [Fact]
    public void An_unknown_word_is_kept()
    {
        Treatment read = TreatmentJson.ReadTreatment("""{ "id": "peel", "name": "Peel", "kind": "moonlight" }""");
        Assert.Equal("moonlight", read.Kind!.Value.Word);
        Assert.Equal(default(TreatmentKind), read.Kind.Value.Value);
        Assert.Contains("\"kind\": \"moonlight\"", TreatmentJson.Write(read), StringComparison.Ordinal);
    }
}
