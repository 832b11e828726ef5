namespace TreatmentContent.SchemaOrg;

/// <summary>Paths of the content as losses name them, such as <c>$.treatments[0].benefits[1]</c>, and what lies around them.</summary>
internal static class LossPaths
{
    /// <summary>Says whether a path is a place or lies within it.</summary>
    public static bool IsWithin(string path, string place) => path == place || (path.StartsWith(place, StringComparison.Ordinal) && path[place.Length] is '.' or '[');

    /// <summary>Gives the places that hold this one, from the nearest to the root.</summary>
    public static IEnumerable<string> Above(string path)
    {
        for (int end = path.AsSpan().LastIndexOfAny('.', '['); end > 0; end = path.AsSpan(0, end).LastIndexOfAny('.', '['))
        {
            yield return path[..end];
        }
    }

    /// <summary>Gives the place of the list that an item is of.</summary>
    public static string ListOf(string item) => item[..item.LastIndexOf('[')];
}
