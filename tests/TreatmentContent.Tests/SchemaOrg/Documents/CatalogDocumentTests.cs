using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using TreatmentContent.Catalogs;
using TreatmentContent.Localization;
using TreatmentContent.Quantities;
using TreatmentContent.SchemaOrg;
using TreatmentContent.Tests.Samples;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Tests.SchemaOrg;

public sealed class CatalogDocumentTests
{
    [Theory]
    [InlineData("en-US")]
    [InlineData("es-US")]
    public void The_sample_catalogue_is_one_sound_document(string locale)
    {
        (string json, int count) = Write(SampleFolder.Catalog, locale);
        JsonElement[] nodes = [.. JsonElement.Parse(json).GetProperty("@graph").EnumerateArray()];

        Assert.Empty(Conformance.Check(json));
        Assert.Empty(SchemaOrgCheck.Check(json).Select(issue => issue.ToString()));
        Assert.Equal(SampleFolder.Catalog.Treatments.Count, count);
        Assert.Equal(count, nodes.Count(node => node.GetProperty("@type").GetString() is "MedicalWebPage" or "WebPage"));
        Assert.Contains(nodes, node => node.GetProperty("@type").GetString() == "MedicalClinic" && node.TryGetProperty("availableService", out JsonElement services) && services.GetArrayLength() > 1);
        Assert.Contains(nodes, node => node.TryGetProperty("possibleTreatment", out _));
        Assert.Contains(nodes, node => node.TryGetProperty("primaryPrevention", out _));
    }

    public static TheoryData<string> Locales => [.. SamplePages.Tags.Select(tag => tag.Value)];

    [Theory]
    [MemberData(nameof(Locales))]
    public void The_sample_catalogue_is_sound_in_every_language(string tag)
    {
        var buffer = new ArrayBufferWriter<byte>();
        int count = TreatmentSchemaOrg.WriteCatalog(SampleFolder.Catalog, SamplePages.Locale(tag), buffer);
        string json = Encoding.UTF8.GetString(buffer.WrittenSpan);
        JsonElement[] pages = [.. JsonElement.Parse(json).GetProperty("@graph").EnumerateArray().Where(node => node.GetProperty("@type").GetString() is "MedicalWebPage" or "WebPage")];

        Assert.Empty(Conformance.Check(json));
        Assert.Empty(SchemaOrgCheck.Check(json).Select(issue => issue.ToString()));
        Assert.Equal(SamplePages.All.Count(page => page.Locale.Tag == tag), count);
        Assert.Equal(count, pages.Length);
        Assert.All(pages, page => Assert.Equal(tag, page.GetProperty("inLanguage").GetString()));
    }

    [Fact]
    public void A_stream_and_a_buffer_hold_the_same_bytes()
    {
        using var stream = new MemoryStream();
        int count = TreatmentSchemaOrg.WriteCatalog(SampleFolder.Catalog, SampleFolder.Catalog.Locale("en-US"), stream);

        Assert.Equal((Encoding.UTF8.GetString(stream.ToArray()), count), Write(SampleFolder.Catalog, "en-US"));
    }

