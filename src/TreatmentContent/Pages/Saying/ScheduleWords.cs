using TreatmentContent.Localization;
using TreatmentContent.Quantities;
using TreatmentContent.Statements;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Pages;

/// <summary>Says how often something is done, how long it takes and how far apart, with its exceptions below the value that they change.</summary>
/// <param name="narrator">What the page shares.</param>
/// <param name="topic">What is repeated, such as <c>sessions</c>: the first part of the labels' keys.</param>
/// <param name="noun">What is counted, such as <c>session</c>.</param>
internal sealed class ScheduleWords(Narrator narrator, string topic, string noun)
{
    // How often comes first, then how long.
    private static readonly string[] InLine = ["count", "rate", "interval", "each", "span", "per", "offsets", "total", "trend"];

    /// <summary>Says how many there are below a label that names them: "3"; "a few sessions" where the word for the number agrees with what is counted.</summary>
    public static ResolvedText Count(Narrator narrator, Amount count, string noun) =>
        count.Bound is Bound.Few or Bound.Many or Bound.LessThan ? narrator.Locale.SayCount(count, noun) : narrator.Locale.Say(count);

    /// <summary>Says how long each time takes, with what the time is counted for: "10 minutes per area".</summary>
    /// <returns>The whole, or null where it would be of two languages.</returns>
    public static ResolvedText? Each(Narrator narrator, ClinicalDuration each, Open<CountedThing>? per)
    {
        ResolvedText said = narrator.Locale.Say(each);
        return per is { IsUnspecified: false } thing ? narrator.Fill("per", "value", said, "thing", narrator.Locale.Say(thing)) : said;
    }

    /// <summary>Says the time between two, with "or more" where it is the shortest allowed; an interval that has a bound says that itself, "at least 4 weeks".</summary>
    /// <returns>The words, or null where no interval is stated.</returns>
    public static ResolvedText? Interval(Narrator narrator, Schedule schedule)
    {
        if (schedule.Interval is not { } interval)
            return null;

        ResolvedText said = narrator.Locale.Say(interval);
        return schedule.IsMinimum is { } minimum && interval.Bound is not (Bound.AtLeast or Bound.MoreThan or Bound.AtMost or Bound.LessThan) ? narrator.Fill(minimum ? "schedule.interval.isMinimum.yes" : "schedule.interval.isMinimum.no", "value", said) : said;
    }

    /// <summary>Says a schedule under a label of its own.</summary>
    /// <returns>The item, or null where the schedule states nothing.</returns>
    public PageItem? Item(string path, Schedule schedule)
    {
        var details = new SaidItems(narrator, path);
        IReadOnlyList<PageReference> references = Add(details, schedule);
        return details.Items.Count == 0 && references.Count == 0
            ? null
            : new PageItem { Path = path, Label = narrator.Phrase(topic), Details = details.Items, References = references };
    }

    /// <summary>Says a schedule below something else: one value with its own label, several in one line where they make one.</summary>
    public void AddShort(SaidItems said, string member, Schedule schedule)
    {
        IReadOnlyList<(string Member, ResolvedText Said)> values = Values(schedule);
        if (values.Count > 1 && Line(schedule) is { } line)
        {
            said.Value(member, values.Any(value => value.Member is "count" or "rate" or "interval") ? "schedule.rate" : "repeat", line);
            return;
        }

        PageItem? item = Item(said.PathOf(member), schedule);
        said.Add(item is { Details: [{ } only] } ? only with { References = [.. only.References, .. item.References] } : item);
    }

    /// <summary>Says a schedule in one line: "3 times, 4–6 weeks apart".</summary>
    /// <returns>The line; null where it states nothing, where more than its values is to be said, or where it would be of two languages.</returns>
    public ResolvedText? Line(Schedule schedule) =>
        schedule.Cases.Count == 0 && schedule.Stages.Count == 0 && !IsQualified(schedule) ? LineOf(schedule) : null;

    /// <summary>Says a schedule among what is said of something else.</summary>
    /// <returns>The marks of its sources.</returns>
    public IReadOnlyList<PageReference> Add(SaidItems said, Schedule schedule)
    {
        IReadOnlyList<(string Member, ResolvedText Said)> own = Values(schedule);
        IReadOnlyList<SaidCase> cases = [.. schedule.Cases.Select((each, i) => new SaidCase(each, said.PathOf($"cases[{i}]"), Values(each, isLine: true)))];
        foreach ((string member, ResolvedText text) in own)
        {
            said.Add(new PageItem { Path = said.PathOf(member), Label = LabelOf(member), Text = text, Details = [.. cases.SelectMany(other => CaseItems(other, member))] });
        }

        string[] left = [.. cases.SelectMany(other => other.Values).Select(value => value.Member).Where(member => own.All(value => value.Member != member)).Distinct()];
        foreach (string member in left)
        {
            said.Add(new PageItem { Path = said.PathOf("cases"), Label = LabelOf(member), Details = [.. cases.SelectMany(other => CaseItems(other, member))] });
        }

        said.Group("stages", "stages", [.. schedule.Stages.Select((stage, i) => Stage(said.PathOf($"stages[{i}]"), stage))], isOrdered: true);
        return StatementWords.Qualify(said, schedule);
    }

