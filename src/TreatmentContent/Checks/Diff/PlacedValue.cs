using System.Text;
using System.Text.Json;
using TreatmentContent.Contract;

namespace TreatmentContent.Checks;

/// <summary>A value of one version, with its path there.</summary>
/// <param name="Json">The value.</param>
/// <param name="Path">The path.</param>
internal readonly record struct PlacedValue(JsonElement Json, string Path)
{
    /// <summary>Gets the members by name, in the order of the file.</summary>
    public IReadOnlyList<(string Name, PlacedValue Value)> Members() =>
        [.. Json.EnumerateObject().Select(Member)];

    /// <summary>Gets the texts by language; one without a language, which stands for itself, has the empty name.</summary>
    public IReadOnlyList<(string Name, PlacedValue Value)> Texts() =>
        Json.ValueKind == JsonValueKind.Object ? Members() : [("", this)];

    /// <summary>Gets the items in order.</summary>
    public IReadOnlyList<PlacedValue> Items() =>
        [.. Json.EnumerateArray().Select(Item)];

    private (string Name, PlacedValue Value) Member(JsonProperty member)
    {
        var path = new StringBuilder(Path);
        JsonPath.AppendMember(path, member.Name);
        return (member.Name, new PlacedValue(member.Value, path.ToString()));
    }

    private PlacedValue Item(JsonElement item, int index)
    {
        var path = new StringBuilder(Path);
        JsonPath.AppendIndex(path, index);
        return new PlacedValue(item, path.ToString());
    }
}
