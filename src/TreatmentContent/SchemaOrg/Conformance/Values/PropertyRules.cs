using System.Collections.Frozen;

namespace TreatmentContent.SchemaOrg;

/// <summary>What the descriptions of some properties ask of their values beyond the range, as data.</summary>
internal static class PropertyRules
{
    private static readonly FrozenSet<string> Languages = ((string[])["inLanguage", "knowsLanguage", "availableLanguage"]).ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Amounts = ((string[])["price", "minPrice", "maxPrice", "lowPrice", "highPrice", "latitude", "longitude"]).ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Currencies = ((string[])["priceCurrency", "currency"]).ToFrozenSet(StringComparer.Ordinal);

    // Google's example of an answer had paragraphs, a list and links in it for as long as the feature was documented, until June 2026; of a job's description it asks that it be HTML (Job posting structured data).
    private static readonly (VocabularyTerm Type, string Property)[] HtmlTexts = [(SchemaVocabulary.Instance["Answer"], "text"), (SchemaVocabulary.Instance["JobPosting"], "description")];

    private static readonly FrozenDictionary<string, (decimal Least, decimal Most)> Bounds = new Dictionary<string, (decimal Least, decimal Most)>(StringComparer.Ordinal)
    {
        ["latitude"] = (-90, 90),
        ["longitude"] = (-180, 180),
        ["price"] = (0, decimal.MaxValue),
        ["minPrice"] = (0, decimal.MaxValue),
        ["maxPrice"] = (0, decimal.MaxValue),
        ["lowPrice"] = (0, decimal.MaxValue),
        ["highPrice"] = (0, decimal.MaxValue),
        ["numberOfItems"] = (0, decimal.MaxValue),
        ["offerCount"] = (0, decimal.MaxValue),
        ["position"] = (0, decimal.MaxValue),
        ["requiredMinAge"] = (0, 150),
        ["requiredMaxAge"] = (0, 150),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Gets the properties that are the least and the most of one thing, and what to write.</summary>
    public static IReadOnlyList<(string Least, string Most, string Advice)> Pairs { get; } =
    [
        Pair("lowPrice", "highPrice"), Pair("minPrice", "maxPrice"), Pair("minValue", "maxValue"), Pair("requiredMinAge", "requiredMaxAge"), Pair("suggestedMinAge", "suggestedMaxAge"),
        Pair("worstRating", "bestRating"),
        ("ratingValue", "bestRating", "no rating is better than the best"), ("worstRating", "ratingValue", "no rating is worse than the worst"),
    ];

    /// <summary>Gets the properties that are the start and the end of one thing.</summary>
    public static IReadOnlyList<(string Start, string End)> Spans { get; } =
    [
        ("validFrom", "validThrough"), ("startDate", "endDate"), ("availabilityStarts", "availabilityEnds"), ("startTime", "endTime"), ("birthDate", "deathDate"), ("foundingDate", "dissolutionDate"),
    ];

    /// <summary>Says whether the property leads to pages, which may be others than the document's.</summary>
    public static bool LeadsToPages(string property) => property is "item" or "mainEntityOfPage" or "isPartOf";

    /// <summary>Says whether a text of the property is read as HTML in a node of its type.</summary>
    public static bool IsHtml(LinkedNode node, string property) => Array.Exists(HtmlTexts, text => text.Property == property && node.Is(text.Type));

    /// <summary>Says whether a text of the property is a language tag of BCP 47.</summary>
    public static bool IsLanguage(string property) => Languages.Contains(property);

    /// <summary>Says whether the property is a plain number, such as a sum of money, although text is in its range.</summary>
    public static bool IsAmount(string property) => Amounts.Contains(property);

    /// <summary>Says whether the property is the code of a currency.</summary>
    public static bool IsCurrency(string property) => Currencies.Contains(property);

    /// <summary>Gives the least and the most that a number of the property can be.</summary>
    public static bool TryGetBounds(string property, out (decimal Least, decimal Most) bounds) => Bounds.TryGetValue(property, out bounds) || (IsCount(property) && Bounds.TryGetValue("offerCount", out bounds));

    private static bool IsCount(string property) => property.EndsWith("Count", StringComparison.Ordinal) || property.StartsWith("numberOf", StringComparison.Ordinal);

    private static (string Least, string Most, string Advice) Pair(string least, string most) => (least, most, $"write the least in '{least}'");
}
