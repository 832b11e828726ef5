using System.Globalization;
using System.Text.Json;

namespace TreatmentContent.Tests.SchemaOrg;

/// <summary>Holds a document against the vocabulary and against the rules of a graph: every finding is one line.</summary>
internal sealed class Conformance
{
    private const string Address = "https://schema.org/";
    private readonly SchemaOrgTable table = SchemaOrgTable.Instance;
    private readonly Dictionary<string, JsonElement> nodes = new(StringComparer.Ordinal);
    private readonly List<string> findings = [];

    public static IReadOnlyList<string> Check(string json, string? root = null)
    {
        using var document = JsonDocument.Parse(json);
        return new Conformance().Run(document.RootElement, root);
    }

    private static string TypeOf(JsonElement node) => node.TryGetProperty("@type", out JsonElement type) ? (type.ValueKind == JsonValueKind.Array ? type[0] : type).GetString()! : "";

    private static bool IsReference(JsonElement value) =>
        value.ValueKind == JsonValueKind.Object && value.EnumerateObject().Count() == 1 && value.TryGetProperty("@id", out _);

    private static IEnumerable<JsonElement> Values(JsonElement value) => value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : [value];

    private List<string> Run(JsonElement root, string? about)
    {
        if (root.GetProperty("@context").GetString() != "https://schema.org" || root.EnumerateObject().Count() != 2)
            findings.Add("the document is not one @graph of https://schema.org");

        JsonElement graph = root.GetProperty("@graph");
        foreach (JsonElement node in graph.EnumerateArray())
        {
            if (!nodes.TryAdd(node.GetProperty("@id").GetString()!, node))
                findings.Add($"{node.GetProperty("@id")} stands twice");
        }

        foreach (JsonElement node in graph.EnumerateArray())
        {
            CheckNode(node, node.GetProperty("@id").GetString()!);
        }

        CheckReach(about);
        return findings;
    }

    private void CheckReach(string? about)
    {
        var links = nodes.SelectMany(node => References(node.Value).Select(target => (From: node.Key, To: target))).ToList();
        var reached = new HashSet<string>(nodes.Where(node => about is null ? TypeOf(node.Value) is "MedicalWebPage" or "WebPage" : node.Key == about).Select(node => node.Key));
        while (links.Exists(link => reached.Contains(link.From) != reached.Contains(link.To)))
        {
            foreach ((string from, string to) in links.Where(link => reached.Contains(link.From) || reached.Contains(link.To)))
            {
                reached.Add(from);
                reached.Add(to);
            }
        }

        findings.AddRange(nodes.Keys.Where(id => !reached.Contains(id)).Select(id => $"{id} is an orphan"));
    }

    private IEnumerable<string> References(JsonElement node) => node.EnumerateObject()
        .SelectMany(property => Values(property.Value))
        .Where(value => value.ValueKind == JsonValueKind.Object)
        .SelectMany(value => IsReference(value) ? [value.GetProperty("@id").GetString()!] : References(value));

    private void CheckNode(JsonElement node, string place)
    {
        string type = TypeOf(node);
        if (!table.IsType(type) || table.IsSuperseded(type))
            findings.Add($"{place}: '{type}' is not a type");

        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (JsonProperty property in node.EnumerateObject())
        {
            if (!names.Add(property.Name))
                findings.Add($"{place}: '{property.Name}' stands twice");

            if (property.Name is "@type" or "@id")
                continue;

            string at = $"{place} {type}.{property.Name}";
            if (table.Property(property.Name) is not { IsSuperseded: false } row)
            {
                findings.Add($"{at} is not a property");
                continue;
            }

            if (!table.IsA(type, row.Domains))
                findings.Add($"{at} is outside its domain");

            if (property.Value.ValueKind == JsonValueKind.Array && property.Value.GetArrayLength() == 0)
                findings.Add($"{at} is empty");

            foreach (JsonElement value in Values(property.Value))
            {
                CheckValue(value, row.Ranges, at);
            }
        }

        if (names.Count == 0 || (names.Count == 1 && !names.Contains("@id")))
            findings.Add($"{place} is empty");
    }

    private void CheckValue(JsonElement value, string[] ranges, string at)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object when IsReference(value):
                string id = value.GetProperty("@id").GetString()!;
                if (!nodes.TryGetValue(id, out JsonElement target))
                    findings.Add($"{at} leads nowhere: {id}");
                else if (!table.IsA(TypeOf(target), ranges))
                    findings.Add($"{at} leads to a {TypeOf(target)}");
                break;
            case JsonValueKind.Object:
                if (!table.IsA(TypeOf(value), ranges))
                    findings.Add($"{at} holds a {TypeOf(value)}");
                CheckNode(value, at);
                break;
            case JsonValueKind.Number:
                if (!ranges.Contains("Number") && !(ranges.Contains("Integer") && value.TryGetInt32(out _)))
                    findings.Add($"{at} holds a number");
                break;
            case JsonValueKind.True or JsonValueKind.False:
                if (!ranges.Contains("Boolean"))
                    findings.Add($"{at} holds a boolean");
                break;
            case JsonValueKind.String:
                CheckText(value.GetString()!, ranges, at);
                break;
            default:
                findings.Add($"{at} holds {value.ValueKind}");
                break;
        }
    }

    private void CheckText(string text, string[] ranges, string at)
    {
        if (text.Length == 0 || text.Trim() != text)
            findings.Add($"{at} is blank or not trimmed");

        if (text.StartsWith(Address, StringComparison.Ordinal) && table.Member(text[Address.Length..]) is null && !table.IsType(text[Address.Length..]))
            findings.Add($"{at}: {text} is no term");

        bool isMember = text.StartsWith(Address, StringComparison.Ordinal) && table.Member(text[Address.Length..]) is { IsSuperseded: false } && table.IsA(text[Address.Length..], ranges);
        bool isUrl = Uri.TryCreate(text, UriKind.Absolute, out Uri? uri) && uri.Scheme is "https" or "http";
        bool fits = isMember || ranges.Contains("Text") || (ranges.Contains("URL") && isUrl) || (ranges.Contains("Date") && IsDate(text))
            || (ranges.Contains("Time") && TimeOnly.TryParseExact(text, "HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            || (ranges.Contains("Duration") && text.StartsWith("PT", StringComparison.Ordinal));
        if (!fits)
            findings.Add($"{at}: '{text}' is outside the range {string.Join(' ', ranges)}");
    }

    private static bool IsDate(string text) => DateTime.TryParseExact(text, ["yyyy", "yyyy-MM", "yyyy-MM-dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
