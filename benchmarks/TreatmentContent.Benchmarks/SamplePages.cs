using System.Text.Json.Nodes;
using TreatmentContent.Catalogs;
using TreatmentContent.Json;
using TreatmentContent.Pages;
using TreatmentContent.Storage;

namespace TreatmentContent.Benchmarks;

/// <summary>The pages that are written: the sample's in English, and the same page with what the clinic says in letters of other scripts.</summary>
/// <remarks>
/// The library has no phrase books in Arabic or Chinese, in which a page would lack its headings. So the shape is kept: every English text of the content is replaced, word for
/// word, by Arabic letters, or by half as many Chinese characters, as those languages take about as much space; the words of the phrase books stay English.
/// </remarks>
internal static class SamplePages
{
    private const string Arabic = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي";
    private const string Chinese = "皮膚治療使用細針促進膠原蛋白再生改善疤痕與皺紋術後請注意防曬並";

    public static async Task<TreatmentCatalog> Catalog() => (await CatalogFolder.ReadAsync(Path.Combine(AppContext.BaseDirectory, "content"))).Catalog;

    /// <summary>Gives a catalogue whose texts are in some script.</summary>
    /// <param name="script">Arabic, Chinese, or anything else for the texts as they are.</param>
    public static async Task<TreatmentCatalog> Catalog(string script)
    {
        TreatmentCatalog catalog = await Catalog();
        (string? letters, int per) = script switch
        {
            "Arabic" => (Arabic, 1),
            "Chinese" => (Chinese, 2),
            _ => (default(string), 1),
        };
        if (letters is null)
            return catalog;
        JsonNode document = JsonNode.Parse(TreatmentJson.Write(catalog))!;
        Replace(document, letters, per);
        return TreatmentJson.ReadCatalog(document.ToJsonString());
    }

    public static TreatmentPage Page(TreatmentCatalog catalog, string locale) => TreatmentPage.Create(catalog, catalog.Treatments["microneedling"], catalog.Locale(locale));

    // A text in languages is an object with the member "en", written as a text or as a text with its state. Slugs stay as they are.
    private static void Replace(JsonNode? node, string letters, int per)
    {
        if (node is JsonArray list)
        {
            foreach (JsonNode? item in list)
                Replace(item, letters, per);
        }

        if (node is not JsonObject record)
            return;
        foreach ((string name, JsonNode? value) in record.ToArray())
        {
            if (name == "slug")
                continue;
            if (name == "en" && value is JsonValue text)
                record[name] = Said(text.GetValue<string>(), letters, per);
            else if (name == "en" && value is JsonObject stated && stated["text"] is JsonValue inner)
                stated["text"] = Said(inner.GetValue<string>(), letters, per);
            else
                Replace(value, letters, per);
        }
    }

    private static string Said(string english, string letters, int per)
    {
        IEnumerable<string> words = english.Split(' ').Select(word => string.Concat(word.Where((_, index) => index % per == 0).Select((letter, index) => char.IsAsciiLetter(letter) ? letters[(letter + index) % letters.Length] : letter)));
        return string.Join(per == 1 ? " " : "", words);
    }
}
