using System.Text.Json;

namespace TreatmentContent.Checks;

/// <summary>How much of one JSON value stands in another, in thousandths; and which values of two rows are most alike.</summary>
internal static class Likeness
{
    private const int Equal = 1000;

    // Less than this in common is a coincidence: two side effects are both mild.
    private const int Least = 400;

    // Beyond this many comparisons the rows are paired by position: bounded work matters more than the best pairs.
    private const int MostComparisons = 40_000;

    /// <summary>Compares two values.</summary>
    /// <param name="a">One value.</param>
    /// <param name="b">The other.</param>
    /// <returns>0 for nothing in common, 1000 for equal.</returns>
    public static int Of(JsonElement a, JsonElement b) => (a.ValueKind, b.ValueKind) switch
    {
        (JsonValueKind.String, JsonValueKind.String) => OfTexts(a.GetString()!, b.GetString()!),
        (JsonValueKind.Object, JsonValueKind.Object) => OfMembers(a, b),
        (JsonValueKind.Array, JsonValueKind.Array) => OfItems(a, b),
        _ => JsonElement.DeepEquals(a, b) ? Equal : 0,
    };

    /// <summary>Pairs values of two rows, in their order, so that the pairs are as alike as can be.</summary>
    /// <param name="rows">How many values the first row has.</param>
    /// <param name="columns">How many values the second row has.</param>
    /// <param name="compare">Compares a value of the first row with one of the second; null where the two may not be paired.</param>
    /// <returns>The pairs. Where one value is left in the place of one, the two are a pair however little they have in common.</returns>
    public static IEnumerable<(int Row, int Column)> Align(int rows, int columns, Func<int, int, int?> compare)
    {
        if ((long)rows * columns > MostComparisons)
        {
            return Enumerable.Range(0, Math.Min(rows, columns)).Where(at => compare(at, at) is not null).Select(at => (at, at));
        }

        int?[,] alike = new int?[rows, columns];
        for (int row = 0; row < rows; row++)
        {
            for (int column = 0; column < columns; column++)
            {
                alike[row, column] = compare(row, column);
            }
        }

        return WithSingles(Best(alike, rows, columns), alike, rows, columns);
    }

    private static List<(int Row, int Column)> Best(int?[,] alike, int rows, int columns)
    {
        // sums[r, c] is the best sum over the values from r and c on.
        int[,] sums = new int[rows + 1, columns + 1];
        for (int row = rows - 1; row >= 0; row--)
        {
            for (int column = columns - 1; column >= 0; column--)
            {
                sums[row, column] = Math.Max(Paired(row, column), Math.Max(sums[row + 1, column], sums[row, column + 1]));
            }
        }

        var pairs = new List<(int, int)>();
        for ((int row, int column) = (0, 0); row < rows && column < columns;)
        {
            if (alike[row, column] >= Least && sums[row, column] == Paired(row, column))
            {
                pairs.Add((row++, column++));
            }
            else if (sums[row, column] == sums[row + 1, column])
            {
                row++;
            }
            else
            {
                column++;
            }
        }

        return pairs;

        int Paired(int row, int column) => alike[row, column] is { } value and >= Least ? value + sums[row + 1, column + 1] : 0;
    }

    private static IEnumerable<(int Row, int Column)> WithSingles(List<(int Row, int Column)> pairs, int?[,] alike, int rows, int columns)
    {
        int row = 0;
        int column = 0;
        foreach ((int nextRow, int nextColumn) in pairs.Append((rows, columns)))
        {
            if (nextRow - row == 1 && nextColumn - column == 1 && alike[row, column] is not null)
            {
                yield return (row, column);
            }

            if (nextRow < rows)
            {
                yield return (nextRow, nextColumn);
            }

            (row, column) = (nextRow + 1, nextColumn + 1);
        }
    }

    private static int OfMembers(JsonElement a, JsonElement b)
    {
        int sum = 0;
        int names = b.EnumerateObject().Count();
        foreach (JsonProperty member in a.EnumerateObject())
        {
            if (b.TryGetProperty(member.Name, out JsonElement theirs))
            {
                sum += Of(member.Value, theirs);
            }
            else
            {
                names++;
            }
        }

        return names == 0 ? Equal : sum / names;
    }

    private static int OfItems(JsonElement a, JsonElement b)
    {
        int most = Math.Max(a.GetArrayLength(), b.GetArrayLength());
        return most == 0 ? Equal : a.EnumerateArray().Zip(b.EnumerateArray(), Of).Sum() / most;
    }

    // Edited texts begin and end alike.
    private static int OfTexts(string a, string b)
    {
        int longest = Math.Max(a.Length, b.Length);
        int least = Math.Min(a.Length, b.Length);
        int start = a.AsSpan().CommonPrefixLength(b);
        int end = 0;
        while (end < least - start && a[^(end + 1)] == b[^(end + 1)])
        {
            end++;
        }

        return longest == 0 ? Equal : (int)((long)Equal * (start + end) / longest);
    }
}
