// These types offend on purpose, so that each rule is seen at work.
#pragma warning disable

using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Offences.Statements
{
    public abstract record ContentRecord
    {
        [JsonExtensionData]
        [JsonInclude]
        internal Dictionary<string, JsonElement>? Raw { get; set; }

        public string Serialized() => JsonSerializer.Serialize("text");
    }

    public sealed class WithJson
    {
        [JsonIgnore]
        public int Hidden => 0;

        public string Write() => JsonSerializer.Serialize("text");
    }

    public sealed class WithWords
    {
        public string Literal() => "https://schema.org/";

        public string ToSchemaOrg() => "";
    }

    public sealed class MedicalTherapy;

    public enum SoundKind { HowToBook }
}

namespace Offences.SchemaOrg
{
    public sealed class Serializing
    {
        public string Write() => JsonSerializer.Serialize("text");

        public void Allowed(Utf8JsonWriter writer) => writer.WriteStringValue("schema.org");
    }
}

namespace Offences.Json
{
    public sealed class Relaxed
    {
        public JavaScriptEncoder Encoder => JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
    }
}
