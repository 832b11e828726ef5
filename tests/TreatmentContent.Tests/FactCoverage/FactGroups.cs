namespace TreatmentContent.Tests.FactCoverage;

/// <summary>Which of the 49 groups a kind of fact belongs to.</summary>
internal static class FactGroups
{
    private static readonly Dictionary<string, string> ByKind = FactFiles.Rows("groups.tsv").ToDictionary(row => row[0], row => row[1]);

    /// <summary>Gets the groups in the order in which a treatment's parts come.</summary>
    public static IReadOnlyList<string> All { get; } = [.. ByKind.Values.Distinct()];

    public static IReadOnlyCollection<string> Kinds => ByKind.Keys;

    public static string Of(Fact fact) => ByKind[fact.Kind];
}