    private IEnumerable<PageItem> CaseItems(SaidCase other, string member)
    {
        foreach ((string own, ResolvedText text) in other.Values.Where(value => value.Member == member))
        {
            // Whom the case leaves out stands below each of its values, as does the case itself where no label can say it; what else qualifies it, below the first.
            var details = new SaidItems(narrator, other.Path);
            IReadOnlyList<PageReference> references = [];
            ResolvedText? label = CaseWords.Label(narrator, other.Schedule.When);
            if (label is not null)
            {
                CaseWords.Describe(details, other.Schedule.When);
            }

            if (own == other.Values[0].Member)
            {
                references = StatementWords.Qualify(details, other.Schedule, withCases: label is null);
            }
            else
            {
                StatementWords.Limit(details, other.Schedule, withCases: label is null);
            }

            yield return new PageItem { Path = $"{other.Path}.{own}", Label = label, Text = text, Details = details.Items, References = references };
        }
    }

    private PageItem Stage(string path, Schedule stage)
    {
        var details = new SaidItems(narrator, path);
        IReadOnlyList<(string Member, ResolvedText Said)> values = Values(stage);
        ResolvedText? whole = LineOf(stage);
        if (whole is null)
        {
            details.AddRange(values.Select(value => new PageItem { Path = details.PathOf(value.Member), Label = LabelOf(value.Member), Text = value.Said }));
        }

        return StatementWords.Item(details, path, stage, null, whole);
    }

    // In a line, values stand without labels: "for 4 weeks", not "4 weeks".
    private ResolvedText? LineOf(Schedule schedule)
    {
        ResolvedText? line = null;
        foreach ((string member, ResolvedText said) in Values(schedule, isLine: true).OrderBy(value => Array.IndexOf(InLine, value.Member)))
        {
            ResolvedText next = member == "total" && schedule.Total is { IsPermanent: true }
                ? narrator.Phrase("line.total.permanent")
                : narrator.Fill($"line.{member}", "value", said);
            line = line is { } before ? narrator.Fill("line", "before", before, "next", next) : next;
            if (line is null)
            {
                return null;
            }
        }

        return line;
    }

    private static bool IsQualified(Schedule schedule) =>
        schedule.When != Applicability.Always || schedule.Except != Applicability.Always || schedule.DependsOn.Count > 0
        || schedule.Reason != Reason.Empty || schedule.Basis != Basis.Empty || schedule.Note is not null;

    private ResolvedText Offset(ClinicalDuration offset) =>
        offset == default ? narrator.Phrase("schedule.offsets.first") : narrator.Fill("schedule.offsets.later", "value", narrator.Locale.Say(offset));

    private IReadOnlyList<(string Member, ResolvedText Said)> Values(Schedule schedule, bool isLine = false)
    {
        ContentLocale locale = narrator.Locale;
        bool isNamed = !narrator.Phrase(topic + ".count").IsEmpty;
        (string Member, ResolvedText? Said)[] values =
        [
            ("count", schedule.Count is not { } count ? null : isLine || !isNamed ? locale.SayCount(count, noun) : Count(narrator, count, noun)),
            ("each", schedule.Each is { } each ? Each(narrator, each, schedule.Per) ?? locale.Say(each) : null),
            ("span", schedule.Span is { IsUnspecified: false } span ? locale.Say(span) : null),
            ("interval", Interval(narrator, schedule)),
            ("rate", schedule.Rate is { } rate ? locale.Say(rate) : null),
            ("total", schedule.Total is { } total ? locale.Say(total) : null),
            ("offsets", locale.Join([.. schedule.Offsets.Select(Offset)], ListKind.And)),
            ("trend", schedule.Trend is { IsUnspecified: false } trend ? locale.Say(trend) : null),
            ("per", schedule.Per is { IsUnspecified: false } per && (schedule.Each is not { } length || Each(narrator, length, per) is null) ? locale.Say(per) : null),
        ];
        return [.. values.Where(value => value.Said is { IsEmpty: false }).Select(value => (value.Member, value.Said!.Value))];
    }

    private ResolvedText LabelOf(string member) =>
        narrator.Phrase($"{topic}.{member}") is { IsEmpty: false } own ? own : narrator.Phrase($"schedule.{member}");

    private sealed record SaidCase(Schedule Schedule, string Path, IReadOnlyList<(string Member, ResolvedText Said)> Values);
}
