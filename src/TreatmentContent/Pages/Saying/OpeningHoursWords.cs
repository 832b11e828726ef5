using TreatmentContent.Entities;
using TreatmentContent.Localization;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Pages;

/// <summary>Says when a clinic is open: "Monday to Friday: 09:00–17:00".</summary>
internal static class OpeningHoursWords
{
    // Shorter runs read better as a list.
    private const int ShortestRun = 3;
    private const int LongestRun = 7;

    public static void Add(SaidItems said, IReadOnlyList<OpeningHours> hours) =>
        said.Group("openingHours", "openingHours", [.. hours.Select((open, i) => Say(said.Narrator, said.PathOf($"openingHours[{i}]"), open))]);

    private static PageItem Say(Narrator narrator, string path, OpeningHours hours)
    {
        var details = new SaidItems(narrator, path);
        ResolvedText? days = Days(narrator, hours.Days);
        if (days is null)
        {
            details.Words("days", "timing.days", hours.Days);
        }

        ResolvedText? time = Time(narrator, hours);
        ResolvedText? parts = narrator.Locale.Join([.. hours.DayParts.Select(narrator.Locale.Say)], ListKind.And);
        if (time is not null || parts is null)
        {
            details.Words("dayParts", "timing.dayPart", hours.DayParts);
        }

        PageItem item = StatementWords.Item(details, path, hours, days, time ?? parts);
        return item.IsBare ? item with { Label = null, Text = days } : item;
    }

    private static ResolvedText? Days(Narrator narrator, IReadOnlyList<Open<Weekday>> days)
    {
        bool isRun = days.Count is >= ShortestRun and <= LongestRun && days.All(day => day.Value != Weekday.Unspecified) && days.Zip(days.Skip(1)).All(pair => IsNext(pair.First.Value, pair.Second.Value));
        return isRun && narrator.Fill("days", "first", narrator.Locale.Say(days[0]), "last", narrator.Locale.Say(days[^1])) is { } run ? narrator.Capital(run) : narrator.Title(days, ListKind.And);
    }

    // A week goes round: where Friday is the day of rest, it is worked from Sunday to Thursday.
    private static bool IsNext(Weekday day, Weekday next) => next == (day == Weekday.Sunday ? Weekday.Monday : day + 1);

    private static ResolvedText? Time(Narrator narrator, OpeningHours hours) => (Clock(narrator, hours.Opens), Clock(narrator, hours.Closes)) switch
    {
        ({ } opens, { } closes) => narrator.Fill("hours", "opens", opens, "closes", closes),
        ({ } opens, null) => narrator.Fill(KeyOf("hours.from", opens), "value", opens),
        (null, { } closes) => narrator.Fill(KeyOf("hours.until", closes), "value", closes),
        _ => null,
    };

    // One o'clock, as it is written, can ask for another article: "desde la 1:00", but "desde las 13:00".
    private static string KeyOf(string key, ResolvedText clock) =>
        clock.Text.AsSpan().TrimStart('0') is ['1', var next, ..] && !char.IsAsciiDigit(next) ? key + ".one" : key;

    private static ResolvedText? Clock(Narrator narrator, TimeOnly? time) => time is { } stated ? narrator.Locale.Say(stated) : null;
}
