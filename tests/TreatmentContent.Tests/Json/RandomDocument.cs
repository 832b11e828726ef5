using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using TreatmentContent.Catalogs;
using TreatmentContent.Contract;
using TreatmentContent.Localization;
using TreatmentContent.Quantities;
using TreatmentContent.Statements;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Tests.Json;

/// <summary>Makes sound documents at random along the contract, so that every record and every member comes up, also those of tomorrow.</summary>
internal sealed class RandomDocument(int seed)
{
    private const int Deep = 7;

    // Canonical forms alone: what is read must be written back as the same JSON.
    private static readonly Dictionary<Type, string[]> Samples = new()
    {
        [typeof(bool)] = ["true", "false"],
        [typeof(int)] = ["1", "12"],
        [typeof(decimal)] = ["25.76168", "-80.19", "0", "1.50"],
        [typeof(string)] = ["\"GMC 7\"", "\"é \\\" \\\\ \\n😀\\u200E\"", "\"FR\""],
        [typeof(TimeOnly)] = ["\"00:00\"", "\"23:59\""],
        [typeof(DateOnly)] = ["\"2027-09-30\"", "\"0001-01-01\""],
        [typeof(Amount)] = ["0", "3", "1.5", "\"3..6\"", "\"~5\"", "\">=15\"", "\">1\"", "\"<=4\"", "\"<0.05\"", "\"~<30\"", "\"few\"", "\"many\""],
        [typeof(Quantity)] = ["\"12..160 needle\"", "\"-196 °C\"", "\"70 %MED\"", "\"3\"", "\"few lesion\""],
        [typeof(ClinicalDuration)] = ["\"15..30 min\"", "\"~2 w\"", "\">=6 mo\"", "\"3 w..6 mo\"", "\"1..2 appointment\"", "\"few d\"", "\"permanent\"", "\"0 d\"", "\"few h..few d\""],
        [typeof(Rate)] = ["\"5/w\"", "\"2..4/w\"", "\"1/y\"", "\"2/cycle\""],
        [typeof(Money)] = ["\"150 GBP\"", "\"1000..1400 EUR\"", "\">=200 USD\"", "\"~28.86 EUR\""],
        [typeof(Frequency)] = ["\"rare\"", "\"<0.05 %\"", "\"1/3000\"", "\"1..3/10\"", "\"rare, <1/1000\"", "\"some\""],
        [typeof(PartialDate)] = ["\"2025\"", "\"2025-02\"", "\"2022-09-22\""],
        [typeof(Link)] = ["\"https://example.com/a\"", "\"tel:+1-305-555-0100\"", "\"mailto:desk@example.com\""],
        [typeof(LocaleTag)] = ["\"en\"", "\"es-US\"", "\"zh-Hant-TW\""],
        [typeof(LocalizedText)] =
        [
            "\"Face\"", "{ \"und\": \"Botox\" }", "{ \"en\": \"Face\", \"es\": \"Cara\" }", "{ \"\": \"Face\", \"es\": \"Cara\" }",
            "{ \"ar\": { \"text\": \"وجه\", \"state\": \"machine\", \"sourceHash\": \"3f9a3f9a3f9a\" }, \"en\": \"Face\" }", "{ \"es\": { \"text\": \"Cara\", \"state\": \"reviewed\" } }",
        ],
        [typeof(CheckSettings)] = ["{ \"TC1002\": \"error\", \"TC1005\": \"off\" }", "{ \"ACME1\": \"info\", \"planned\": [\"ar\", \"es-US\"] }"],
        [typeof(VocabularyWords)] =
        [
            "{ \"trait\": { \"wantsMore\": { \"en\": \"people who want more\" }, \"isShy\": \"shy people\" } }",
            "{ \"unit\": { \"shade\": { \"en\": { \"one\": \"{n} shade\", \"other\": \"{n} shades\" }, \"ja\": \"{n}段階\" }, \"vial\": { \"one\": \"{n} vial\", \"other\": \"{n} vials\" } } }",
            "{ \"unit\": { \"vial\": { \"es\": { \"forms\": { \"one\": \"{n} vial\", \"other\": \"{n} viales\" }, \"state\": \"draft\" } } }, \"verb\": { \"a\": \"b\" } }",
        ],
    };

    private readonly Random random = new(seed);

    /// <summary>Makes a document.</summary>
    /// <param name="type">The contract of its record.</param>
    public string Make(JsonTypeInfo type)
    {
        var json = new StringBuilder();
        Value(type.Type, json, 0);
        return json.ToString();
    }

    private void Value(Type declared, StringBuilder json, int depth)
    {
        Type type = Nullable.GetUnderlyingType(declared) ?? declared;
        JsonTypeInfo contract = ContentContract.Of(type);
        if (Samples.TryGetValue(type, out string[]? samples))
            json.Append(samples[random.Next(samples.Length)]);
        else if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Id<>))
            json.Append(random.Next(2) == 0 ? "\"acne-scars\"" : "\"a1\"");
        else if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Open<>))
            json.Append(random.Next(4) == 0 ? "\"ownWord\"" : $"\"{JsonNamingPolicy.CamelCase.ConvertName(PickWord(type))}\"");
        else if (contract.Converter is IListConverter list)
            List(list.ItemType, json, depth);
        else if (contract.Kind == JsonTypeInfoKind.Enumerable)
            List(contract.ElementType!, json, depth);
        else
            Record(contract, json, depth);
    }

    private string PickWord(Type open)
    {
        string[] names = Enum.GetNames(open.GenericTypeArguments[0]);
        return names[random.Next(names.Length)];
    }

    private void List(Type item, StringBuilder json, int depth)
    {
        json.Append('[');
        for (int i = random.Next(depth > Deep ? 1 : 3); i >= 0; i--)
        {
            Value(item, json, depth + 1);
            json.Append(i > 0 ? "," : "");
        }

        json.Append(']');
    }

    private void Record(JsonTypeInfo contract, StringBuilder json, int depth)
    {
        JsonPropertyInfo[] members = [.. contract.Properties.Where(member => !member.IsExtensionData)];
        JsonPropertyInfo[] plain = [.. members.Where(IsPlain)];
        JsonPropertyInfo always = plain.Length > 0 ? plain[random.Next(plain.Length)] : members[random.Next(members.Length)];
        double share = depth > Deep ? 0 : 0.7 / (1 + depth);
        var written = new List<string>();
        foreach (JsonPropertyInfo member in members)
        {
            if (member.Name == "formatVersion")
                written.Add("\"formatVersion\":\"1.0\"");
            else if (member == always || member.IsRequired || random.NextDouble() < share)
                written.Add(Member(member, depth));
        }

        if (random.Next(8) == 0)
            written.Add("\"x-rank\":{\"a\":[1,null,\"é\"],\"b\":1.50}");
        random.Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(written));
        json.Append('{').AppendJoin(',', written).Append('}');
    }

    private string Member(JsonPropertyInfo member, int depth)
    {
        var json = new StringBuilder($"\"{member.Name}\":");
        Value(member.PropertyType, json, depth + 1);
        return json.ToString();
    }

    private static bool IsPlain(JsonPropertyInfo member) => ContentContract.Of(member.PropertyType).Converter is IContentConverter;
}
