using System.Globalization;
using TreatmentContent.Quantities;

namespace TreatmentContent.SchemaOrg;

/// <summary>Dates of which readers expect the day: a month is not made into one.</summary>
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

        draft.Losses?.Carry(place);
        return stated.First.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }
}
