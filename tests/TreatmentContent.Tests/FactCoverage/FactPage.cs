using System.Text.Json;

namespace TreatmentContent.Tests.FactCoverage;

/// <summary>A public treatment page and what it states.</summary>
/// <param name="Name">Its file name without the ending: <c>03-dental-implant-timeline</c>.</param>
/// <param name="Language">The page's language.</param>
/// <param name="Facts">Its statements, in order.</param>
internal sealed record FactPage(string Name, string Language, IReadOnlyList<Fact> Facts)
{
    public static IReadOnlyList<FactPage> All { get; } =
        [.. Directory.GetFiles(FactFiles.Path("Facts"), "*.json").Order(StringComparer.Ordinal).Select(Read)];

    public static FactPage Of(string name) => All.Single(page => page.Name == name);

    private static FactPage Read(string file)
    {
        string name = Path.GetFileNameWithoutExtension(file);
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(file));
        JsonElement page = document.RootElement;
        Fact[] facts =
        [
            .. page.GetProperty("facts").EnumerateArray().Select((fact, index) =>
                new Fact($"{name[..2]}.{index + 1}", Text(fact, "kind"), Text(fact, "value"), Text(fact, "note"))),
        ];
        return new FactPage(name, Text(page, "language"), facts);
    }

    private static string Text(JsonElement owner, string member) => owner.GetProperty(member).GetString()!;
}
