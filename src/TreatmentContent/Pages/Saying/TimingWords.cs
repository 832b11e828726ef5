using TreatmentContent.Localization;
using TreatmentContent.Quantities;
using TreatmentContent.Statements;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Pages;

/// <summary>Says when something happens or is to be done: "48 hours before the session", "in the evening", "until the crust falls off".</summary>
internal static class TimingWords
{
    public const string Before = "before";
    public const string After = "after";

    /// <summary>Says every member of a timing that is stated.</summary>
    /// <param name="said">Where it is said.</param>
    /// <param name="member">The member that holds the timing.</param>
    /// <param name="timing">The timing.</param>
    /// <param name="label">The key of the label for the time.</param>
    /// <param name="start">The side, <c>before</c> or <c>after</c>, whose time is when a rule begins to hold, and not when something is done; null for neither.</param>
    public static void Add(SaidItems said, string member, Timing timing, string label = "time", string? start = null)
    {
        Narrator narrator = said.Narrator;
        var own = new SaidItems(narrator, said.PathOf(member));
        if (Window(narrator, timing) is { } window)
        {
            own.Value(Before, label, window);
        }
        else
        {
            AddFrom(own, Before, timing.Before, timing, start == Before ? "timing.start" : label);
            AddFrom(own, After, timing.After, timing, start == After ? "timing.start" : label);
        }

        bool hasTime = timing.Before is not null || timing.After is not null;
        bool isLengthFromAnchor = !hasTime && LengthFrom(narrator, timing) is not null;
        if (hasTime || isLengthFromAnchor)
        {
            if (timing.Event is not null)
            {
                // The event in words stands in the time's sentence, and the word beside it.
                own.Word("anchor", "timing.anchor", timing.Anchor);
            }
        }
        else
        {
            AddAnchor(own, timing, label);
        }

        own.Value("length", "timing.length", isLengthFromAnchor ? LengthFrom(narrator, timing) : timing.Length is { } length ? narrator.Locale.Say(length) : null);
        own.Word("span", "timing.length", timing.Span);
        own.Words("until", "until", timing.Until, ListKind.Or);
        own.Value("afterCount", "timing.afterCount", timing.AfterCount);
        own.Value("clock", "timing.clock", Clock(narrator, timing.Clock));
        own.Value("from", "timing.start", Clock(narrator, timing.From));
        own.Word("dayPart", "timing.dayPart", timing.DayPart);
        own.Sentence("isExact", "timing.isExact", timing.IsExact);
        own.Words("days", "timing.days", timing.Days, ListKind.Or);
        own.List("months", "timing.months", [.. timing.Months.Select(narrator.Locale.SayMonth)], ListKind.Or);
        if (timing.Repeat is { } repeat)
        {
            new ScheduleWords(narrator, "repeat", "time").AddShort(own, "repeat", repeat);
        }

        said.AddRange(own.Items);
    }

    private static ResolvedText? Clock(Narrator narrator, TimeOnly? time) => time is { } stated ? narrator.Locale.Say(stated) : null;

    // "24 hours after the anesthesia": a length that is not stated to begin at another time begins at the anchor.
    private static ResolvedText? LengthFrom(Narrator narrator, Timing timing) =>
        timing.Length is { IsPermanent: false } length && length != default && (timing.Event is not null || timing.Anchor is { IsUnspecified: false })
            ? From(narrator, length, After, timing.Anchor, timing.Event)
            : null;

    // Without a time of its own, it is at the anchor, unless something else is counted from there.
    private static void AddAnchor(SaidItems said, Timing timing, string label)
    {
        Narrator narrator = said.Narrator;
        bool lasts = timing.Length is not null || timing.Span is not null || timing.Until.Count > 0 || timing.Repeat is not null;
        bool isCounted = lasts || timing.AfterCount is not null;
        ResolvedText? start = timing is { Event: null, Anchor: { IsUnspecified: false } anchor }
            ? lasts ? From(narrator, default, After, anchor) : isCounted ? null : narrator.Locale.Phrase($"anchor.{anchor.Word}.at")
            : null;
        if (start is { IsEmpty: false } clause)
        {
            said.Value("anchor", lasts ? "timing.start" : label, clause);
            return;
        }

        said.Word("anchor", isCounted ? "timing.anchor" : "timing.at", timing.Anchor);
        said.Value("event", isCounted ? "timing.anchor" : label, timing.Event);
    }

    // Both ends of a window in one sentence; an event in words stands beside each of them, which is one too many for a sentence.
    private static ResolvedText? Window(Narrator narrator, Timing timing) =>
        timing is { Before: { } before, After: { } after, Event: null }
        && From(narrator, before, Before, timing.Anchor) is { } start && From(narrator, after, After, timing.Anchor ?? Anchor.Session) is { } end
            ? narrator.Fill("timing.window", Before, start, After, end)
            : null;

    private static void AddFrom(SaidItems said, string side, ClinicalDuration? time, Timing timing, string label)
    {
        if (time is not { } value)
        {
            return;
        }

        Narrator narrator = said.Narrator;
        if (From(narrator, value, side, timing.Anchor, timing.Event) is { } whole)
        {
            said.Value(side, label, whole);
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
        bool isAfterNothing = side == After && anchor is null && happening is null;
        if (isAfterNothing && value == default)
        {
            return narrator.Phrase("timing.atOnce");
        }

        if (isAfterNothing && IsCounted(value))
        {
            return narrator.Fill("timing.afterCounted", "value", narrator.Locale.Say(value));
        }

        ContentLocale locale = narrator.Locale;
        ResolvedText said = locale.Say(value);
        ResolvedText what = locale.Resolve(happening);
        if (what.IsEmpty)
        {
            Open<Anchor> from = anchor is { IsUnspecified: false } stated ? stated : Anchor.Session;
            ResolvedText clause = locale.Phrase($"anchor.{from.Word}.{side}");
            ResolvedText? clauseSaid = clause.IsEmpty ? null
                : value == default ? narrator.Fill("timing.right", "anchor", clause)
                : narrator.Fill("timing.from", "value", said, "anchor", clause);
            if (clauseSaid is not null)
            {
                return clauseSaid;
            }

            what = locale.Say(from);
        }

        // An event in words can be said beside the time; without the word that it counts from, a time would be false.
        return happening is null
            ? narrator.FillMixed("timing." + side, "value", said, "event", what)
            : narrator.Fill("timing." + side, "value", said, "event", what);
    }

    /// <summary>Says whether a time is counted in sessions or the like: such a time needs nothing to count from.</summary>
    public static bool IsCounted(ClinicalDuration value) => (value.Low ?? value.High)?.Unit.IsCounted() == true;
}
