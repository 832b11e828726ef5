using System.Runtime.CompilerServices;
using System.Text.Json;
using TreatmentContent.Catalogs;
using TreatmentContent.Json;
using TreatmentContent.Localization;
using TreatmentContent.Quantities;
using TreatmentContent.SchemaOrg;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Tests.SchemaOrg;

/// <summary>What becomes of a statement in the JSON-LD whose note, or whose substance, only another language can say.</summary>
public sealed class LostWordsTests
{
    private const string Stopping = "a medicine to stop only as the doctor says";

    private static readonly LocalizedText Ibuprofen = LocalizedText.Of(("en", "ibuprofen"), ("es", "ibuprofeno"));

    public static TheoryData<LocalizedText> LostNotes =>
    [
        LocalizedText.Of(("en", "Only after asking your doctor.")),
        LocalizedText.Of(("en", "Only after asking your doctor."), ("es", new LocalText("Sin preguntar a nadie.", TextState.Machine))),
        LocalizedText.Of(("en", "Only after asking your doctor."), ("es", new LocalText("Sin preguntar a nadie.", TextState.Draft))),
        LocalizedText.Of(("en", "Only after asking your doctor."), ("es", new LocalText("Sin preguntar a nadie.", sourceHash: SourceHash.Of("Ask nobody.")))),
    ];

    [Fact]
    public void The_example_of_the_manual_tells_nobody_to_stop_a_medicine_without_asking()
    {
        string row = File.ReadLines(Path.Combine(Docs(), "AUTHORING.md")).Single(line => line.StartsWith($"| {Stopping} |", StringComparison.Ordinal));
        string example = row[row.IndexOf("{ ", StringComparison.Ordinal)..row.LastIndexOf('`')];
        Treatment treatment = TreatmentJson.ReadTreatment($$"""{ "id": "a", "name": { "en": "A", "es": "Á" },{{example.Trim()[1..]}}""");

        Assert.NotNull(Assert.Single(treatment.Preparation).Note);
        Assert.Contains("Stop: ibuprofen", JsonElement.Parse(GraphOf.Page(treatment, WithIbuprofen).Of("MedicalTherapy", "preparation")!).GetString(), StringComparison.Ordinal);
        Assert.Contains("Only after asking your doctor.", GraphOf.Page(treatment, WithIbuprofen).Json, StringComparison.Ordinal);
        Assert.DoesNotContain("uspender", GraphOf.Page(treatment, WithIbuprofen, "es").Json, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(LostNotes))]
    public void What_the_patient_does_is_not_said_without_its_note(LocalizedText note)
    {
        var treatment = new Treatment
        {
            Id = "a",
            Name = LocalizedText.Of(("en", "A"), ("es", "Á")),
            Preparation = [new() { Polarity = Polarity.Stop, Substances = ["ibuprofen"], Note = note }],
            Aftercare = [new() { Polarity = Polarity.Allow, Activities = [Activity.Swimming], Note = note }],
            Protocol = new()
            {
                HomeUse = [new() { Polarity = Polarity.Do, Text = LocalizedText.Of(("es", "Tome 2.")), Note = note }],
                Doses = [new() { Substance = "ibuprofen", Amount = Quantity.Parse("3 mg"), Note = note }],
            },
            Eligibility = new()
            {
                Interactions = [new() { Substances = ["ibuprofen"], Advice = Advice.Allowed, Note = note }],
                Pregnancy = [new() { States = [PatientState.Breastfeeding], Advice = Advice.Allowed, Note = note }],
            },
        };
        string json = GraphOf.Page(treatment, WithIbuprofen, "es").Json;
        SchemaOrgLoss[] losses = [.. TreatmentSchemaOrg.Losses(SamplePage.Of(treatment, "es", WithIbuprofen))];

        Assert.All(["uspender", "nadar", "Tome 2", "3 mg", "permitid", "ermitid", "Sin preguntar", "asking"], said => Assert.DoesNotContain(said, json, StringComparison.Ordinal));
        Assert.Contains(losses, loss => loss is { Kind: SchemaOrgLossKind.Incomplete, Path: "$.treatments[0].preparation[0]" });
        Assert.DoesNotContain(losses, loss => loss.Path.EndsWith(".note", StringComparison.Ordinal) && loss.Sentence.Contains("limits", StringComparison.Ordinal));
    }

    [Fact]
    public void With_its_note_it_is_said()
    {
        LocalizedText note = LocalizedText.Of(("en", "Only after asking your doctor."), ("es", "Solo después de preguntar a su médico."));
        var treatment = new Treatment { Id = "a", Name = LocalizedText.Of(("en", "A"), ("es", "Á")), Preparation = [new() { Polarity = Polarity.Stop, Substances = ["ibuprofen"], Note = note }] };

        Assert.Equal("Suspender: ibuprofeno\nSolo después de preguntar a su médico.", JsonElement.Parse(GraphOf.Page(treatment, WithIbuprofen, "es").Of("MedicalTherapy", "preparation")!).GetString());
    }

