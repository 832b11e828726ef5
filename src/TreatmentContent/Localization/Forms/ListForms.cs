namespace TreatmentContent.Localization;

/// <summary>How a locale joins the items of a list.</summary>
/// <remarks>Source: Unicode CLDR 48.2, list patterns; UTS 35 part 2, "List Patterns": folded from the end.</remarks>
internal sealed class ListForms
{
    private readonly ListPatterns and;
    private readonly ListPatterns or;
    private readonly ListPatterns unit;
    private readonly string language;

    public ListForms(FormTable table, string language)
    {
        and = ListPatterns.Read(table, "and");
        or = ListPatterns.Read(table, "or");
        unit = ListPatterns.Read(table, "unit");
        this.language = language;
    }

    /// <summary>Joins the items; none gives the empty text, one gives itself.</summary>
    public string Say(IReadOnlyList<string> items, ListKind kind)
    {
        ListPatterns patterns = kind switch
        {
            ListKind.And => and,
            ListKind.Or => or,
            _ => unit,
        };

        switch (items.Count)
        {
            case 0: return "";
            case 1: return items[0];
            case 2: return TextPattern.Fill(JoiningWords.Agree(patterns.Two, items[1], language), items[0], items[1]);
        }

        string joined = TextPattern.Fill(JoiningWords.Agree(patterns.End, items[^1], language), items[^2], items[^1]);
        for (int index = items.Count - 3; index > 0; index--)
        {
            joined = TextPattern.Fill(patterns.Middle, items[index], joined);
        }

        return TextPattern.Fill(patterns.Start, items[0], joined);
    }
}
