using System.Text.Json.Nodes;
using TreatmentContent.Localization;
using TreatmentContent.Pages;
using TreatmentContent.SchemaOrg;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Tests.SchemaOrg;

/// <summary>After a change the losses speak of what is written in the end.</summary>
public sealed class LossesOfChangeTests
{
    private static readonly Treatment Peel = new()
    {
        Id = "a",
        Name = "A",
        Summary = "It evens the skin.",
        Indications = [new() { Condition = "spots" }],
        Benefits = [new() { Title = "Even skin" }, new() { Title = "Bright skin" }],
        Eligibility = new() { Contraindications = [new() { Level = ContraindicationLevel.Absolute, Text = "Cold sores" }, new() { Level = ContraindicationLevel.Absolute, Text = "Open wounds" }] },
        Risks = new() { Complications = [new() { Effects = [BodilyEffect.Infection] }] },
        Faqs = [new() { Id = "pain", Question = "Does it hurt?", Answer = "A little." }],
    };

    [Fact]
    public void A_change_that_takes_nothing_out_loses_nothing_more() => Assert.Equal(Losses(null), Losses(nodes =>
    {
        Of(nodes, "MedicalTherapy")["subjectOf"] = new JsonObject { ["@type"] = "CreativeWork", ["name"] = "Leaflet" };
        Of(nodes, "MedicalTherapy")["contraindication"]!.AsArray().Add(new JsonObject { ["@type"] = "MedicalContraindication", ["name"] = "Sunburn" });
    }));

    [Fact]
    public void What_a_change_takes_out_everywhere_is_not_called_written()
    {
        string[] losses = Losses(nodes =>
        {
            Of(nodes, "MedicalTherapy").Remove("contraindication");
            Of(nodes, "MedicalTherapy").Remove("seriousAdverseOutcome");
            Remove(nodes, "#safety");
            Remove(nodes, "#risks");
        });

        Assert.Contains(Losses(null), loss => loss.Contains("serious outcomes", StringComparison.Ordinal));
        Assert.DoesNotContain(losses, loss => loss.Contains("outcomes", StringComparison.Ordinal) || (loss.Contains("It is said", StringComparison.Ordinal) && loss.Contains("contraindications", StringComparison.Ordinal)));
        Assert.Equal(
            ["$.treatments[0].eligibility.contraindications[0]", "$.treatments[0].eligibility.contraindications[1]", "$.treatments[0].risks.complications[0]"],
            losses.Where(loss => loss.StartsWith("TakenOut", StringComparison.Ordinal)).Select(loss => loss.Split(' ')[1].TrimEnd(':')));
    }

    [Fact]
    public void What_only_the_words_still_say_is_called_so()
    {
        string[] losses = Losses(nodes => Of(nodes, "MedicalTherapy")["contraindication"]!.AsArray().RemoveAt(0));

        Assert.Contains("TextOnly $.treatments[0].eligibility.contraindications[0]: The change took out or changed what held it; it is said in the words of the section alone.", losses);
        Assert.DoesNotContain(losses, loss => loss.Contains("The change", StringComparison.Ordinal) && !loss.Contains("contraindications[0]", StringComparison.Ordinal));
    }

    [Fact]
    public void What_a_change_takes_out_of_a_section_is_told()
    {
        string[] losses = Losses(nodes => Named(nodes, "#benefits")["mainEntity"]!["itemListElement"]!.AsArray().RemoveAt(0));

        Assert.Contains("TakenOut $.treatments[0].benefits[0]: The change took out or changed what said it.", losses);
        Assert.Contains("TextOnly $.treatments[0].benefits[1]: It is said in the words of the section; no property holds it.", losses);
    }

    [Fact]
    public void A_node_that_a_change_takes_out_is_told() =>
        Assert.Contains("TakenOut $.conditions[0]: The change took the MedicalCondition out.", Losses(nodes => nodes.Remove(Of(nodes, "MedicalCondition"))));

    [Theory]
    [InlineData("Service", "TakenOut $.treatments[0]: The change took the Service out.")]
    [InlineData("FAQPage", "TakenOut $.treatments[0].faqs[0]: The change took out or changed what said it.")]
    public void Of_a_thing_that_has_two_nodes_that_which_is_gone_is_told(string type, string expected) =>
        Assert.Contains(expected, Losses(nodes => nodes.Remove(Of(nodes, type))));

    [Theory]
    [InlineData(null)]
    [InlineData("The best peel in town.")]
    public void Another_value_in_the_place_of_one_is_told(string? description) => Assert.Contains(
        "TakenOut $.treatments[0]: The change took out or changed what the MedicalTherapy says as 'description'.",
        Losses(nodes =>
        {
            if (description is null)
                Of(nodes, "MedicalTherapy").Remove("description");
            else
                Of(nodes, "MedicalTherapy")["description"] = description;
        }));

    [Fact]
    public void Of_several_conditions_only_that_without_a_name_is_called_left_out()
    {
        Treatment treatment = new()
        {
            Id = "a",
            Name = LocalizedText.Of(("en", "A"), ("es", "Á")),
            Eligibility = new() { Contraindications = [new() { Level = ContraindicationLevel.Absolute, Conditions = ["epilepsy", "herpes"] }] },
        };
        TreatmentPage page = SamplePage.Of(treatment, "es", catalog => catalog with
        {
            Conditions = [new() { Id = "epilepsy", Name = LocalizedText.Of(("en", "Epilepsy")) }, new() { Id = "herpes", Name = LocalizedText.Of(("en", "Herpes"), ("es", "Herpes")) }],
        });

        Assert.Contains("Herpes", TreatmentSchemaOrg.Write(page), StringComparison.Ordinal);
        Assert.Contains(TreatmentSchemaOrg.Losses(page), loss => loss is { Kind: SchemaOrgLossKind.Incomplete, Sentence: "'Epilepsy' is not in the language of the page; this part of it is left out." });
        Assert.DoesNotContain(TreatmentSchemaOrg.Losses(page), loss => loss.Sentence.Contains("the item is left out", StringComparison.Ordinal));
    }

    private static string[] Losses(Action<JsonArray>? change)
    {
        TreatmentPage page = SamplePage.Of(Peel, with: catalog => catalog with { Conditions = [new() { Id = "spots", Name = "Spots" }] });
        return [.. TreatmentSchemaOrg.Losses(page, new() { Change = change }).Select(loss => loss.ToString())];
    }

    private static JsonObject Of(JsonArray nodes, string type) => nodes.OfType<JsonObject>().First(node => (string)node["@type"]! == type);

    private static JsonObject Named(JsonArray nodes, string anchor) => nodes.OfType<JsonObject>().First(node => ((string)node["@id"]!).EndsWith(anchor, StringComparison.Ordinal));

    private static void Remove(JsonArray nodes, string anchor) => nodes.Remove(Named(nodes, anchor));
}
