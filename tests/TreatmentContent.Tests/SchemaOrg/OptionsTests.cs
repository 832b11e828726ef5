using System.Buffers;
using System.Text.Json.Nodes;
using TreatmentContent.Catalogs;
using TreatmentContent.Diagnostics;
using TreatmentContent.Pages;
using TreatmentContent.Quantities;
using TreatmentContent.SchemaOrg;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Tests.SchemaOrg;

/// <summary>What a site may change, and what no change can break.</summary>
public sealed class OptionsTests
{
    private static readonly Treatment Peel = new() { Id = "a", Name = "A", Offering = new() { Clinics = ["main"] }, Faqs = [new() { Id = "pain", Question = "Does it hurt?", Answer = "No." }] };

    [Fact]
    public void A_policy_names_the_things_and_not_the_parts_of_the_page()
    {
        GraphOf graph = Graph(new() { Ids = new Policy(thing => $"{thing.Origin}/id/{thing.Kind}-{thing.Id}") });

        Assert.Equal("https://example.com/id/treatment-a", graph.One("MedicalTherapy").GetProperty("@id").GetString());
        Assert.Equal("https://example.com/id/organization-main", graph.One("MedicalClinic").GetProperty("@id").GetString());
        Assert.Equal("https://example.com/en/treatments/a#faq", graph.One("FAQPage").GetProperty("@id").GetString());
    }

    [Fact]
    public void One_name_for_two_things_is_an_error() =>
        Assert.Contains("names one thing", Assert.Throws<InvalidOperationException>(() => Graph(new() { Ids = new Policy(_ => "https://example.com/same") })).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("#a")]
    [InlineData("urn:uuid:1")]
    [InlineData("javascript:alert(1)")]
    [InlineData("https://example.com/a b/1")]
    [InlineData("https://example.com/<>")]
    public void A_name_is_an_address(string name) =>
        Assert.Contains("absolute", Assert.Throws<InvalidOperationException>(() => Graph(new() { Ids = new Policy(_ => name) })).Message, StringComparison.Ordinal);

    [Fact]
    public void A_change_may_change_and_add_nodes()
    {
        GraphOf graph = Change(nodes =>
        {
            Node(nodes, "MedicalClinic")["@type"] = new JsonArray("MedicalClinic", "DaySpa");
            Node(nodes, "MedicalClinic", "DaySpa")["slogan"] = " Kind hands ";
            Node(nodes, "MedicalClinic", "DaySpa")["foundingDate"] = "1999";
            Node(nodes, "Service")["termsOfService"] = "https://example.com/terms";
            Node(nodes, "MedicalWebPage")["copyrightHolder"] = new JsonObject { ["@type"] = "Organization", ["name"] = "Example Group" };
            Node(nodes, "MedicalWebPage")["contributor"] = new JsonArray(new JsonObject { ["@id"] = "https://example.com/#me" });
            nodes.Add(new JsonObject { ["@type"] = "Person", ["@id"] = "https://example.com/#me", ["name"] = "B. Example" });
        });

        Assert.Equal("Kind hands", graph.Nodes.First(node => node.TryGetProperty("slogan", out _)).GetProperty("slogan").GetString());
        Assert.Equal("B. Example", graph.One("Person").GetProperty("name").GetString());
    }

    [Fact]
    public void A_change_that_changes_nothing_gives_the_same_bytes()
    {
        TreatmentPage page = Page();

        Assert.Equal(TreatmentSchemaOrg.Write(page), TreatmentSchemaOrg.Write(page, options: new() { Change = _ => { } }));
    }

    [Fact]
    public void After_a_change_no_reference_dangles_and_no_node_is_alone()
    {
        GraphOf graph = Change(nodes =>
        {
            nodes.Remove(Node(nodes, "MedicalClinic"));
            Node(nodes, "MedicalWebPage")["mentions"] = new JsonArray(new JsonObject { ["@id"] = "https://example.com/#gone" });
            nodes.Add(new JsonObject { ["@type"] = "Person", ["@id"] = "https://example.com/#alone", ["name"] = "Alone" });
        });

        Assert.Empty(graph.All("MedicalClinic"));
        Assert.Empty(graph.All("Person"));
        Assert.Null(graph.Of("Service", "provider"));
        Assert.Null(graph.Of("MedicalWebPage", "mentions"));
    }

