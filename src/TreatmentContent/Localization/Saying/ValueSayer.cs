using System.Collections.Concurrent;
using TreatmentContent.Quantities;

namespace TreatmentContent.Localization;

/// <summary>Says values in one language, from the locale's forms, the package's phrases and the catalogue's own words.</summary>
/// <remarks>
/// Immutable and safe on any thread; no culture of the machine is asked. A value for which a form or a phrase is missing is not said
/// at all: each method then returns false, and an empty text. A value inside a phrase is said as it is said alone.
/// </remarks>
internal sealed partial class ValueSayer
{
    // Longer than all but a few sayings; a longer one costs a pooled array.
    private const int BufferLength = 128;

    private readonly PhraseBook? phrases;
    private readonly UnitWord? ownWords;
    private readonly PhraseState leastState;
    private readonly ConcurrentDictionary<string, NounForms> nouns = new(StringComparer.Ordinal);

    /// <summary>Makes a sayer.</summary>
    /// <param name="forms">How the locale writes.</param>
    /// <param name="phrases">The phrases of the same language; without them only what needs no words around it is said.</param>
    /// <param name="ownWords">The catalogue's words for units in this language; asked before all others.</param>
    /// <param name="leastState">What a phrase must have reached to be used.</param>
    public ValueSayer(LocaleForms forms, PhraseBook? phrases, UnitWord? ownWords = null, PhraseState leastState = PhraseState.Machine)
    {
        Forms = forms;
        this.phrases = phrases;
        this.ownWords = ownWords;
        this.leastState = leastState;
        dual = new(() => TryFind("bound.dual", out Phrase rule) ? new GovernedDual(rule) : null);
        article = new(() => TryFind("bound.percent", out Phrase rule) ? new PercentArticle(rule) : null);
    }

    /// <summary>Writes the numbers of an amount, which are equal where there is only one; false where that cannot be said.</summary>
    private delegate bool Speak<TState>(ValueSayer sayer, ref TextBuffer buffer, TState state, decimal low, decimal high);

    /// <summary>Writes a value.</summary>
    private delegate bool Write<TValue>(ValueSayer sayer, ref TextBuffer buffer, in TValue value);

    /// <summary>Gets the forms that the sayer writes with.</summary>
    public LocaleForms Forms { get; }

    /// <summary>Says a bare amount: "3–6", "at least 15", "a few".</summary>
    public bool TrySay(Amount amount, out string text) =>
        TrySay(amount, static (sayer, ref buffer, in amount) => sayer.TryWrite(ref buffer, amount), out text);

    /// <summary>Says an amount of a counted thing: "1 session", "3–6 sessions", "a few sessions".</summary>
    /// <param name="amount">How many.</param>
    /// <param name="noun">The noun's key, such as <c>session</c>.</param>
    /// <param name="text">The words.</param>
    public bool TrySayCount(Amount amount, string noun, out string text) =>
        TrySay((amount, noun), static (sayer, ref buffer, in count) => sayer.TryWriteCount(ref buffer, count.amount, count.noun), out text);

    /// <summary>Says a quantity: "0.5–1.5 mm", "70%", "12–160 needles".</summary>
    public bool TrySay(Quantity quantity, out string text) =>
        TrySay(quantity, static (sayer, ref buffer, in quantity) => sayer.TryWrite(ref buffer, quantity), out text);

    /// <summary>Says money: "$250", "$250 – $400", "from $200".</summary>
    public bool TrySay(Money money, out string text)
    {
        text = "";
        return money.Currency != default(Money).Currency
            && TrySay(money, static (sayer, ref buffer, in money) => sayer.TryWrite(ref buffer, money.Amount, new Wording(null, BoundKeys.OfMoney), money.Currency, WriteMoney), out text);
    }

    /// <summary>Says a date as precisely as it is given: a year, a month of a year, or a day.</summary>
    public bool TrySay(PartialDate date, out string text)
    {
        text = "";
        if (!Forms.HasDates)
        {
            return false;
        }

        text = (date.Month, date.Day) switch
        {
            (null, _) => Forms.Dates.SayYear(date.Year),
            ({ } month, null) => Forms.Dates.SayMonth(date.Year, month),
            _ => Forms.Dates.Say(date.First, DateStyle.Long),
        };
        return true;
    }

    /// <summary>Says how long ago a date was, as precisely as it is given: "3 months ago"; a date that is not past is said as it is.</summary>
    public bool TrySayAgo(PartialDate date, DateOnly today, out string text)
    {
        string? ago = !Forms.HasDates ? null : (date.Month, date.Day) switch
        {
            (null, _) => Forms.Relative.SayYear(date.Year, today),
            (_, null) => Forms.Relative.SayMonth(date.First, today),
            _ => Forms.Relative.Say(date.First, today),
        };
        return ago is null ? TrySay(date, out text) : Said(ago, out text);
    }

