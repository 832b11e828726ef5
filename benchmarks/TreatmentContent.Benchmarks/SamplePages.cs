using System.Text.Json.Nodes;
using TreatmentContent.Catalogs;
using TreatmentContent.Json;
using TreatmentContent.Pages;
using TreatmentContent.Storage;

namespace TreatmentContent.Benchmarks;

/// <summary>The pages that are written: the sample's in English, and the same page in Arabic and in Chinese, headings and values too.</summary>
/// <remarks>
/// What the clinic says is not translated whole into either. So the shape is kept: every English text of the content stands a second time, word for word in Arabic letters, or in
/// half as many Chinese characters, as those languages take about as much space. What the library says itself comes from the phrase books of the two languages.
/// </remarks>
internal static class SamplePages
{
    private const string Arabic = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي";
    private const string Chinese = "皮膚治療使用細針促進膠原蛋白再生改善疤痕與皺紋術後請注意防曬並";

    public static async Task<TreatmentCatalog> Catalog() => (await CatalogFolder.ReadAsync(Path.Combine(AppContext.BaseDirectory, "content"))).Catalog;

    /// <summary>Gives the page of microneedling in a language.</summary>
    /// <param name="language">Arabic, Chinese, or anything else for English.</param>
    public static async Task<TreatmentPage> Page(string language)
    {
        (string locale, string letters, int per) = language switch
        {
            "Arabic" => ("ar", Arabic, 1),
            "Chinese" => ("zh-Hant", Chinese, 2),
            _ => ("en-US", "", 1),
        };
        TreatmentCatalog catalog = await Catalog();
        if (letters.Length > 0)
        {
            JsonNode document = JsonNode.Parse(TreatmentJson.Write(catalog))!;
            document["locales"]!.AsArray().Add(locale);
            Say(document, locale, letters, per);
            catalog = TreatmentJson.ReadCatalog(document.ToJsonString());
        }

        TreatmentPage page = Page(catalog, locale);
        return page.Locale.Tag == locale ? page : throw new InvalidOperationException($"The page is in {page.Locale.Tag}, not in {locale}.");
    }

    public static TreatmentPage Page(TreatmentCatalog catalog, string locale) => TreatmentPage.Create(catalog, catalog.Treatments["microneedling"], catalog.Locale(locale));

    // A text in languages is an object with the member "en", written as a text or as a text with its state. Slugs stay as they are.
    private static void Say(JsonNode? node, string locale, string letters, int per)
    {
        if (node is JsonArray list)
        {
            foreach (JsonNode? item in list)
                Say(item, locale, letters, per);
        }

        if (node is not JsonObject record)
            return;
        foreach ((string name, JsonNode? value) in record.ToArray())
        {
            if (name == "slug")
                continue;
            if (name == "en" && (value as JsonObject)?["text"] is JsonValue stated)
                record[locale] = Said(stated.GetValue<string>(), letters, per);
            else if (name == "en" && value is JsonValue text)
                record[locale] = Said(text.GetValue<string>(), letters, per);
            else
                Say(value, locale, letters, per);
        }
    }

    private static string Said(string english, string letters, int per)
    {
        IEnumerable<string> words = english.Split(' ').Select(word => string.Concat(word.Where((_, index) => index % per == 0).Select((letter, index) => char.IsAsciiLetter(letter) ? letters[(letter + index) % letters.Length] : letter)));
        return string.Join(per == 1 ? " " : "", words);
    }
}
