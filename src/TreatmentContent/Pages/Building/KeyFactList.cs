using TreatmentContent.Entities;
using TreatmentContent.Localization;
using TreatmentContent.Quantities;
using TreatmentContent.Statements;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Pages;

/// <summary>Finds the facts that people look for first among those that hold always.</summary>
/// <remarks>A value for some cases only is no key fact, nor is one whose certainty cannot be said together with it.</remarks>
internal static class KeyFactList
{
    private static readonly (Measure Measure, string Name)[] DeviceFacts =
    [
        (Measure.NeedleDepth, "needleDepth"),
        (Measure.Wavelength, "wavelength"),
        (Measure.Fluence, "energyDensity"),
    ];

    // What is done again at the clinic; care at home and check-ups are no treatments.
    private static readonly MaintenanceKind[] Refreshers = [MaintenanceKind.TopUp, MaintenanceKind.Session, MaintenanceKind.RepeatCourse, MaintenanceKind.Booster, MaintenanceKind.Retouch];

    private static readonly (MilestoneKind Kind, string Name, bool IsReached)[] MilestoneFacts =
    [
        (MilestoneKind.FirstResult, "resultOnset", true),
        (MilestoneKind.FullResult, "resultPeak", true),
        (MilestoneKind.Lasts, "resultDuration", false),
        (MilestoneKind.Downtime, "downtime", false),
        (MilestoneKind.Healed, "healingTime", true),
    ];

    /// <summary>Finds the facts, one for each name.</summary>
    public static IReadOnlyList<KeyFact> Of(Narrator narrator)
    {
        Treatment treatment = narrator.Treatment;
        List<KeyFact> facts = [];
        string path = narrator.Root + ".protocol.sessions";
        Schedule sessions = treatment.Protocol.Sessions;
        if (IsGeneral(sessions))
        {
            Add(facts, narrator, "sessionDuration", path + ".each", sessions.Each, Each(narrator, sessions), Differs(sessions, static each => each.Each is not null));
            if (sessions.Count is { } count)
            {
                ResolvedText said = ScheduleWords.Count(narrator, count, "session");
                ResolvedText spoken = Counted(narrator, sessions, said);
                KeyFact fact = Make(narrator, "sessionCount", path + ".count", spoken, quantity: new Quantity(count)) with { IsQualified = spoken != said };
                facts.Add(Qualified(narrator, fact, Differs(sessions, static each => each.Count is not null)));
            }

            Add(facts, narrator, "sessionInterval", path + ".interval", Shortest(sessions), ScheduleWords.Interval(narrator, sessions), Differs(sessions, static each => each.Interval is not null));
            Add(facts, narrator, "courseDuration", path + ".total", sessions.Total, Said(narrator, sessions.Total), Differs(sessions, static each => each.Total is not null));
        }

        AddNumbing(facts, narrator);
        AddMilestones(facts, narrator);
        AddMaintenance(facts, narrator);
        AddDevices(facts, narrator);
        AddPain(facts, narrator);
        AddAges(facts, narrator);
        return [.. facts.DistinctBy(fact => fact.Name)];
    }

    /// <summary>Says the facts as a section, with what is asked as often and is no number.</summary>
    public static IReadOnlyList<PageItem> Items(Narrator narrator, IReadOnlyList<KeyFact> facts)
    {
        Protocol protocol = narrator.Treatment.Protocol;
        var said = new SaidItems(narrator, narrator.Root + ".protocol");
        said.AddRange(facts.Select(fact => new PageItem { Path = fact.Path, Label = fact.Label, Text = fact.Spoken }));
        said.Word("invasiveness", "protocol.invasiveness", protocol.Invasiveness);
        said.Value("isSurgical", "keyFact.surgery", protocol.IsSurgical is { } isSurgical ? narrator.Phrase(isSurgical ? "yes" : "no") : null);
        AddPrice(said, narrator);
        said.Words("areas", "area.isUsual.yes", [.. protocol.Areas.Where(area => area.IsUsual == true && IsGeneral(area)).SelectMany(area => area.Areas)]);
        said.Words("settings", "protocol.settings", protocol.Settings);
        var feel = new SaidItems(narrator, narrator.Root + ".experience");
        feel.List("anaesthesia", "anaesthesia", [.. narrator.Treatment.Experience.Anaesthesia.Where(IsGeneral).Select(given => AnaesthesiaWords.Whole(narrator, given)).OfType<ResolvedText>()], ListKind.Or);
        return [.. said.Items, .. feel.Items];
    }

