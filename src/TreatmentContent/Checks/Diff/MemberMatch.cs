namespace TreatmentContent.Checks;

/// <summary>Puts the members of two versions of an object side by side, in the order of the file.</summary>
internal static class MemberMatch
{
    /// <summary>Matches members by name.</summary>
    /// <param name="before">The members of the earlier version.</param>
    /// <param name="after">The members of the later version.</param>
    /// <returns>Each name once, with its value in either version; a member that is gone follows the one that it followed.</returns>
    public static IEnumerable<(string Name, PlacedValue? Before, PlacedValue? After)> Of(IReadOnlyList<(string Name, PlacedValue Value)> before, IReadOnlyList<(string Name, PlacedValue Value)> after)
    {
        var earlier = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int at = 0; at < before.Count; at++)
        {
            earlier.Add(before[at].Name, at);
        }

        var stayed = new HashSet<string>(after.Select(member => member.Name).Where(earlier.ContainsKey), StringComparer.Ordinal);
        foreach ((string name, PlacedValue value) in Gone(0))
        {
            yield return (name, value, null);
        }

        foreach ((string name, PlacedValue value) in after)
        {
            if (!earlier.TryGetValue(name, out int at))
            {
                yield return (name, null, value);
                continue;
            }

            yield return (name, before[at].Value, value);
            foreach ((string next, PlacedValue gone) in Gone(at + 1))
            {
                yield return (next, gone, null);
            }
        }

        IEnumerable<(string Name, PlacedValue Value)> Gone(int from) => before.Skip(from).TakeWhile(member => !stayed.Contains(member.Name));
    }
}