    [Fact]
    public async Task Written_asynchronously_it_is_the_same_document()
    {
        await using var stream = new MemoryStream();
        int count = await TreatmentSchemaOrg.WriteCatalogAsync(SampleFolder.Catalog, SampleFolder.Catalog.Locale("en-US"), stream, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal((Encoding.UTF8.GetString(stream.ToArray()), count), Write(SampleFolder.Catalog, "en-US"));
    }

    [Fact]
    public async Task The_writing_can_be_ended()
    {
        await using var stream = new MemoryStream();

        await Assert.ThrowsAsync<OperationCanceledException>(() => TreatmentSchemaOrg.WriteCatalogAsync(SampleFolder.Catalog, SampleFolder.Catalog.Locale("en-US"), stream, cancellationToken: new CancellationToken(canceled: true)));
        Assert.Equal(0, stream.Length);
    }

    [Fact]
    public void Nothing_is_written_where_two_treatments_have_one_address()
    {
        TreatmentCatalog catalog = Many(2) with { Treatments = [.. Many(2).Treatments, new Treatment { Id = "last", Name = "Last", Slug = "t0" }] };
        var buffer = new ArrayBufferWriter<byte>();

        Assert.Throws<ArgumentException>(() => TreatmentSchemaOrg.WriteCatalog(catalog, catalog.Locale("en"), buffer));
        Assert.Equal(0, buffer.WrittenCount);
    }

    [Fact]
    public void Only_treatments_with_a_page_in_the_language_are_written()
    {
        TreatmentCatalog catalog = Many(3) with { Locales = ["en", "es"], Treatments = [.. Many(3).Treatments, new Treatment { Id = "es", Name = LocalizedText.Of(("en", "A"), ("es", "Á")) }] };
        (string json, int count) = Write(catalog with { Treatments = [new Treatment { Id = "en", Name = LocalizedText.Of(("en", "A")) }, catalog.Treatments["es"]] }, "es");

        Assert.Equal(1, count);
        Assert.DoesNotContain("treatment/en", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_treatments_with_one_id_or_one_address_are_an_error()
    {
        Treatment one = new() { Id = "a", Name = "A", Slug = "same" };

        Assert.Contains("one thing", Assert.Throws<ArgumentException>(() => Write(Many(1) with { Treatments = [one, one with { Slug = "other" }] }, "en")).Message, StringComparison.Ordinal);
        Assert.Contains("address of another page", Assert.Throws<ArgumentException>(() => Write(Many(1) with { Treatments = [one, one with { Id = "b" }] }, "en")).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Write(Many(1) with { Site = null }, "en"));
    }

    [Fact]
    public void A_change_reaches_pages_and_what_they_share()
    {
        TreatmentCatalog catalog = Many(3);
        var calls = new List<int>();
        (string json, _) = Write(catalog, "en", new()
        {
            Change = nodes =>
            {
                calls.Add(nodes.Count);
                foreach (JsonObject node in nodes.OfType<JsonObject>().ToArray())
                {
                    if ((string?)node["@type"] == "MedicalClinic")
                        node["slogan"] = "Kind hands";
                    else if ((string?)node["@type"] == "MedicalCondition" || (string?)node["@id"] == "https://example.com/#/schema/treatment/t1")
                        nodes.Remove(node);
                }
            },
        });

        Assert.Equal(4, calls.Count);
        Assert.Empty(Conformance.Check(json));
        Assert.Contains("Kind hands", json, StringComparison.Ordinal);
        Assert.DoesNotContain("MedicalCondition", json, StringComparison.Ordinal);
        Assert.Contains("\"availableService\":[{\"@id\":\"https://example.com/#/schema/treatment/t0\"},{\"@id\":\"https://example.com/#/schema/treatment/t2\"}]", json, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_stands_on_two_pages_is_an_error() => Assert.Throws<InvalidOperationException>(() => Write(Many(2), "en", new()
    {
        Change = nodes =>
        {
            if (nodes.OfType<JsonObject>().Any(node => (string?)node["@type"] == "MedicalWebPage"))
                nodes.Add(new JsonObject { ["@type"] = "MedicalClinic", ["@id"] = "https://example.com/#/schema/organization/main", ["name"] = "Again" });
        },
    }));

    [Fact]
    public void A_change_that_changes_nothing_gives_the_same_nodes_however_many_sources_a_page_names()
    {
        TreatmentCatalog catalog = Many(1) with
        {
            Citations = [.. Enumerable.Range(0, 150).Select(i => new TreatmentContent.Entities.Citation { Id = $"c{i}", Title = $"Source {i}" })],
            Treatments = [new() { Id = "t", Name = "T", Editorial = new() { Citations = [.. Enumerable.Range(0, 150).Select(i => TreatmentContent.Statements.Id<TreatmentContent.Entities.Citation>.Parse($"c{i}"))] } }],
        };

        Assert.Equal(Write(catalog, "en"), Write(catalog, "en", new() { Change = _ => { } }));
    }

    [Fact]
    public void What_a_change_adds_to_several_pages_under_one_name_is_an_error()
    {
        var person = new JsonObject { ["@type"] = "Person", ["@id"] = "https://example.com/#me", ["name"] = "A. Example" };
        void OnEachPage(JsonArray nodes, bool isPart)
        {
            if (nodes.OfType<JsonObject>().FirstOrDefault(node => (string?)node["@type"] == "MedicalWebPage") is not { } page)
                return;

            page["author"] = isPart ? person.DeepClone() : new JsonObject { ["@id"] = "https://example.com/#me" };
            if (!isPart)
                nodes.Add(person.DeepClone());
        }

        Assert.All([true, false], isPart => Assert.Contains(
            "'https://example.com/#me' is defined twice",
            Assert.Throws<InvalidOperationException>(() => Write(Many(3), "en", new() { Change = nodes => OnEachPage(nodes, isPart) })).Message,
            StringComparison.Ordinal));
        (string json, _) = Write(Many(3), "en", new()
        {
            Change = nodes =>
            {
                if (nodes.OfType<JsonObject>().FirstOrDefault(node => (string?)node["@type"] == "MedicalWebPage") is { } page)
                    page["author"] = new JsonObject { ["@id"] = "https://example.com/#me" };
                else
                    nodes.Add(person.DeepClone());
            },
        });

        Assert.Empty(SchemaOrgCheck.Check(json).Select(issue => issue.ToString()));
        Assert.Single(JsonElement.Parse(json).GetProperty("@graph").EnumerateArray(), node => node.GetProperty("@type").GetString() == "Person");
    }

    [Fact]
    public void A_change_that_refers_to_a_shared_node_of_a_kind_that_does_not_fit_is_an_error() => Assert.Contains(
        "TC2006",
        Assert.Throws<InvalidOperationException>(() => Write(Many(2), "en", new()
        {
            Change = nodes =>
            {
                if (nodes.OfType<JsonObject>().FirstOrDefault(node => (string?)node["@type"] == "MedicalWebPage") is { } page)
                    page["reviewedBy"] = new JsonObject { ["@id"] = "https://example.com/#/schema/condition/scars" };
            },
        })).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Related_treatments_are_named_where_an_author_may_take_their_nodes_away()
    {
        TreatmentCatalog catalog = Many(2) with { Treatments = [new() { Id = "a", Name = "A", Related = [new() { Treatment = "b", Relation = Relation.Alternative }] }, new() { Id = "b", Name = "B" }] };
        static string Related(string json) => JsonElement.Parse(json).GetProperty("@graph").EnumerateArray().Single(node => node.GetProperty("@id").GetString() == "https://example.com/#/schema/service/a").GetProperty("isRelatedTo").GetRawText();
        (string json, _) = Write(catalog, "en", new() { Change = nodes => RemoveAll(nodes, node => ((string?)node["@id"])!.EndsWith("/service/b", StringComparison.Ordinal)) });

        Assert.Equal("""[{"@id":"https://example.com/#/schema/service/b"}]""", Related(Write(catalog, "en").Json));
        Assert.Equal("""[{"@type":"Service","name":"B","url":"https://example.com/en/treatments/b"}]""", Related(json));
        Assert.Empty(Conformance.Check(json));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_condition_is_about_the_parts_that_its_uses_are_limited_to_on_all_pages(bool isChanged)
    {
        static Treatment Of(string id, params Open<BodyArea>[] areas) => new() { Id = id, Name = id, Indications = [new() { Condition = "scars", When = new() { Areas = areas } }] };
        TreatmentCatalog catalog = Many(1) with { Treatments = [Of("a", BodyArea.Face), Of("b", BodyArea.Neck, BodyArea.Face), Of("c"), Of("d", BodyArea.Hands) with { Purpose = TreatmentPurpose.Cosmetic }] };
        (string json, _) = Write(catalog, "en", isChanged ? new() { Change = _ => { } } : null);

        Assert.Equal("""[{"@type":"AnatomicalStructure","name":"face"},{"@type":"AnatomicalStructure","name":"neck"}]""", Node(json, "MedicalCondition").GetProperty("associatedAnatomy").GetRawText());
        Assert.Empty(Conformance.Check(json));
    }

    [Fact]
    public void A_dentist_makes_the_offers_of_all_pages()
    {
        TreatmentCatalog catalog = Dental(3);
        string[] offers = [.. Enumerable.Range(0, 3).Select(i => $"https://example.com/#/schema/offer/t{i}/one")];
        string[] Made(string json) => [.. Node(json, "Dentist").GetProperty("makesOffer").EnumerateArray().Select(offer => offer.GetProperty("@id").GetString()!)];

        Assert.Equal(offers, Made(Write(catalog, "en").Json));
        Assert.Equal(offers, Made(Write(catalog, "en", new() { Change = _ => { } }).Json));
        (string changed, _) = Write(catalog, "en", new()
        {
            Change = nodes =>
            {
                RemoveAll(nodes, node => (string?)node["@id"] == offers[1]);
                foreach (JsonObject offer in nodes.OfType<JsonObject>().Where(node => (string?)node["@id"] == offers[2]))
                {
                    offer.Remove("offeredBy");
                }
            },
        });
        Assert.Equal(offers[..1], Made(changed));
        Assert.Empty(Conformance.Check(changed));
    }

    [Fact]
    public void Where_an_author_says_what_a_shared_node_offers_that_stands()
    {
        (string json, _) = Write(Many(2), "en", new()
        {
            Change = nodes =>
            {
                if (nodes.OfType<JsonObject>().FirstOrDefault(node => (string?)node["@type"] == "MedicalClinic") is { } clinic)
                    clinic["availableService"] = new JsonArray(new JsonObject { ["@type"] = "MedicalTherapy", ["name"] = "All of it" });
            },
        });

        Assert.Equal("""[{"@type":"MedicalTherapy","name":"All of it"}]""", Node(json, "MedicalClinic").GetProperty("availableService").GetRawText());
        Assert.Equal(1, json.Split("\"availableService\"").Length - 1);
    }

    [Fact]
    public void A_policy_cannot_give_a_thing_the_name_of_a_part_of_another_page()
    {
        var policy = new Policy(thing => thing is { Kind: "treatment", Id: "t1" } ? "https://example.com/en/treatments/t0#benefits" : SchemaOrgIdPolicy.Default.IdOf(thing));

        Assert.Contains("defined twice", Assert.Throws<InvalidOperationException>(() => Write(Many(2), "en", new() { Ids = policy })).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_exception_names_a_parameter_of_the_caller()
    {
        TreatmentCatalog catalog = Many(1) with { Treatments = [new() { Id = "a", Name = "A" }, new() { Id = "a", Name = "B", Slug = "b" }] };

        Assert.Equal("catalog", Assert.Throws<ArgumentException>(() => Write(catalog, "en")).ParamName);
    }

    internal sealed class Policy(Func<SchemaOrgThing, string> name) : ISchemaOrgIdPolicy
    {
        public string IdOf(SchemaOrgThing thing) => name(thing);
    }

    internal static TreatmentCatalog Many(int count) => TreatmentCatalog.Of(new Treatment { Id = "x", Name = "X" }, "en", "https://example.com/") with
    {
        Locales = ["en"],
        Clinics = [new() { Id = "main", Name = "Main" }],
        Conditions = [new() { Id = "scars", Name = "Scars" }],
        Treatments =
        [
            .. Enumerable.Range(0, count).Select(i => new Treatment
            {
                Id = $"t{i}",
                Name = $"Treatment {i}",
                Indications = [new() { Condition = "scars" }],
                Benefits = [new() { Title = $"Gain {i}", Text = "Soon." }, new() { Title = "More" }],
                Offering = new() { Clinics = ["main"] },
            }),
        ],
    };

    internal static TreatmentCatalog Dental(int count)
    {
        TreatmentCatalog catalog = Many(count);
        return catalog with
        {
            Clinics = [new() { Id = "main", Name = "Main", Kind = ClinicKind.DentalPractice }],
            Treatments = [.. catalog.Treatments.Select(treatment => treatment with { Offering = treatment.Offering with { Prices = [new() { Id = "one", Form = PriceForm.Fixed, Amount = Money.Of(90, "USD") }] } })],
        };
    }

    private static JsonElement Node(string json, string type) => JsonElement.Parse(json).GetProperty("@graph").EnumerateArray().Single(node => node.GetProperty("@type").GetString() == type);

    private static void RemoveAll(JsonArray nodes, Func<JsonObject, bool> isGone)
    {
        foreach (JsonObject node in nodes.OfType<JsonObject>().Where(isGone).ToArray())
        {
            nodes.Remove(node);
        }
    }

    private static (string Json, int Count) Write(TreatmentCatalog catalog, string locale, SchemaOrgOptions? options = null)
    {
        var buffer = new ArrayBufferWriter<byte>();
        int count = TreatmentSchemaOrg.WriteCatalog(catalog, catalog.Locale(LocaleTag.Parse(locale)), buffer, options);
        return (Encoding.UTF8.GetString(buffer.WrittenSpan), count);
    }
}
