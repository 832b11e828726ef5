namespace TreatmentContent.Diagnostics;

/// <summary>"Did you mean": the known name that a misspelt one is closest to.</summary>
internal static class Nearest
{
    private const int MaxLength = 40;

    /// <summary>Finds the known name that differs by few letters.</summary>
    /// <param name="name">The name as written.</param>
    /// <param name="known">The names that exist.</param>
    /// <returns>The closest one, the first of equals; null when none is close: a hint that guesses is worse than none.</returns>
    public static string? To(string name, IEnumerable<string> known)
    {
        if (name.Length > MaxLength)
        {
            return null;
        }

        // One slip in a short name, up to three in a long one; never all its letters.
        int best = Math.Min(Math.Clamp(name.Length / 4, 1, 3) + 1, name.Length);
        string? nearest = null;
        foreach (string candidate in known)
        {
            if (Math.Abs(candidate.Length - name.Length) < best && candidate.Length <= MaxLength && Distance(name, candidate) is int distance && distance < best)
            {
                (best, nearest) = (distance, candidate);
            }
        }

        return nearest;
    }

    // Optimal string alignment: letters added, left out, changed, or two neighbours swapped; a difference of case alone counts nothing.
    private static int Distance(string a, string b)
    {
        Span<int> before = stackalloc int[b.Length + 1];
        Span<int> last = stackalloc int[b.Length + 1];
        Span<int> row = stackalloc int[b.Length + 1];
        for (int j = 0; j <= b.Length; j++)
        {
            last[j] = j;
        }

        for (int i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int change = Same(a[i - 1], b[j - 1]) ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j - 1] + 1, last[j] + 1), last[j - 1] + change);
                if (i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1]))
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }
            }

            last.CopyTo(before);
            row.CopyTo(last);
        }

        return last[b.Length];
    }

    private static bool Same(char a, char b) => char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
