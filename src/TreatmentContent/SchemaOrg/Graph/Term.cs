using System.Text.Json;

namespace TreatmentContent.SchemaOrg;

/// <summary>A text that is written again and again (a type, a property's name, an <c>@id</c>), encoded once.</summary>
internal sealed class Term(string text)
{
    public string Text { get; } = text;

    public JsonEncodedText Json { get; } = JsonEncodedText.Encode(text, ScriptSafeEncoder.Instance);

    /// <summary>Makes the full address of a type or an enumeration's member.</summary>
    public static Term Of(string name) => new("https://schema.org/" + name);

    public override string ToString() => Text;
}
