using System.Globalization;
using TreatmentContent.Localization;
using TreatmentContent.Quantities;
using TreatmentContent.Statements;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Pages;

/// <summary>Says when something happens or is to be done: "48 hours before the session", "in the evening", "until the crust falls off".</summary>
internal static class TimingWords
{
    private const string Before = "before";
    private const string After = "after";

    public static void Add(SaidItems said, string member, Timing timing)
    {
        Narrator narrator = said.Narrator;
        var own = new SaidItems(narrator, said.PathOf(member));
        AddFrom(own, Before, timing.Before, timing);
        AddFrom(own, After, timing.After, timing);
        bool hasTime = timing.Before is not null || timing.After is not null;
        if (!hasTime || timing.Event is not null)
        {
            // Where the event is put in words, they stand in the time's sentence, and the word beside it.
            own.Word("anchor", "timing.anchor", timing.Anchor);
        }

        if (!hasTime)
        {
            own.Value("event", "timing.anchor", timing.Event);
        }

        own.Value("length", "timing.length", timing.Length);
        own.Words("until", "until", timing.Until, ListKind.Or);
        own.Value("afterCount", "timing.afterCount", timing.AfterCount);
        own.Value("clock", "timing.clock", timing.Clock?.ToString("HH:mm", CultureInfo.InvariantCulture));
        own.Word("dayPart", "timing.dayPart", timing.DayPart);
        own.Words("days", "timing.days", timing.Days, ListKind.Or);
        own.List("months", "timing.months", [.. timing.Months.Select(narrator.Locale.SayMonth)], ListKind.Or);
        said.AddRange(own.Items);
        if (timing.Repeat is { } repeat)
        {
            said.Add(new ScheduleWords(narrator, "repeat", "time").Item(own.PathOf("repeat"), repeat));
        }
    }

    private static void AddFrom(SaidItems said, string side, ClinicalDuration? time, Timing timing)
    {
        if (time is not { } value)
        {
            return;
        }

        Narrator narrator = said.Narrator;
        if (From(narrator, value, side, timing.Anchor, timing.Event) is { } whole)
        {
            said.Value(side, "time", whole);
            return;
        }

        said.Value(side, "timing." + side + "Label", value);
        said.Value("event", "timing.anchor", timing.Event);
    }

    /// <summary>Says a time that counts from something: "3 days after surgery", "right away".</summary>
    /// <param name="narrator">What the page shares.</param>
    /// <param name="value">The time.</param>
    /// <param name="side"><c>before</c> or <c>after</c>.</param>
    /// <param name="anchor">What it counts from; null means the session.</param>
    /// <param name="happening">The same in words, or null.</param>
    /// <returns>The words, or null where they would be of two languages.</returns>
    public static ResolvedText? From(Narrator narrator, ClinicalDuration value, string side, Open<Anchor>? anchor, LocalizedText? happening = null)
    {
        if (value == default && anchor is null && happening is null)
        {
            return narrator.Phrase("timing.atOnce");
        }

        ContentLocale locale = narrator.Locale;
        ResolvedText said = locale.Say(value);
        ResolvedText what = locale.Resolve(happening);
        if (what.IsEmpty)
        {
            Open<Anchor> from = anchor is { IsUnspecified: false } stated ? stated : Anchor.Session;
            ResolvedText clause = locale.Phrase($"anchor.{from.Word}.{side}");
            if (!clause.IsEmpty && narrator.Fill("timing.from", "value", said, "anchor", clause) is { } whole)
            {
                return whole;
            }

            what = locale.Say(from);
        }

        return narrator.Fill("timing." + side, "value", said, "event", what);
    }
}
