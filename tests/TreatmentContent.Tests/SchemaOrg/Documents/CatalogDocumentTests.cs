using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using TreatmentContent.Catalogs;
using TreatmentContent.Localization;
using TreatmentContent.SchemaOrg;
using TreatmentContent.Tests.Samples;
using TreatmentContent.Treatments;

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

    private static (string Json, int Count) Write(TreatmentCatalog catalog, string locale, SchemaOrgOptions? options = null)
    {
        var buffer = new ArrayBufferWriter<byte>();
        int count = TreatmentSchemaOrg.WriteCatalog(catalog, catalog.Locale(LocaleTag.Parse(locale)), buffer, options);
        return (Encoding.UTF8.GetString(buffer.WrittenSpan), count);
    }
}