    private static void AddNumbing(List<KeyFact> facts, Narrator narrator)
    {
        IReadOnlyList<ProcessStep> steps = narrator.Treatment.Protocol.Steps;
        for (int i = 0; i < steps.Count; i++)
        {
            if (steps[i].Kind == StepKind.Numb && IsGeneral(steps[i]) && IsGeneral(steps[i].Schedule))
            {
                Add(facts, narrator, "numbingDuration", $"{narrator.Root}.protocol.steps[{i}].schedule.each", steps[i].Schedule.Each, Each(narrator, steps[i].Schedule), Differs(steps[i].Schedule, static each => each.Each is not null));
            }
        }
    }

    private static void AddMilestones(List<KeyFact> facts, Narrator narrator)
    {
        AddMilestones(facts, narrator, "results.timeline", narrator.Treatment.Results.Timeline);
        AddMilestones(facts, narrator, "recovery.milestones", narrator.Treatment.Recovery.Milestones);
    }

    private static void AddMilestones(List<KeyFact> facts, Narrator narrator, string list, IReadOnlyList<Milestone> milestones)
    {
        foreach ((MilestoneKind kind, string name, bool isReached) in MilestoneFacts)
        {
            for (int i = 0; i < milestones.Count; i++)
            {
                // The fact says no more than its statement does: with what the time counts from, and how sure it is.
                Milestone milestone = milestones[i];
                if (milestone.Kind == kind && IsGeneral(milestone) && milestone.Until.Count == 0 && milestone.After is not null == isReached)
                {
                    string member = isReached ? "after" : "length";
                    bool differs = milestones.Any(other => other.Kind == kind && !IsGeneral(other));
                    Add(facts, narrator, name, $"{narrator.Root}.{list}[{i}].{member}", milestone.After ?? milestone.Length, MilestoneWords.Value(narrator, milestone), differs);
                }
            }
        }
    }

    // Only what is sure: a refresher that may be wanted is no fact of the treatment.
    private static void AddMaintenance(List<KeyFact> facts, Narrator narrator)
    {
        IReadOnlyList<Maintenance> maintenance = narrator.Treatment.Results.Maintenance;
        for (int i = 0; i < maintenance.Count; i++)
        {
            Maintenance refresher = maintenance[i];
            bool isSure = refresher.Strength is null or { Value: Strength.Must } && IsGeneral(refresher) && IsGeneral(refresher.Schedule);
            if (!isSure || Array.IndexOf(Refreshers, refresher.Kind.Value) < 0)
            {
                continue;
            }

            string path = $"{narrator.Root}.results.maintenance[{i}].schedule";
            Schedule schedule = refresher.Schedule;
            if (schedule.Count is { } count)
            {
                KeyFact fact = Make(narrator, "maintenanceCount", path + ".count", ScheduleWords.Count(narrator, count, "session"), quantity: new Quantity(count));
                facts.Add(Qualified(narrator, fact, Differs(schedule, static each => each.Count is not null)));
            }

            Add(facts, narrator, "maintenanceInterval", path + ".interval", schedule.Interval, Said(narrator, schedule.Interval), Differs(schedule, static each => each.Interval is not null));
        }
    }

    private static void AddAges(List<KeyFact> facts, Narrator narrator)
    {
        IReadOnlyList<AgeRule> rules = narrator.Treatment.Eligibility.Ages;
        foreach (AgeLimit limit in AgeLimits.Of(rules))
        {
            if (limit.Years is { } years)
            {
                ClinicalDuration age = ClinicalDuration.Years(years);
                Add(facts, narrator, limit.IsLowest ? "minimumAge" : "maximumAge", $"{narrator.Root}.eligibility.ages[{limit.Rules[^1]}].ages", age, narrator.Locale.SayAge(age), rules.Any(rule => !IsGeneral(rule)));
            }
        }
    }

    // The first price of the treatment itself that one line says wholly; what is not to be had has none.
    private static void AddPrice(SaidItems said, Narrator narrator)
    {
        Offering offering = narrator.Treatment.Offering;
        if (!GivenTreatment.IsGiven(offering))
            return;

        for (int i = 0; i < offering.Prices.Count; i++)
        {
            PriceItem price = offering.Prices[i];
            var left = new SaidItems(narrator, $"{narrator.Root}.offering.prices[{i}]");
            if (IsWholeInALine(price) && !PriceVariation.IsHidden(price, offering) && PriceContents.AreSaid(narrator.Locale, price) && PriceText.Say(price, left) is { } line && left.Items.Count == 0)
            {
                ResolvedText? whole = price.IsIndicative == true ? narrator.Fill("price.indicative", "value", line, "value", line) : line;
                said.Add(new PageItem { Path = left.PathOf("amount"), Label = narrator.Phrase("keyFact.price"), Text = whole });
                return;
            }
        }
    }

