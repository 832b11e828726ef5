using System.Text.Json;

namespace TreatmentContent.SchemaOrg;

/// <summary>A text that is written again and again (a type, a property's name, an <c>@id</c>), encoded once.</summary>
internal sealed class Term(string text) : IEquatable<Term>
{
    public string Text { get; } = text;

    public JsonEncodedText Json { get; } = JsonEncodedText.Encode(text, ScriptSafeEncoder.Instance);

    public static bool operator ==(Term? one, Term? other) => one is null ? other is null : one.Equals(other);

    public static bool operator !=(Term? one, Term? other) => !(one == other);

    /// <summary>Makes the full address of a type or an enumeration's member.</summary>
    public static Term Of(string name) => new("https://schema.org/" + name);

    public bool Equals(Term? other) => ReferenceEquals(this, other) || (other is not null && Text == other.Text);

    public override bool Equals(object? obj) => Equals(obj as Term);

    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => Text;
}