    [Fact]
    public void After_a_change_a_node_that_lacks_what_it_needs_goes_with_its_references()
    {
        GraphOf graph = Change(nodes => Node(nodes, "FAQPage")["mainEntity"]![0]!.AsObject().Remove("acceptedAnswer"));

        Assert.Empty(graph.All("FAQPage"));
        Assert.DoesNotContain("#faq", graph.Of("MedicalWebPage", "hasPart"), StringComparison.Ordinal);
    }

    [Fact]
    public void Items_are_counted_after_a_change()
    {
        GraphOf graph = new(TreatmentSchemaOrg.Write(
            SamplePage.Of(Peel with { Benefits = [new() { Title = "One" }, new() { Title = "Two" }, new() { Title = "Three" }] }),
            options: new() { Change = nodes => nodes.OfType<JsonObject>().First(node => (string?)node["@id"] is { } id && id.EndsWith("#benefits", StringComparison.Ordinal))["mainEntity"]!["itemListElement"]!.AsArray().RemoveAt(0) }));

        Assert.Contains("\"numberOfItems\":2,\"itemListElement\":[{\"@type\":\"ListItem\",\"position\":1,\"name\":\"Two\"},{\"@type\":\"ListItem\",\"position\":2,\"name\":\"Three\"}]", graph.Json, StringComparison.Ordinal);
    }