    // Nobody knows here whether a price with dates holds already, or still; and no line says what costs extra, or is told in words.
    private static bool IsWholeInALine(PriceItem price) =>
        IsGeneral(price)
        && price.Kind is null or { IsUnspecified: true } or { Value: PriceKind.Treatment or PriceKind.Session }
        && price is { Amount: not null, Label: null, Covers: null, Recurs: null, Practitioner: null, IsTaxIncluded: not false, ValidFrom: null, ValidTo: null }
        && price is { Until.Count: 0, Excludes.Count: 0, Note: null or { IsEmpty: true } };

    private static void AddDevices(List<KeyFact> facts, Narrator narrator)
    {
        foreach (Id<Device> id in narrator.Treatment.Protocol.Devices)
        {
            if (!Narrator.TryFind(narrator.Catalog.Devices, "devices", id, out Device? device, out string path))
            {
                continue;
            }

            for (int i = 0; i < device.Specifications.Count; i++)
            {
                Specification specification = device.Specifications[i];
                string? name = DeviceFacts.FirstOrDefault(fact => specification.Property == fact.Measure).Name;
                if (name is not null && specification.Value is { } value && IsGeneral(specification))
                {
                    facts.Add(Make(narrator, name, $"{path}.specifications[{i}].value", narrator.Locale.Say(value), quantity: value));
                }
            }
        }
    }

    private static void AddPain(List<KeyFact> facts, Narrator narrator)
    {
        IReadOnlyList<Sensation> sensations = narrator.Treatment.Experience.Sensations;
        for (int i = 0; i < sensations.Count; i++)
        {
            if (sensations[i] is { Score: { } score, Frequency: null, ComparedWith: null } pain && pain.Feelings.Contains(BodilyEffect.Pain) && IsGeneral(pain))
            {
                ResolvedText spoken = narrator.Fill("sensation.scale", "value", narrator.Locale.Say(score));
                facts.Add(Make(narrator, "painLevel", $"{narrator.Root}.experience.sensations[{i}].score", spoken, quantity: new Quantity(score)));
            }
        }
    }

    private static bool IsGeneral(Statement statement) => statement.When.Equals(Applicability.Always) && statement.Except.Equals(Applicability.Always);

    private static ResolvedText? Each(Narrator narrator, Schedule schedule) =>
        schedule.Each is { } each ? ScheduleWords.Each(narrator, each, schedule.Per) : null;

    // "1 per eye"; where a session's length is stated, that is what is counted.
    private static ResolvedText Counted(Narrator narrator, Schedule sessions, ResolvedText count) =>
        sessions is { Each: null, Per: { IsUnspecified: false } thing } ? narrator.Fill("per", "value", count, "thing", narrator.Locale.Say(thing)) ?? count : count;

    // Of the shortest interval allowed, only its lower end limits anything.
    private static ClinicalDuration? Shortest(Schedule sessions) =>
        sessions is { IsMinimum: true, Interval: { Bound: Bound.Exact or Bound.Between, Low: { Value: { } low, Unit: var unit } } }
            ? ClinicalDuration.Of(Amount.AtLeast(low), unit)
            : sessions.Interval;

    private static ResolvedText? Said(Narrator narrator, ClinicalDuration? value) => value is { } stated ? narrator.Locale.Say(stated) : null;

    // Who gets another number must not take this one for theirs.
    private static bool Differs(Schedule schedule, Func<Schedule, bool> states) => schedule.Cases.Any(states);

    private static KeyFact Qualified(Narrator narrator, KeyFact fact, bool differs) =>
        differs ? fact with { Spoken = narrator.Fill("keyFact.differs", "value", fact.Spoken), IsQualified = true } : fact;

    private static void Add(List<KeyFact> facts, Narrator narrator, string name, string path, ClinicalDuration? value, ResolvedText? spoken, bool differs)
    {
        if (value is { } stated && spoken is { } whole)
        {
            facts.Add(Qualified(narrator, Make(narrator, name, path, whole, stated) with { IsQualified = whole != narrator.Locale.Say(stated) }, differs));
        }
    }

    private static KeyFact Make(Narrator narrator, string name, string path, ResolvedText spoken, ClinicalDuration? duration = null, Quantity? quantity = null) =>
        new() { Name = name, Path = path, Label = narrator.Phrase("keyFact." + name), Spoken = spoken, Duration = duration, Quantity = quantity };
}
