using System.Globalization;
using TreatmentContent.Entities;
using TreatmentContent.Statements;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.SchemaOrg;

/// <summary>When a clinic is open: hours by the clock, on days of the week. Parts of the day, special cases and what words limit stay words.</summary>
internal static class OpeningHoursMapping
{
    private static readonly Term[] Days = [.. Enum.GetValues<Weekday>().Where(day => day != Weekday.Unspecified).Select(day => Term.Of(day.ToString()))];

    public static List<GraphNode> Map(Draft draft, IReadOnlyList<OpeningHours> hours, GraphNode clinic)
    {
        var nodes = new List<GraphNode>();
        for (int i = 0; i < hours.Count; i++)
        {
            OpeningHours stated = hours[i];
            List<Term> days = [.. stated.Days.Where(day => day.Value != Weekday.Unspecified).Select(day => Days[(int)day.Value - 1]).Distinct()];
            if (!Generality.Holds(stated) || stated.DayParts.Count > 0 || days.Count == 0 || stated.Opens is not { } opens || stated.Closes is not { } closes)
                continue;

            ContentPlace place = new(clinic.Place.Root, ".openingHours", i);
            if (opens == closes)
            {
                draft.Losses?.Add(SchemaOrgLossKind.Withheld, place, clinic, "Readers take hours that end when they begin for a day on which the clinic is closed; write 00:00 to 23:59 for the whole day.");
                continue;
            }

            var node = new GraphNode(Types.OpeningHoursSpecification);
            node.Add(Names.DayOfWeek, days);
            node.Add(Names.Opens, Clock(opens));
            node.Add(Names.Closes, Clock(closes));
            nodes.Add(node);
            draft.Carry(days.Count == stated.Days.Count, place[".days"]);
            draft.Carry(true, place[".opens"]);
            draft.Carry(true, place[".closes"]);
        }

        return nodes;
    }

    private static string Clock(TimeOnly time) => time.ToString("HH:mm:ss", CultureInfo.InvariantCulture);
}
