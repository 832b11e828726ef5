namespace TreatmentContent.Localization;

/// <summary>The four patterns of one kind of list.</summary>
/// <param name="Two">Joins two items that are the whole list.</param>
/// <param name="Start">Joins the first item to the rest.</param>
/// <param name="Middle">Joins an inner item to the rest.</param>
/// <param name="End">Joins the last two items.</param>
internal sealed record ListPatterns(string Two, string Start, string Middle, string End)
{
    /// <summary>Reads the patterns of the table under a prefix; those that are not given are as the end's or the middle's.</summary>
    public static ListPatterns Read(FormTable table, string kind)
    {
        string end = table.Get(kind + ".end");
        string middle = table.Get(kind + ".middle");
        return new ListPatterns(table.Find(kind + ".two") ?? end, table.Find(kind + ".start") ?? middle, middle, end);
    }
}
