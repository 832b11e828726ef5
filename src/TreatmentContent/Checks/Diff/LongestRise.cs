namespace TreatmentContent.Checks;

/// <summary>Finds the most numbers of a sequence that rise from first to last.</summary>
internal static class LongestRise
{
    /// <summary>Finds them.</summary>
    /// <param name="numbers">The numbers, none of which stands twice.</param>
    /// <returns>Their positions, in order.</returns>
    public static IReadOnlyList<int> In(IReadOnlyList<int> numbers)
    {
        // ends[k] is the position of the smallest number that ends a rise of k + 1 numbers; previous leads back through it.
        var ends = new List<int>();
        int[] previous = new int[numbers.Count];
        for (int at = 0; at < numbers.Count; at++)
        {
            int length = Shorter(ends, numbers, numbers[at]);
            previous[at] = length == 0 ? -1 : ends[length - 1];
            if (length == ends.Count)
            {
                ends.Add(at);
            }
            else
            {
                ends[length] = at;
            }
        }

        var rise = new List<int>();
        for (int at = ends.Count == 0 ? -1 : ends[^1]; at >= 0; at = previous[at])
        {
            rise.Add(at);
        }

        rise.Reverse();
        return rise;
    }

    private static int Shorter(List<int> ends, IReadOnlyList<int> numbers, int number)
    {
        int low = 0;
        int high = ends.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (numbers[ends[middle]] < number)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