    public static TheoryData<string, Action<JsonArray>> Wrong => new()
    {
        { "defined twice", nodes => nodes.Add(nodes[0]!.DeepClone()) },
        { "defined twice", nodes => Node(nodes, "FAQPage")["mainEntity"]!.AsArray().Add(Node(nodes, "FAQPage")["mainEntity"]![0]!.DeepClone()) },
        { "no @type", nodes => nodes[0]!.AsObject().Remove("@type") },
        { "no @id", nodes => nodes[0]!.AsObject().Remove("@id") },
        { "no @type", nodes => nodes.Add("text") },
        { "is '5'", nodes => nodes[0]!["@id"] = "5" },
        { "is 5", nodes => nodes[0]!["@id"] = 5 },
        { "javascript:alert(1)", nodes => nodes.Add(new JsonObject { ["@type"] = "Person", ["@id"] = "javascript:alert(1)", ["name"] = "A" }) },
        { "'joe'", nodes => Node(nodes, "MedicalWebPage")["author"] = new JsonObject { ["@type"] = "Person", ["@id"] = "joe", ["name"] = "A" } },
        { "'joe'", nodes => Node(nodes, "MedicalWebPage")["author"] = new JsonObject { ["@id"] = "joe" } },
        { "is 5", nodes => Node(nodes, "MedicalWebPage")["author"] = new JsonObject { ["@type"] = "Person", ["@id"] = 5, ["name"] = "A" } },
        { "defined twice", nodes => Node(nodes, "MedicalWebPage")["isBasedOn"] = new JsonArray(Leaflet(), Leaflet()) },
        { "TC2004", nodes => Node(nodes, "MedicalWebPage")["nonsense"] = "A" },
        { "TC2002", nodes => Node(nodes, "MedicalWebPage")["author"] = new JsonObject { ["@type"] = "Persn", ["name"] = "A" } },
        { "TC2005", nodes => Node(nodes, "Service")["birthDate"] = "1999-01-01" },
        { "@type is no text", nodes => nodes[0]!["@type"] = 1 },
        { "only @type and @id", nodes => nodes[0]!["name"] = new JsonObject { ["@type"] = "Thing", ["@value"] = "A" } },
        { "list within a list", nodes => nodes[0]!["name"] = new JsonArray("a", new JsonArray("b")) },
        { "TC0019", nodes => nodes[0]!["about"] = Deep(70) },
        { "TC2004", nodes => { WithWarnings(nodes); Node(nodes, "MedicalWebPage")["nonsense"] = "A"; } },
        { "is gone", nodes => nodes.Remove(Node(nodes, "MedicalWebPage")) },
        { "is gone", nodes => Node(nodes, "MedicalWebPage").Remove("name") },
        { "is gone", nodes => nodes.Clear() },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void A_change_that_leaves_no_graph_is_an_error(string message, Action<JsonArray> change) =>
        Assert.Contains(message, Assert.Throws<InvalidOperationException>(() => Change(change)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("https://example.com/en/treatments/a")]
    [InlineData("https://example.com/en/treatments/a#faq")]
    [InlineData("https://example.com/en/treatments/a#faq-pain")]
    public void A_policy_cannot_give_a_thing_the_name_of_the_page_or_of_its_part(string name) => Assert.Contains(
        "names one thing",
        Assert.Throws<InvalidOperationException>(() => Graph(new() { Ids = new Policy(thing => thing.Kind == "treatment" ? name : SchemaOrgIdPolicy.Default.IdOf(thing)) })).Message,
        StringComparison.Ordinal);

    [Fact]
    public void A_policy_cannot_give_a_thing_the_name_of_a_page_of_the_catalogue()
    {
        TreatmentCatalog catalog = Page().Catalog with { Treatments = [Peel, new() { Id = "b", Name = "B" }] };
        var policy = new Policy(thing => thing.Id == "a" && thing.Kind == "treatment" ? "https://example.com/en/treatments/b" : SchemaOrgIdPolicy.Default.IdOf(thing));
        var output = new ArrayBufferWriter<byte>();

        Assert.Throws<InvalidOperationException>(() => TreatmentSchemaOrg.WriteCatalog(catalog, catalog.Locale("en"), output, new() { Ids = policy }));
        Assert.Equal(0, output.WrittenCount);
    }

    [Fact]
    public void What_a_change_nests_under_a_name_can_be_referred_to_before_and_after()
    {
        GraphOf graph = Change(nodes =>
        {
            Node(nodes, "MedicalWebPage")["author"] = new JsonArray(new JsonObject { ["@id"] = "https://example.com/#joe" });
            Node(nodes, "Service")["provider"] = new JsonArray(new JsonObject { ["@type"] = "Person", ["@id"] = "https://example.com/#joe", ["name"] = "Joe Example" });
            Node(nodes, "FAQPage")["editor"] = new JsonObject { ["@id"] = "https://example.com/#joe" };
        });

        Assert.Equal("Joe Example", graph.One("Person").GetProperty("name").GetString());
        Assert.Equal("""{"@id":"https://example.com/#joe"}""", graph.Of("FAQPage", "editor"));
        Assert.Equal("""[{"@id":"https://example.com/#joe"}]""", graph.Of("MedicalWebPage", "author"));
    }

    [Fact]
    public void A_page_that_a_change_points_at_may_stand_twice() => Assert.Contains("leaflet", Change(nodes =>
    {
        foreach (string type in new[] { "MedicalWebPage", "FAQPage" })
            Node(nodes, type)["isBasedOn"] = new JsonObject { ["@type"] = "WebPage", ["@id"] = "https://example.com/leaflet", ["name"] = "Leaflet" };
    }).Json, StringComparison.Ordinal);

    [Fact]
    public void Nothing_that_a_change_adds_can_end_the_script() =>
        Assert.DoesNotContain("</script", TreatmentSchemaOrg.Write(Page(), options: new() { Change = nodes => Node(nodes, "MedicalWebPage")["alternativeHeadline"] = "</script>" }), StringComparison.Ordinal);

    [Fact]
    public void What_a_change_makes_dangle_is_reported() => Assert.Contains(
        TreatmentSchemaOrg.Losses(Page(), new() { Change = nodes => Node(nodes, "MedicalWebPage")["mentions"] = new JsonObject { ["@id"] = "https://example.com/#gone" } }),
        loss => loss.Kind == SchemaOrgLossKind.Incomplete && loss.Sentence.Contains("#gone", StringComparison.Ordinal));

    private static JsonObject Node(JsonArray nodes, params string[] types) =>
        nodes.OfType<JsonObject>().First(node => (node["@type"] is JsonArray several ? [.. several.Select(type => (string)type!)] : new[] { (string)node["@type"]! }).SequenceEqual(types));

    [Fact]
    public void A_change_may_write_lists_of_several_kinds()
    {
        GraphOf graph = Change(nodes =>
        {
            JsonObject clinic = Node(nodes, "MedicalClinic");
            clinic["image"] = new JsonArray("https://example.com/a.jpg", null, new JsonObject { ["@type"] = "ImageObject", ["url"] = "https://example.com/b.jpg" });
            clinic["knowsAbout"] = new JsonArray(" peels ", new JsonObject { ["@id"] = "https://example.com/#gone" }, new JsonObject { ["@id"] = "https://example.com/#/schema/treatment/a" });
            Node(nodes, "MedicalWebPage")["position"] = new JsonArray(1, 2);
            Node(nodes, "MedicalWebPage")["isAccessibleForFree"] = new JsonArray(true);
        });

        Assert.Equal("""["https://example.com/a.jpg",{"@type":"ImageObject","url":"https://example.com/b.jpg"}]""", graph.Of("MedicalClinic", "image"));
        Assert.Equal("""["peels",{"@id":"https://example.com/#/schema/treatment/a"}]""", graph.Of("MedicalClinic", "knowsAbout"));
        Assert.Equal("[1,2]", graph.Of("MedicalWebPage", "position"));
        Assert.Equal("[true]", graph.Of("MedicalWebPage", "isAccessibleForFree"));
    }

    [Fact]
    public void A_node_that_lacks_what_it_needs_goes_from_a_list_of_several_kinds() =>
        Assert.Equal("""["https://example.com/a.jpg"]""", Change(nodes => Node(nodes, "MedicalClinic")["image"] = new JsonArray("https://example.com/a.jpg", new JsonObject { ["@type"] = "ImageObject", ["caption"] = "No address" })).Of("MedicalClinic", "image"));

    [Fact]
    public void A_warning_is_no_reason_to_refuse_a_change() => Assert.True(TreatmentSchemaOrg.Write(Page(), options: new() { Change = WithWarnings }).Length > 0);

    [Fact]
    public void A_policy_that_names_a_thing_anew_each_time_is_an_error()
    {
        int count = 0;
        var policy = new Policy(thing => $"{thing.Origin}/#{++count}");
        TreatmentCatalog catalog = Page().Catalog;

        Assert.Contains("another name before", Assert.Throws<InvalidOperationException>(() => TreatmentSchemaOrg.WriteCatalog(catalog, catalog.Locale("en"), new ArrayBufferWriter<byte>(), new() { Ids = policy })).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_larger_than_the_check_reads_may_be_changed()
    {
        TreatmentPage page = SamplePage.Of(Peel with { Sections = [.. Enumerable.Range(0, 300).Select(i => new Section { Id = $"s{i}", Heading = "A", Text = new string('a', 60_000) })] });

        Assert.Equal(TreatmentSchemaOrg.Write(page), TreatmentSchemaOrg.Write(page, options: new() { Change = _ => { } }));
        int count = 0;
        string message = Assert.Throws<InvalidOperationException>(() => TreatmentSchemaOrg.Write(page, options: new()
        {
            Change = nodes =>
            {
                count = nodes.Count;
                nodes[^1]!["nonsense"] = "A";
            },
        })).Message;
        Assert.Contains($"TC2004 $['@graph'][{count - 1}].nonsense", message, StringComparison.Ordinal);
    }

    // The steps are one text of the document, longer than any text of the content may be, in letters of one byte and of three.
    [Theory]
    [InlineData('a')]
    [InlineData('膚')]
    public void A_page_with_a_text_longer_than_content_may_have_conforms_and_may_be_changed(char letter)
    {
        TreatmentPage page = SamplePage.Of(Peel with { Protocol = new() { Steps = [.. Enumerable.Range(0, 8).Select(_ => new ProcessStep { Text = new string(letter, 60_000) })] } });
        string written = TreatmentSchemaOrg.Write(page);

        Assert.Contains(new string(letter, 60_000), new GraphOf(written).Of("MedicalTherapy", "howPerformed"), StringComparison.Ordinal);
        Assert.InRange(new GraphOf(written).Of("MedicalTherapy", "howPerformed")!.Length, 400_000, 1_000_000);
        Assert.Equal(written, TreatmentSchemaOrg.Write(page, options: new() { Change = _ => { } }));
        Assert.Contains("TC2004", Refused(page, nodes => Node(nodes, "MedicalTherapy")["nonsense"] = "A"), StringComparison.Ordinal);
    }

    private static readonly Dictionary<string, Treatment> Wrongly = new(StringComparer.Ordinal)
    {
        { "TC2019", Peel with { Offering = new() { Clinics = ["main"], Prices = [Price(Money.Of(90, "ABC"))] } } },
        { "TC2017", Peel with { Eligibility = new() { Ages = [new() { Ages = ClinicalDuration.Parse(">200 y"), Advice = Advice.NotAllowed }] } } },
    };

    [Theory]
    [InlineData("TC2017")]
    [InlineData("TC2019")]
    public void What_the_content_states_wrongly_is_no_fault_of_a_change(string code)
    {
        TreatmentPage page = SamplePage.Of(Wrongly[code], with: catalog => catalog with { Clinics = [new() { Id = "main", Name = "Main" }] });
        string written = TreatmentSchemaOrg.Write(page);

        Assert.Contains(SchemaOrgCheck.Check(written), issue => issue.Code == code && issue.Severity == IssueSeverity.Error);
        Assert.Equal(written, TreatmentSchemaOrg.Write(page, options: new() { Change = _ => { } }));
        Assert.DoesNotContain(code, Refused(page, nodes => Node(nodes, "Service")["nonsense"] = "A"), StringComparison.Ordinal);

        var whole = new ArrayBufferWriter<byte>();
        Assert.Equal(1, TreatmentSchemaOrg.WriteCatalog(page.Catalog, page.Locale, whole, new() { Change = _ => { } }));
    }

    [Fact]
    public void An_error_that_a_change_adds_to_one_of_the_content_is_told_alone()
    {
        TreatmentPage page = SamplePage.Of(Peel with { Offering = new() { Prices = [Price(Money.Of(90, "ABC"))] } });

        string message = Refused(page, nodes => Node(nodes, "Offer")["priceSpecification"] = new JsonObject { ["@type"] = "PriceSpecification", ["price"] = 1, ["priceCurrency"] = "ABD" });
        Assert.Contains("'ABD'", message, StringComparison.Ordinal);
        Assert.DoesNotContain("'ABC'", message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_error_of_the_content_allows_no_other_of_its_kind()
    {
        TreatmentPage page = SamplePage.Of(Peel with { Offering = new() { Prices = [Price(Money.Of(90, "ABC")), Price(Money.Of(120, "USD")) with { Id = "two" }] } });

        Assert.Contains("TC2019", Refused(page, nodes => Currency(nodes, "/two")), StringComparison.Ordinal);
        Assert.Contains("TC2019", Refused(page, nodes => Node(nodes, "MedicalTherapy")["subjectOf"] = new JsonObject { ["@type"] = "CreativeWork", ["name"] = "A", ["offers"] = new JsonObject { ["@type"] = "Offer", ["name"] = "A", ["price"] = 90, ["priceCurrency"] = "ABC", ["itemOffered"] = new JsonObject { ["@id"] = "https://example.com/#/schema/service/a" } } }), StringComparison.Ordinal);
    }

    [Fact]
    public void An_error_of_the_content_may_move_within_its_node()
    {
        TreatmentPage page = SamplePage.Of(Peel with { Offering = new() { Prices = [Price(Money.Of(90, "ABC")) with { Id = default }, Price(Money.Of(120, "USD")) with { Id = default }] } });
        string before = TreatmentSchemaOrg.Write(page);
        string after = TreatmentSchemaOrg.Write(page, options: new()
        {
            Change = nodes =>
            {
                JsonArray offers = Node(nodes, "Service")["offers"]!.AsArray();
                JsonNode first = offers[0]!;
                offers.RemoveAt(0);
                offers.Add(first);
            },
        });

        Assert.True(before.IndexOf("\"ABC\"", StringComparison.Ordinal) < before.IndexOf("\"USD\"", StringComparison.Ordinal));
        Assert.True(after.IndexOf("\"ABC\"", StringComparison.Ordinal) > after.IndexOf("\"USD\"", StringComparison.Ordinal));
        Assert.Contains("TC2019", Refused(page, nodes => Node(nodes, "Service")["offers"]![1]!["priceCurrency"] = "ABC"), StringComparison.Ordinal);
    }

    private static void Currency(JsonArray nodes, string id) => nodes.First(node => ((string)node!["@id"]!).EndsWith(id, StringComparison.Ordinal))!["priceCurrency"] = "ABC";

    [Fact]
    public void A_change_runs_once_for_a_document_and_its_losses()
    {
        int runs = 0;
        SchemaOrgDocument document = TreatmentSchemaOrg.OfTreatment(Page(), new()
        {
            Change = nodes =>
            {
                runs++;
                Node(nodes, "Service")["brand"] = new JsonObject { ["@id"] = "https://example.com/#gone" };
            },
        });

        Assert.Contains(document.Losses, loss => loss.Sentence.Contains("#gone", StringComparison.Ordinal));
        Assert.Equal(1, runs);
    }

    // A superseded property and an author as a text, more often than a report lists.
    private static void WithWarnings(JsonArray nodes)
    {
        var works = new JsonArray();
        for (int i = 0; i < 150; i++)
        {
            works.Add(new JsonObject { ["@type"] = "CreativeWork", ["name"] = $"Work {i}", ["author"] = "B. Example", ["encodings"] = new JsonObject { ["@type"] = "MediaObject", ["name"] = "A" } });
        }

        nodes[0]!.AsObject()["subjectOf"] = works;
    }

    private static JsonObject Deep(int levels)
    {
        var node = new JsonObject { ["@type"] = "Thing", ["name"] = "A" };
        for (int i = 0; i < levels; i++)
        {
            node = new JsonObject { ["@type"] = "CreativeWork", ["name"] = "A", ["about"] = node };
        }

        return node;
    }

    private static PriceItem Price(Money amount) => new() { Id = "one", Form = PriceForm.Fixed, Amount = amount };

    private static string Refused(TreatmentPage page, Action<JsonArray> change) =>
        Assert.Throws<InvalidOperationException>(() => TreatmentSchemaOrg.Write(page, options: new() { Change = change })).Message;

    private static JsonObject Leaflet() => new() { ["@type"] = "WebPage", ["@id"] = "https://example.com/leaflet", ["name"] = "Leaflet", ["description"] = "All of it." };

    private static TreatmentPage Page() => SamplePage.Of(Peel, with: catalog => catalog with { Clinics = [new() { Id = "main", Name = "Main" }] });

    private static GraphOf Graph(SchemaOrgOptions options) => new(TreatmentSchemaOrg.Write(Page(), options: options));

    private static GraphOf Change(Action<JsonArray> change) => Graph(new() { Change = change });

    private sealed class Policy(Func<SchemaOrgThing, string> name) : ISchemaOrgIdPolicy
    {
        public string IdOf(SchemaOrgThing thing) => name(thing);
    }
}
