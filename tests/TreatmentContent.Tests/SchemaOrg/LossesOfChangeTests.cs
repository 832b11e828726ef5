using System.Text.Json.Nodes;
using TreatmentContent.Contract;
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

    // What a key fact is a value for stands in another section too.
    [Fact]
    public async Task What_a_section_that_is_gone_said_may_stand_in_another()
    {
        SchemaOrgLoss[] losses = await OfTheSample(nodes => Remove(nodes, "#key-facts"));
        SchemaOrgLoss[] emptied = await OfTheSample(nodes => Named(nodes, "#key-facts")["mainEntity"] = new JsonObject { ["@type"] = "ItemList", ["name"] = "None" });

        foreach (string path in (string[])["$.treatments[5].protocol.sessions.count", "$.treatments[5].results.timeline[0].length"])
        {
            SchemaOrgLoss loss = Assert.Single(losses, loss => loss.Path == path);
            Assert.Equal(SchemaOrgLossKind.TextOnly, loss.Kind);
            Assert.DoesNotContain("#key-facts", loss.NodeId, StringComparison.Ordinal);
            Assert.Equal(Assert.Single(emptied, other => other.Path == path), loss);
        }
    }

    [Fact]
    public async Task What_no_section_says_any_more_is_taken_out()
    {
        SchemaOrgLoss[] losses = await OfTheSample(nodes =>
        {
            foreach (JsonNode? section in nodes.Where(node => ((string)node!["@id"]!).Contains("/microneedling#", StringComparison.Ordinal)).ToArray())
                nodes.Remove(section);
        });

        Assert.Equal(SchemaOrgLossKind.TakenOut, Assert.Single(losses, loss => loss.Path == "$.treatments[5].results.timeline[0].length").Kind);
    }

    // One source is taken out with all that refers to it, then all of them.
    [Fact]
    public async Task A_source_is_only_called_cited_where_it_is()
    {
        string written = "";
        string[] before = [.. (await OfTheSample(_ => { })).Where(IsOfSources).Select(loss => loss.Path)];
        SchemaOrgLoss[] losses = await OfTheSample(nodes =>
        {
            foreach (JsonObject node in nodes.OfType<JsonObject>().ToArray())
            {
                node.Remove("citation");
                node.Remove("guideline");
                if (((string)node["@id"]!).Contains("/citation/", StringComparison.Ordinal) || ((string)node["@id"]!).Contains("/guideline/", StringComparison.Ordinal))
                    nodes.Remove(node);
            }

            written = nodes.ToJsonString();
        });

        Assert.NotEmpty(before);
        Assert.DoesNotContain("citation", written, StringComparison.Ordinal);
        Assert.DoesNotContain(losses, loss => loss.Sentence.Contains("is cited", StringComparison.Ordinal));
        Assert.All(before, path => Assert.Equal((SchemaOrgLossKind.TakenOut, "The change took out what cited the source."), losses.Where(loss => loss.Path == path).Select(loss => (loss.Kind, loss.Sentence)).Single()));
    }

    [Fact]
    public async Task Of_several_sources_each_has_what_became_of_it()
    {
        SchemaOrgLoss list = (await OfTheSample(_ => { })).First(loss => IsOfSources(loss) && loss.Path.EndsWith(".citations", StringComparison.Ordinal));
        TreatmentPage page = await SamplePage.Microneedling("en");
        string[] ids = [.. ContentTree.Walk(page.Treatment).Where(node => $"$.treatments[5]{node.Path[1..]}".StartsWith(list.Path + "[", StringComparison.Ordinal)).Select(node => node.Value.ToString()!)];
        SchemaOrgLoss[] losses = await OfTheSample(nodes => Remove(nodes, $"/citation/{ids[0]}"));

        Assert.InRange(ids.Length, 2, 9);
        Assert.Equal(SchemaOrgLossKind.TakenOut, Assert.Single(losses, loss => loss.Path == $"{list.Path}[0]").Kind);
        Assert.All(Enumerable.Range(1, ids.Length - 1), index => Assert.Equal(list.Sentence, Assert.Single(losses, loss => loss.Path == $"{list.Path}[{index}]").Sentence));
        Assert.DoesNotContain(losses, loss => loss.Path == list.Path);
    }

    [Fact]
    public async Task A_loss_that_says_where_something_stands_names_a_node_that_is_written()
    {
        string[] ids = [];
        SchemaOrgLoss[] losses = await OfTheSample(nodes =>
        {
            nodes.Remove(Of(nodes, "MedicalTherapy"));
            ids = [.. nodes.Select(node => (string)node!["@id"]!)];
        });

        Assert.Contains(losses, IsOfSources);
        Assert.DoesNotContain(losses, loss => loss.Kind is SchemaOrgLossKind.TextOnly or SchemaOrgLossKind.Weakened && loss.NodeId is { } id && !ids.Contains(id));
    }

    [Theory]
    [InlineData("#", "the page")]
    [InlineData("page", "the section")]
    public async Task What_still_cites_a_source_is_told(string taken, string left)
    {
        SchemaOrgLoss[] losses = await OfTheSample(nodes =>
        {
            foreach (JsonObject node in nodes.OfType<JsonObject>().Where(node => node.ContainsKey("citation") && (((string)node["@id"]!).Contains('#', StringComparison.Ordinal) == (taken == "#"))))
                node.Remove("citation");
        });

        Assert.Contains(losses, loss => loss.Sentence == $"The source is cited for {left}, not for this statement.");
        Assert.DoesNotContain(losses, loss => loss.Sentence.Contains("section and the page", StringComparison.Ordinal));
    }

    private static bool IsOfSources(SchemaOrgLoss loss) => loss.Sentence.StartsWith("The source is cited", StringComparison.Ordinal);

    private static async Task<SchemaOrgLoss[]> OfTheSample(Action<JsonArray> change) => [.. TreatmentSchemaOrg.Losses(await SamplePage.Microneedling("en"), new() { Change = change })];

    private static string[] Losses(Action<JsonArray>? change)
    {
        TreatmentPage page = SamplePage.Of(Peel, with: catalog => catalog with { Conditions = [new() { Id = "spots", Name = "Spots" }] });
        return [.. TreatmentSchemaOrg.Losses(page, new() { Change = change }).Select(loss => loss.ToString())];
    }

    private static JsonObject Of(JsonArray nodes, string type) => nodes.OfType<JsonObject>().First(node => (string)node["@type"]! == type);

    private static JsonObject Named(JsonArray nodes, string anchor) => nodes.OfType<JsonObject>().First(node => ((string)node["@id"]!).EndsWith(anchor, StringComparison.Ordinal));

    private static void Remove(JsonArray nodes, string anchor) => nodes.Remove(Named(nodes, anchor));
}