    [Fact]
    public void A_danger_is_said_without_its_note()
    {
        LocalizedText note = LocalizedText.Of(("en", "A remark."));
        var treatment = new Treatment
        {
            Id = "a",
            Name = LocalizedText.Of(("en", "A"), ("es", "Á")),
            Eligibility = new()
            {
                Contraindications = [new() { Level = ContraindicationLevel.Absolute, Substances = ["ibuprofen"], Note = note }],
                Pregnancy = [new() { States = [PatientState.Pregnant], Advice = Advice.NotAllowed, Note = note }],
            },
            Risks = new()
            {
                Complications = [new() { Effects = [BodilyEffect.Infection], Note = note }],
                WarningSigns = [new() { Signs = [BodilyEffect.Fever], Action = CareAction.CallClinic, Note = note }],
            },
        };
        string json = GraphOf.Page(treatment, WithIbuprofen, "es").Json;

        Assert.All(["ibuprofeno", "mbarazo", "nfecci", "iebre"], said => Assert.Contains(said, json, StringComparison.Ordinal));
        Assert.DoesNotContain("A remark", json, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(TextState.Machine, null)]
    [InlineData(TextState.Draft, null)]
    [InlineData(TextState.Reviewed, "000000000000")]
    public void A_substance_that_has_no_finished_name_has_no_node(TextState state, string? hash)
    {
        LocalizedText name = LocalizedText.Of(("en", "lidocaine"), ("es", new LocalText("lidocaína vieja", state, hash)));
        TreatmentCatalog With(TreatmentCatalog catalog) => catalog with
        {
            Substances =
            [
                new() { Id = "ibuprofen", Name = Ibuprofen, Components = [new() { Name = name, Role = ComponentRole.Active }, new() { Name = Ibuprofen, Role = ComponentRole.Active }] },
                new() { Id = "lidocaine", Name = name },
            ],
        };
        var treatment = new Treatment
        {
            Id = "a",
            Name = LocalizedText.Of(("en", "A"), ("es", "Á")),
            Protocol = new() { Doses = [new() { Substance = "lidocaine", Amount = Quantity.Parse("3 mg") }, new() { Substance = "ibuprofen", Amount = Quantity.Parse("3 mg") }] },
        };
        GraphOf graph = GraphOf.Page(treatment, With, "es");

        Assert.DoesNotContain("vieja", graph.Json, StringComparison.Ordinal);
        Assert.Equal(("\"ibuprofeno\"", "[\"ibuprofeno\"]"), (graph.Of("Substance", "name"), graph.Of("Substance", "activeIngredient")));
        Assert.Contains(TreatmentSchemaOrg.Losses(SamplePage.Of(treatment, "es", With)), loss => loss is { Kind: SchemaOrgLossKind.Untranslated, Path: "$.substances[1].name" });
    }

    // The page says it in one sentence, with a mark where the other language stands; here there is none.
    [Fact]
    public void Of_the_medicines_of_a_reason_those_without_a_name_are_lost()
    {
        static TreatmentCatalog With(TreatmentCatalog catalog) => catalog with { Substances = [.. WithIbuprofen(catalog).Substances, new() { Id = "warfarin", Name = LocalizedText.Of(("en", "warfarin")) }] };
        var treatment = new Treatment
        {
            Id = "a",
            Name = LocalizedText.Of(("en", "A"), ("es", "Á")),
            Eligibility = new() { Contraindications = [new() { Substances = ["warfarin", "ibuprofen"] }] },
        };
        GraphOf graph = GraphOf.Page(treatment, With, "es");
        SchemaOrgLoss[] losses = [.. TreatmentSchemaOrg.Losses(SamplePage.Of(treatment, "es", With))];

        Assert.Contains("[en]", SamplePage.Of(treatment, "es", With).ToText(), StringComparison.Ordinal);
        Assert.Contains("ibuprofeno", JsonElement.Parse(graph.Of("MedicalTherapy", "contraindication")!)[0].GetProperty("name").GetString(), StringComparison.Ordinal);
        Assert.Equal(2, graph.Json.Split("ibuprofeno").Length - 1);
        Assert.DoesNotContain("warfarin\"", graph.Json, StringComparison.Ordinal);
        Assert.DoesNotContain("warfarin ", graph.Json, StringComparison.Ordinal);
        Assert.Contains(losses, loss => loss is { Kind: SchemaOrgLossKind.Untranslated, Path: "$.treatments[0].eligibility.contraindications[0]" });
    }

    [Fact]
    public void A_limit_with_a_word_of_another_language_in_it_is_lost()
    {
        var treatment = new Treatment
        {
            Id = "a",
            Name = LocalizedText.Of(("en", "A"), ("es", "Á")),
            Preparation = [new() { Polarity = Polarity.Stop, Substances = ["ibuprofen"], When = new() { Criteria = [new() { Measure = Measure.BodyWeight, Value = Quantity.Parse("<=5 scoop") }] } }],
        };
        TreatmentCatalog With(TreatmentCatalog catalog) => WithIbuprofen(catalog) with { Words = VocabularyWords.Empty.WithUnit("scoop", PluralText.Of(new PluralForms { Locale = "en", One = "{n} scoop", Other = "{n} scoops" })) };

        Assert.Contains("scoops", GraphOf.Page(treatment, With).Json, StringComparison.Ordinal);
        Assert.DoesNotContain("scoops", GraphOf.Page(treatment, With, "es").Json, StringComparison.Ordinal);
        Assert.DoesNotContain("uspender", GraphOf.Page(treatment, With, "es").Json, StringComparison.Ordinal);
    }

    private static TreatmentCatalog WithIbuprofen(TreatmentCatalog catalog) => catalog with { Substances = [new() { Id = "ibuprofen", Name = Ibuprofen }] };

    private static string Docs([CallerFilePath] string sourceFile = "") => Path.Combine(Path.GetDirectoryName(sourceFile)!, "..", "..", "..", "..", "docs");
}
