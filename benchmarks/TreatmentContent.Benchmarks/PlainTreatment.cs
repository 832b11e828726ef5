using System.Text.Json.Serialization;

namespace TreatmentContent.Benchmarks;

/// <summary>The classes that one would write for this document alone: texts as dictionaries, everything else as strings.</summary>
public sealed class PlainTreatment
{
    public string? FormatVersion { get; set; }

    public string? Id { get; set; }

    public Dictionary<string, string>? Name { get; set; }

    public string? Kind { get; set; }

    public List<string>? Specialties { get; set; }

    public Dictionary<string, string>? Summary { get; set; }

    public Dictionary<string, string>? Definition { get; set; }

    public List<PlainItem>? Benefits { get; set; }

    public PlainItem? Mechanism { get; set; }

    public PlainProtocol? Protocol { get; set; }

    public PlainResults? Results { get; set; }

    public List<PlainItem>? Faqs { get; set; }

    public PlainEditorial? Editorial { get; set; }

    public sealed class PlainItem
    {
        public string? Id { get; set; }

        public string? Kind { get; set; }

        public Dictionary<string, string>? Title { get; set; }

        public Dictionary<string, string>? Text { get; set; }

        public Dictionary<string, string>? Question { get; set; }

        public Dictionary<string, string>? Answer { get; set; }

        public string? Topic { get; set; }

        public string? Length { get; set; }

        public string? Strength { get; set; }

        public bool? IsOptional { get; set; }

        public bool? IsUsual { get; set; }

        public List<string>? Areas { get; set; }

        public List<string>? Conditions { get; set; }

        public List<string>? Substances { get; set; }

        public List<string>? Devices { get; set; }

        public List<string>? Energies { get; set; }

        public List<string>? Tissues { get; set; }

        public List<string>? Effects { get; set; }

        public List<string>? Agents { get; set; }

        public PlainBasis? Basis { get; set; }
    }

    public sealed class PlainBasis
    {
        public List<string>? Citations { get; set; }
    }

    public sealed class PlainProtocol
    {
        public string? Invasiveness { get; set; }

        public bool? IsSurgical { get; set; }

        public List<PlainItem>? Areas { get; set; }

        public List<string>? Devices { get; set; }

        public PlainSessions? Sessions { get; set; }

        public List<PlainItem>? Steps { get; set; }
    }

    public sealed class PlainSessions
    {
        public string? Count { get; set; }

        public string? Each { get; set; }

        public List<string>? DependsOn { get; set; }
    }

    public sealed class PlainResults
    {
        public List<PlainItem>? Timeline { get; set; }

        public bool? IsGuaranteed { get; set; }
    }

    public sealed class PlainEditorial
    {
        public string? Modified { get; set; }

        public List<string>? Citations { get; set; }
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(PlainTreatment))]
internal sealed partial class PlainContext : JsonSerializerContext;
