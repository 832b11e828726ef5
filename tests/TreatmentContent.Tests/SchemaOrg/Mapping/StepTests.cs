using System.Text.Json;
using TreatmentContent.Localization;
using TreatmentContent.SchemaOrg;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Tests.SchemaOrg;

public sealed class StepTests
{
    private static readonly LocalizedText InBoth = LocalizedText.Of(("en", "We clean the skin."), ("es", "Limpiamos la piel."));

    [Fact]
    public void A_step_is_said_with_all_that_limits_it()
    {
        string said = How(Of(new() { Text = "We clean the skin." }, new() { Text = "General anaesthesia is given.", IsOptional = true, When = new() { States = [PatientState.Breastfeeding] }, Except = new() { States = [PatientState.Pregnant] } }))!;

        Assert.StartsWith("1. We clean the skin.\n2. General anaesthesia is given.\n", said, StringComparison.Ordinal);
        Assert.Contains("breastfeeding", said, StringComparison.Ordinal);
        Assert.Contains("pregnan", said, StringComparison.Ordinal);
        Assert.Equal(5, said.Split('\n').Length);
    }

    [Fact]
    public void Without_one_of_its_steps_nothing_is_said()
    {
        Treatment treatment = Of(new() { Text = InBoth }, new() { Text = LocalizedText.Of(("en", "We numb it.")) }, new() { Text = InBoth });

        Assert.NotNull(How(treatment));
        Assert.Null(How(treatment, "es"));
        Assert.Contains(TreatmentSchemaOrg.Losses(SamplePage.Of(treatment, "es")), loss => loss is { Kind: SchemaOrgLossKind.Incomplete, Path: "$.treatments[0].protocol.steps[1]" } && loss.Sentence.Contains("howPerformed", StringComparison.Ordinal));
    }

    [Fact]
    public void A_limit_in_another_language_leaves_the_steps_out()
    {
        Treatment treatment = Of(new() { Text = InBoth }, new() { Text = InBoth, When = new() { Variants = ["deep"] } }) with { Variants = [new() { Id = "deep", Name = LocalizedText.Of(("en", "Deep")) }] };

        Assert.Contains("Deep", How(treatment), StringComparison.Ordinal);
        Assert.Null(How(treatment, "es"));
    }

    [Fact]
    public void An_answer_whose_limit_is_in_another_language_is_left_out()
    {
        LocalizedText answer = LocalizedText.Of(("en", "No."), ("es", "No."));
        Treatment treatment = Of() with
        {
            Variants = [new() { Id = "deep", Name = LocalizedText.Of(("en", "Deep")) }],
            Faqs =
            [
                new() { Question = LocalizedText.Of(("en", "Does it hurt?"), ("es", "¿Duele?")), Answer = answer, When = new() { Variants = ["deep"] } },
                new() { Question = LocalizedText.Of(("en", "Is it long?"), ("es", "¿Es largo?")), Answer = answer },
            ],
        };

        Assert.Equal("""[{"@type":"Question","name":"¿Es largo?","acceptedAnswer":{"@type":"Answer","text":"No."}}]""", GraphOf.Page(treatment, locale: "es").Of("FAQPage", "mainEntity"));
        Assert.Equal(2, JsonElement.Parse(GraphOf.Page(treatment).Of("FAQPage", "mainEntity")!).GetArrayLength());
        Assert.Contains(TreatmentSchemaOrg.Losses(SamplePage.Of(treatment, "es")), loss => loss is { Kind: SchemaOrgLossKind.Incomplete, Path: "$.treatments[0].faqs[0]" });
    }

    private static string? How(Treatment treatment, string locale = "en") =>
        GraphOf.Page(treatment, locale: locale).Of("MedicalTherapy", "howPerformed") is { } json ? JsonElement.Parse(json).GetString() : null;

    private static Treatment Of(params ProcessStep[] steps) => new() { Id = "a", Name = LocalizedText.Of(("en", "A"), ("es", "Á")), Protocol = new() { Steps = steps } };
}
