using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Newtonsoft.Json.Serialization;
using TreatmentContent.Json;
using TreatmentContent.Treatments;

namespace TreatmentContent.Benchmarks;

/// <summary>What does reading one treatment of 9 KB in five languages cost, against looking at every token of the same bytes?</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private readonly Newtonsoft.Json.JsonSerializer newtonsoft = Newtonsoft.Json.JsonSerializer.Create(new Newtonsoft.Json.JsonSerializerSettings { ContractResolver = new CamelCasePropertyNamesContractResolver() });
    private byte[] document = [];

    [GlobalSetup]
    public void Setup()
    {
        document = Documents.Treatment();
        _ = Library();

        // The plain classes hold all that the document states, or the comparison would flatter one side.
        JsonElement original = JsonDocument.Parse(document).RootElement;
        foreach (PlainTreatment read in (PlainTreatment[])[PlainClasses(), NewtonsoftJson()])
        {
            if (!JsonElement.DeepEquals(original, System.Text.Json.JsonSerializer.SerializeToElement(read, PlainContext.Default.PlainTreatment)))
                throw new InvalidOperationException("The plain classes lose something of the document.");
        }
    }

    [Benchmark(Baseline = true)]
    public long Scan()
    {
        var reader = new Utf8JsonReader(document);
        while (reader.Read())
        {
        }

        return reader.BytesConsumed;
    }

    /// <summary>The floor for any reader that gives strings.</summary>
    [Benchmark]
    public int ScanAndStrings()
    {
        int length = 0;
        var reader = new Utf8JsonReader(document);
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.String)
                length += reader.GetString()!.Length;
        }

        return length;
    }

    [Benchmark]
    public Treatment Library() => TreatmentJson.ReadTreatment(document);

    /// <summary>Strings, lists and dictionaries: no value is understood, no text is checked.</summary>
    [Benchmark]
    public PlainTreatment PlainClasses() => System.Text.Json.JsonSerializer.Deserialize(document, PlainContext.Default.PlainTreatment)!;

    [Benchmark]
    public PlainTreatment NewtonsoftJson()
    {
        using var text = new StreamReader(new MemoryStream(document));
        using var reader = new Newtonsoft.Json.JsonTextReader(text) { DateParseHandling = Newtonsoft.Json.DateParseHandling.None };
        return newtonsoft.Deserialize<PlainTreatment>(reader)!;
    }
}
