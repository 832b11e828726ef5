using TreatmentContent.Quantities;

namespace TreatmentContent.Localization;

/// <summary>Says values in one language, from the locale's forms, the package's phrases and the catalogue's own words.</summary>
/// <remarks>
/// Immutable and safe on any thread; no culture of the machine is asked. A value for which a form or a phrase is missing is not said
/// at all: each method then returns false, and an empty text. A value inside a phrase is said as it is said alone.
/// </remarks>
internal sealed partial class ValueSayer
{
    private readonly PhraseBook? phrases;
    private readonly UnitWord? ownWords;
    private readonly PhraseState leastState;

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
    }

    /// <summary>Says the numbers of an amount, which are equal where there is only one; null where that cannot be said.</summary>
    private delegate string? Speak<TState>(ValueSayer sayer, TState state, decimal low, decimal high);

    /// <summary>Gets the forms that the sayer writes with.</summary>
    public LocaleForms Forms { get; }

    /// <summary>Says a bare amount: "3–6", "at least 15", "a few".</summary>
    public bool TrySay(Amount amount, out string text) =>
        TrySay(amount, new Wording("number"), 0, static (sayer, _, low, high) => sayer.Forms.Numbers.SayRange(low, high), out text);

    /// <summary>Says an amount of a counted thing: "1 session", "3–6 sessions", "a few sessions".</summary>
    /// <param name="amount">How many.</param>
    /// <param name="noun">The noun's key, such as <c>session</c>.</param>
    /// <param name="text">The words.</param>
    public bool TrySayCount(Amount amount, string noun, out string text) =>
        TrySay(amount, new Wording(noun, ".count"), noun, static (sayer, state, low, high) => sayer.Noun(state, low, high), out text);

    /// <summary>Says a quantity: "0.5–1.5 mm", "70%", "12–160 needles".</summary>
    public bool TrySay(Quantity quantity, out string text)
    {
        string unit = quantity.Unit;
        if (unit.Length == 0)
        {
            return TrySay(quantity.Amount, out text);
        }

        if (unit == "%")
        {
            return TrySayPercent(quantity.Amount, out text);
        }

        // The catalogue's own words for a unit go before the tables'.
        if (!HasOwnWord(unit) && MeasureUnits.TryFind(unit, out string measure, out bool isBrief))
        {
            return TrySayMeasure(quantity.Amount, measure, isBrief, out text);
        }

        return HasNoun(unit)
            ? TrySayCount(quantity.Amount, unit, out text)
            : TrySay(quantity.Amount, default, unit, static (sayer, state, low, high) => sayer.Sign(state, low, high), out text);
    }

    /// <summary>Says money: "$250", "$250 – $400", "from $200".</summary>
    public bool TrySay(Money money, out string text)
    {
        text = "";
        return money.Currency != default(Money).Currency
            && TrySay(money.Amount, new Wording(null, ".money"), money.Currency, static (sayer, code, low, high) => sayer.Forms.Money.Say(low, high, code), out text);
    }

    /// <summary>Says a date as precisely as it is given: a year, a month of a year, or a day.</summary>
    public bool TrySay(PartialDate date, out string text)
    {
        text = (date.Month, date.Day) switch
        {
            (null, _) => Forms.Dates.SayYear(date.Year),
            ({ } month, null) => Forms.Dates.SayMonth(date.Year, month),
            _ => Forms.Dates.Say(date.First, DateStyle.Long),
        };
        return true;
    }

    private bool TrySayMeasure(Amount amount, string unit, bool isBrief, out string text) =>
        TrySay(amount, new Wording(unit), (unit, isBrief), static (sayer, state, low, high) => sayer.Forms.Units.Say(state.unit, state.isBrief, low, high), out text);

    private bool TrySayPercent(Amount amount, out string text) =>
        TrySay(amount, default, 0, static (sayer, _, low, high) => sayer.Forms.Numbers.SayPercentRange(low, high), out text);

    /// <summary>Says the numbers, then "about", then the bound.</summary>
    private bool TrySay<TState>(Amount amount, Wording wording, TState state, Speak<TState> speak, out string text)
    {
        text = "";
        if (amount.Bound is Bound.Few or Bound.Many)
        {
            return wording.Noun is { } noun && TryFind((amount.Bound == Bound.Few ? "few." : "many.") + noun, out Phrase few) && Said(few.Text, out text);
        }

        decimal low = amount.Low ?? amount.High.GetValueOrDefault();
        decimal high = amount.High ?? low;
        return speak(this, state, low, high) is { } said
            && (!amount.IsAbout || TryWrap("about", "", said, out said))
            && TryBound(amount.Bound, wording.Suffix, said, out said)
            && Said(said, out text);
    }

    private bool TryBound(Bound bound, string suffix, string value, out string text)
    {
        text = value;
        return bound switch
        {
            Bound.AtLeast => TryWrap("bound.atLeast", suffix, value, out text),
            Bound.MoreThan => TryWrap("bound.moreThan", suffix, value, out text),
            Bound.AtMost => TryWrap("bound.atMost", suffix, value, out text),
            Bound.LessThan => TryWrap("bound.lessThan", suffix, value, out text),
            _ => true,
        };
    }

    /// <summary>Puts a value into a phrase, the more particular one where there is one.</summary>
    private bool TryWrap(string key, string suffix, string value, out string text)
    {
        text = "";
        return ((suffix.Length > 0 && TryFind(key + suffix, out Phrase phrase)) || TryFind(key, out phrase))
            && Said(phrase.Fill("value", value), out text);
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
    /// <param name="Ending">The end of the keys of more particular bounds.</param>
    private readonly record struct Wording(string? Noun, string? Ending = null)
    {
        public string Suffix => Ending ?? "";
    }
}
