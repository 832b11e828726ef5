using TreatmentContent.Architecture.Tests.Reading;

namespace TreatmentContent.Architecture.Tests.Rules;

/// <summary>The layers of docs/ARCHITECTURE.md: code names its own folder and those of lower layers, nothing else.</summary>
internal static class LayerRule
{
    private static readonly string[][] LowestFirst =
    [
        ["Collections"],
        ["Diagnostics"],
        ["Vocabularies"],
        ["Quantities"],
        ["Localization"],
        ["Statements"],
        ["Entities"],
        ["Treatments"],
        ["Catalogs"],
        ["Contract"],
        ["Pages"],
        ["Checks", "Json", "SchemaOrg", "Exchange"],
        ["Storage"],
    ];

    public static IEnumerable<string> Folders => LowestFirst.SelectMany(layer => layer);

    public static IEnumerable<string> Check(CodeBase code) =>
        from use in code.Uses
        let user = code.FolderOf(use.Type.Namespace)
        let to = code.FolderOf(use.Target.Namespace)
        where user is not null && to is not null && to != user && !MayUse(user, to)
        select $"{user} may not use {to}: {use}";

    private static bool MayUse(string user, string to) => Layer(to) < Layer(user) && (user, to) != ("Storage", "SchemaOrg");

    private static int Layer(string folder) => Array.FindIndex(LowestFirst, layer => layer.Contains(folder));
}
