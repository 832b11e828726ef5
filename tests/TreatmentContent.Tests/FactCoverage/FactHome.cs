namespace TreatmentContent.Tests.FactCoverage;

/// <summary>Where the worked example of a page holds a fact.</summary>
/// <param name="Fact">The fact's name: <c>03.8</c>.</param>
/// <param name="Score">How well it is held.</param>
/// <param name="Paths">The JSON paths of the leaves that hold it and its qualifier, from the root of the example.</param>
/// <param name="Reason">Why it is not covered; empty where it is.</param>
internal sealed record FactHome(string Fact, FactScore Score, IReadOnlyList<string> Paths, string Reason)
{
    /// <summary>Reads the homes of a page.</summary>
    public static IReadOnlyList<FactHome> Of(FactPage page) => [.. FactFiles.Rows("Homes", page.Name + ".tsv").Select(Read)];

    /// <summary>Reads a row: fact, score, paths parted by blanks, reason; the last may be left out.</summary>
    public static FactHome Read(string[] row)
    {
        if (row.Length is < 3 or > 4)
        {
            throw new FormatException($"'{string.Join('|', row)}' is not a fact, a score, paths and, where it is not covered, a reason, parted by tabs.");
        }

        FactScore score = row[1] switch
        {
            "covered" => FactScore.Covered,
            "half" => FactScore.Half,
            "missed" => FactScore.Missed,
            _ => throw new FormatException($"{row[0]}: '{row[1]}' is not covered, half or missed."),
        };
        return new FactHome(row[0], score, row[2].Split(' ', StringSplitOptions.RemoveEmptyEntries), row.ElementAtOrDefault(3)?.Trim() ?? "");
    }
}
