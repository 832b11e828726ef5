using TreatmentContent.Localization;
using TreatmentContent.Quantities;
using TreatmentContent.Statements;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Pages;

/// <summary>How many sessions, how long and how far apart; how long numbing takes; how often the treatment is refreshed.</summary>
internal static class ScheduleFacts
{
    // What is done again at the clinic; care at home and check-ups are no treatments.
    private static readonly MaintenanceKind[] Refreshers = [MaintenanceKind.TopUp, MaintenanceKind.Session, MaintenanceKind.RepeatCourse, MaintenanceKind.Booster, MaintenanceKind.Retouch];

    public static void AddSessions(KeyFactSet facts, Narrator narrator)
    {
        Schedule sessions = narrator.Treatment.Protocol.Sessions;
        string path = narrator.Root + ".protocol.sessions";
        AddEach(facts, narrator, "sessionDuration", path, sessions);
        if (sessions.Count is { } count && Holds(sessions, count.Bound))
        {
            ResolvedText said = ScheduleWords.Count(narrator, count, "session");
            if (Counted(narrator, sessions, said) is { } spoken)
                facts.Add("sessionCount", path + ".count", new Quantity(count), spoken, isQualified: spoken != said);

            facts.Limit("sessionCount", Differs(sessions, static each => each.Count is not null));
        }

        if (sessions.Interval is { } interval && Holds(sessions, interval.Bound))
        {
            facts.Add("sessionInterval", path + ".interval", Shortest(sessions, interval), ScheduleWords.Interval(narrator, sessions));
            facts.Limit("sessionInterval", Differs(sessions, static each => each.Interval is not null));
        }

        if (sessions.Total is { } total && Holds(sessions, total.Bound))
        {
            facts.Add("courseDuration", path + ".total", total, narrator.Locale.Say(total));
            facts.Limit("courseDuration", Differs(sessions, static each => each.Total is not null));
        }
    }

    // The text of a step is the step; where it may be left out, or is another for some, its length says so only with it.
    public static void AddNumbing(KeyFactSet facts, Narrator narrator)
    {
        IReadOnlyList<ProcessStep> steps = narrator.Treatment.Protocol.Steps;
        for (int i = 0; i < steps.Count; i++)
        {
            if (steps[i].Kind != StepKind.Numb)
                continue;

            if (Generality.Holds(steps[i]) && steps[i] is { IsOptional: not true, Areas.Count: 0 })
                AddEach(facts, narrator, "numbingDuration", $"{narrator.Root}.protocol.steps[{i}].schedule", steps[i].Schedule);
            else
                facts.Limit("numbingDuration", steps[i].Schedule.Each is not null);
        }
    }

    // Only what is sure: a refresher that may be wanted is no fact of the treatment.
    public static void AddMaintenance(KeyFactSet facts, Narrator narrator)
    {
        IReadOnlyList<Maintenance> maintenance = narrator.Treatment.Results.Maintenance;
        for (int i = 0; i < maintenance.Count; i++)
        {
            Maintenance refresher = maintenance[i];
            if (refresher.Strength is not (null or { Value: Strength.Must }) || Array.IndexOf(Refreshers, refresher.Kind.Value) < 0)
                continue;

            string path = $"{narrator.Root}.results.maintenance[{i}].schedule";
            Schedule schedule = refresher.Schedule;
            bool isGeneral = Generality.Holds(refresher, refresher.Text);
            if (schedule.Count is { } count)
            {
                bool holds = isGeneral && Holds(schedule, count.Bound);
                if (holds)
                    facts.Add("maintenanceCount", path + ".count", new Quantity(count), ScheduleWords.Count(narrator, count, "session"));

                facts.Limit("maintenanceCount", !holds || Differs(schedule, static each => each.Count is not null));
            }

            if (schedule.Interval is { } interval)
            {
                bool holds = isGeneral && Holds(schedule, interval.Bound);
                if (holds)
                    facts.Add("maintenanceInterval", path + ".interval", Shortest(schedule, interval), ScheduleWords.Interval(narrator, schedule));

                facts.Limit("maintenanceInterval", !holds || Differs(schedule, static each => each.Interval is not null));
            }
        }
    }

    private static void AddEach(KeyFactSet facts, Narrator narrator, string name, string path, Schedule schedule)
    {
        if (schedule.Each is not { } each)
            return;

        bool holds = Holds(schedule, each.Bound);
        if (holds)
            facts.Add(name, path + ".each", each, ScheduleWords.Each(narrator, each, schedule.Per));

        facts.Limit(name, !holds || Differs(schedule, static other => other.Each is not null));
    }

    // A span says itself that the number varies.
    private static bool Holds(Schedule schedule, Bound bound) => bound == Bound.Exact ? Generality.Holds(schedule) : Generality.HoldsAsSpan(schedule);

    // "1 per eye", or nothing where that would be of two languages; where a session's length is stated, that is what is counted.
    private static ResolvedText? Counted(Narrator narrator, Schedule sessions, ResolvedText count) =>
        sessions is { Each: null, Per: { IsUnspecified: false } thing } ? narrator.Fill("per", "value", count, "thing", narrator.Locale.Say(thing)) : count;

    // Of the shortest interval allowed, only its lower end limits anything.
    private static ClinicalDuration Shortest(Schedule schedule, ClinicalDuration interval) =>
        schedule.IsMinimum == true && interval is { Bound: Bound.Exact or Bound.Between, Low: { Value: { } low, Unit: var unit } }
            ? ClinicalDuration.Of(Amount.AtLeast(low), unit)
            : interval;

    // Who gets another number must not take this one for theirs.
    private static bool Differs(Schedule schedule, Func<Schedule, bool> states) => schedule.Cases.Any(states);
}
