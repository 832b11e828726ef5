using System.Globalization;
using TreatmentContent.Quantities;

namespace TreatmentContent.SchemaOrg;

/// <summary>Dates of which readers expect the day: a month is not made into one, but what holds from or until it holds from its first or until its last day.</summary>
internal static class Dates
{
    /// <summary>Gives a date with its day; null, and reported, for a month or a year.</summary>
    public static string? Day(Draft draft, PartialDate? date, ContentPlace place, GraphNode node)
    {
        if (date is not { } stated)
            return null;

        if (stated.Day is null)
        {
            draft.Losses?.Add(SchemaOrgLossKind.NotCarried, place, node, $"The property needs the day, and '{stated}' has none.");
            return null;
        }

        return From(draft, stated, place);
    }

    /// <summary>Gives the day from which something holds: of a month or a year the first.</summary>
    public static string? From(Draft draft, PartialDate? date, ContentPlace place) => Written(draft, date?.First, place);

    /// <summary>Gives the last day on which something holds: of a month or a year the last.</summary>
    public static string? Until(Draft draft, PartialDate? date, ContentPlace place) => Written(draft, date?.Last, place);

    private static string? Written(Draft draft, DateOnly? day, ContentPlace place)
    {
        draft.Carry(day is not null, place);
        return day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }
}