    /// <summary>Says a time of day: "9:00 AM", "09:00".</summary>
    public bool TrySay(TimeOnly time, out string text)
    {
        text = "";
        return Forms.HasDates && Forms.Dates.Say(time) is { } said && Said(said, out text);
    }

    private static bool WriteMoney(ValueSayer sayer, ref TextBuffer buffer, string currency, decimal low, decimal high)
    {
        sayer.Forms.Money.Write(ref buffer, low, high, currency);
        return true;
    }

    /// <summary>Says a value from a buffer on the stack: the finished text is the only string.</summary>
    private bool TrySay<TValue>(in TValue value, Write<TValue> write, out string text)
    {
        TextBuffer buffer = new(stackalloc char[BufferLength]);
        bool isSaid = write(this, ref buffer, in value);
        if (!isSaid)
        {
            buffer.Clear();
        }

        text = buffer.Finish();
        return isSaid;
    }

    private bool TryWrite(ref TextBuffer buffer, Quantity quantity)
    {
        string unit = quantity.Unit;
        if (unit.Length == 0)
        {
            return TryWrite(ref buffer, quantity.Amount);
        }

        if (unit == "%")
        {
            return TryWritePercent(ref buffer, quantity.Amount);
        }

        // The catalogue's own words for a unit go before the tables'.
        if (!HasOwnWord(unit) && MeasureUnits.TryFind(unit, out string measure, out bool isBrief))
        {
            return TryWriteMeasure(ref buffer, quantity.Amount, measure, measure, isBrief);
        }

        return HasNoun(unit)
            ? TryWriteCount(ref buffer, quantity.Amount, unit)
            : TryWrite(ref buffer, quantity.Amount, new Wording(unit), unit, static (sayer, ref buffer, unit, low, high) => sayer.TryWriteSign(ref buffer, unit, low, high));
    }

    private bool TryWrite(ref TextBuffer buffer, Amount amount) =>
        TryWrite(ref buffer, amount, new Wording("number"), 0, static (sayer, ref buffer, _, low, high) => sayer.WriteNumbers(ref buffer, low, high));

    private bool TryWriteCount(ref TextBuffer buffer, Amount amount, string noun) =>
        TryWrite(ref buffer, amount, new Wording(noun, BoundKeys.OfCount), noun, static (sayer, ref buffer, noun, low, high) => sayer.TryWriteNoun(ref buffer, noun, low, high));

    /// <summary>Writes a number of a unit of the tables; "a few" of them are said of the noun.</summary>
    private bool TryWriteMeasure(ref TextBuffer buffer, Amount amount, string noun, string unit, bool isBrief) =>
        TryWrite(ref buffer, amount, new Wording(noun), (unit, isBrief), static (sayer, ref buffer, state, low, high) => sayer.Forms.Units.TryWrite(ref buffer, state.unit, state.isBrief, low, high));

    private bool TryWritePercent(ref TextBuffer buffer, Amount amount)
    {
        int start = buffer.Length;
        bool isWritten = TryWrite(ref buffer, amount, default, 0, static (sayer, ref buffer, _, low, high) =>
        {
            sayer.Forms.Numbers.WritePercentRange(ref buffer, low, high);
            return true;
        });
        if (isWritten)
        {
            AddArticle(ref buffer, start, amount);
        }

        return isWritten;
    }

    private bool WriteNumbers(ref TextBuffer buffer, decimal low, decimal high)
    {
        Forms.Numbers.WriteRange(ref buffer, low, high);
        return true;
    }

    /// <summary>Writes the numbers, then "about", then the bound.</summary>
    private bool TryWrite<TState>(ref TextBuffer buffer, Amount amount, Wording wording, TState state, Speak<TState> speak)
    {
        if (amount.Bound is Bound.Few or Bound.Many)
        {
            return wording.Noun is { } noun && TryWriteSeveral(ref buffer, amount.Bound == Bound.Few ? "few." : "many.", noun);
        }

        int start = buffer.Length;
        (decimal low, decimal high) = amount.Ends;
        return speak(this, ref buffer, state, low, high)
            && (!amount.IsAbout || TryWrap(ref buffer, start, "about"))
            && TryBound(ref buffer, start, amount.Bound, low, wording.Bounds);
    }

    private bool TryFind(string key, out Phrase phrase)
    {
        phrase = default;
        return phrases is not null && phrases.TryGet(key, out phrase) && phrase.State >= leastState;
    }

    private static bool Said(string words, out string text)
    {
        text = words;
        return true;
    }

    /// <summary>Which phrases fit what is said.</summary>
    /// <param name="Noun">What "a few" and "many" are said of; null where they are not.</param>
    /// <param name="Bounds">The keys of its bounds where they are more particular than those of any value.</param>
    private readonly record struct Wording(string? Noun, BoundKeys? Bounds = null);
}
