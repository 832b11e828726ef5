using System.Collections.Concurrent;
using System.Globalization;

namespace TreatmentContent.Localization;

/// <summary>How a locale writes money.</summary>
/// <remarks>
/// Sources: Unicode CLDR 48.2, currencies; UTS 35 part 3, "Currencies"; ISO 4217 for codes. The digits of a currency are CLDR's;
/// a whole amount is written without them.
/// </remarks>
internal sealed class MoneyForms
{
    private const char Placeholder = '¤';
    private const char NoBreakSpace = '\u00A0';
    private const int UsualDigits = 2;

    private readonly FormTable table;
    private readonly FormTable currencies;
    private readonly NumberForms numbers;
    private readonly NumberAffixes pattern;
    private readonly NumberAffixes patternForLetters;
    private readonly DigitGroups groups;

    // Only of currencies that the table names: there is no end of other codes.
    private readonly ConcurrentDictionary<string, (NumberAffixes Affixes, int Digits)> known = new(StringComparer.Ordinal);

    /// <summary>Reads the patterns of a locale.</summary>
    /// <param name="table">The locale's patterns and symbols.</param>
    /// <param name="currencies">What holds for a currency everywhere: its digits.</param>
    /// <param name="numbers">How the locale writes numbers.</param>
    public MoneyForms(FormTable table, FormTable currencies, NumberForms numbers)
    {
        this.table = table;
        this.currencies = currencies;
        this.numbers = numbers;
        pattern = NumberAffixes.Parse(table.Get("pattern"));
        groups = DigitGroups.Parse(table.Get("pattern"));
        patternForLetters = table.Find("letters") is { } letters ? NumberAffixes.Parse(letters) : pattern;
    }

    /// <summary>Writes an amount.</summary>
    /// <param name="amount">The amount, in whole units of the currency.</param>
    /// <param name="currency">The ISO 4217 code.</param>
    public string Say(decimal amount, string currency) => Say(amount, amount, currency);

    /// <summary>Writes a range; equal ends as one amount.</summary>
    public string Say(decimal low, decimal high, string currency)
    {
        TextBuffer buffer = new(stackalloc char[128]);
        Write(ref buffer, low, high, currency);
        return buffer.Finish();
    }

    /// <summary>Writes a range; equal ends as one amount.</summary>
    public void Write(ref TextBuffer buffer, decimal low, decimal high, string currency)
    {
        (NumberAffixes affixes, int digits) = Find(currency);
        affixes.Write(ref buffer, numbers.Range, low, high, (Forms: this, Digits: digits), static (ref buffer, amount, state) => state.Forms.Write(ref buffer, amount, state.Digits));
    }

    private void Write(ref TextBuffer buffer, decimal amount, int digits)
    {
        decimal rounded = Math.Round(amount, digits, MidpointRounding.AwayFromZero);
        bool isWhole = rounded == decimal.Truncate(rounded);
        numbers.Write(ref buffer, isWhole ? decimal.Truncate(rounded) : rounded, isWhole ? 0 : digits, groups);
    }

    private (NumberAffixes Affixes, int Digits) Find(string currency)
    {
        if (known.TryGetValue(currency, out (NumberAffixes Affixes, int Digits) found))
        {
            return found;
        }

        found = (Affixes(currency), Digits(currency));
        return table.Find(currency) is null ? found : known.GetOrAdd(currency, found);
    }

    private int Digits(string currency) =>
        currencies.Find(currency) is { } digits ? int.Parse(digits, CultureInfo.InvariantCulture) : UsualDigits;

    private NumberAffixes Affixes(string currency)
    {
        string symbol = table.Find(currency) ?? currency;
        bool isBefore = pattern.Prefix.Contains(Placeholder, StringComparison.Ordinal);
        char nearest = isBefore ? symbol[^1] : symbol[0];
        NumberAffixes affixes = (char.IsLetter(nearest) ? patternForLetters : pattern).Replace(Placeholder, symbol);

        // A letter may not touch the number; a symbol, a space or a direction mark may.
        return isBefore
            ? affixes with { Prefix = char.IsLetter(affixes.Prefix[^1]) ? affixes.Prefix + NoBreakSpace : affixes.Prefix }
            : affixes with { Suffix = char.IsLetter(affixes.Suffix[0]) ? NoBreakSpace + affixes.Suffix : affixes.Suffix };
    }
}
