using System.Buffers.Text;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using TreatmentContent.Catalogs;
using TreatmentContent.Json;
using TreatmentContent.Treatments;

namespace TreatmentContent.Benchmarks;

/// <summary>A stream of documents of about 2 KB, each with an id and a name of its own, in English and Spanish.</summary>
internal sealed class SmallDocuments
{
    private const string Number = "0000000";

    private readonly byte[] document;
    private readonly int[] places;

    public SmallDocuments()
    {
        using FileStream file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Documents", "small.json"));
        document = Encoding.UTF8.GetBytes(JsonNode.Parse(file)!.ToJsonString(new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
        places = [.. Enumerable.Range(0, document.Length - Number.Length).Where(at => document.AsSpan(at).StartsWith(Encoding.UTF8.GetBytes(Number)))];
    }

    /// <summary>Gets the length of a document, in bytes.</summary>
    public int Length => document.Length;

    /// <summary>Makes the catalogue in which the documents stand: a site, and two locales.</summary>
    public static TreatmentCatalog Catalog() => TreatmentJson.ReadCatalog(
        """
        { "formatVersion": "1.0", "sourceLocale": "en", "locales": ["en", "es"],
          "site": { "name": { "und": "Example" }, "baseAddress": "https://example.com/", "path": { "und": "/{locale}/{slug}" } } }
        """);

    /// <summary>Reads a document.</summary>
    /// <param name="number">Its number, below ten million.</param>
    public Treatment Read(int number)
    {
        foreach (int place in places)
        {
            _ = Utf8Formatter.TryFormat(number, document.AsSpan(place, Number.Length), out _, new('D', (byte)Number.Length));
        }

        return TreatmentJson.ReadTreatment(document);
    }
}
