using TreatmentContent.Quantities;

namespace TreatmentContent.Localization;

internal sealed partial class ValueSayer
{
    private const string NumberPlace = "n";

    // What several are counted as, whatever the language: Arabic has another form from eleven on.
    private const decimal Several = 3;

    private bool HasOwnWord(string unit) => ownWords?.Invoke(unit, PluralCategory.Other) is not null;

    private bool HasNoun(string noun) => HasOwnWord(noun) || FormsOf(noun).Any;

    /// <summary>Writes a number or range of a noun, which agrees with the number as it is written.</summary>
    private bool TryWriteNoun(ref TextBuffer buffer, string noun, decimal low, decimal high)
    {
        bool isOwn = HasOwnWord(noun);
        if (low == high && !isOwn && FormsOf(noun).Exactly(low) is { } exact)
        {
            // A word for that very number: "twice".
            buffer.Append(exact.Text);
            return true;
        }

        PluralCategory category = low == high ? Forms.Plurals.Cardinal(low) : Forms.Plurals.Range(low, high);
        Phrase? pattern = Pattern(noun, category);
        if (low != high && pattern?.Has(NumberPlace) == false)
        {
            // A word such as "once" says its number itself: a range needs the form with a place.
            pattern = Pattern(noun, PluralCategory.Other);
        }

        return pattern is { } found && (!isOwn || SaysNumber(found.Text, category, low, high)) && WriteNumbers(ref buffer, found, low, high);
    }

    /// <summary>Tells whether a form says its number: by its place, or as a word for that very number. A French form "one" is for 0.5 as well, and the Russian for 21.</summary>
    /// <param name="pattern">The form, such as <c>{n} scoops</c>.</param>
    /// <param name="category">The category of the number.</param>
    /// <param name="low">The number, or the lower end.</param>
    /// <param name="high">The number, or the upper end.</param>
    public static bool SaysNumber(string pattern, PluralCategory category, decimal low, decimal high) =>
        new Phrase(pattern, PhraseState.Translated).Has(NumberPlace) || (low == high && category switch
        {
            PluralCategory.Zero => low == 0,
            PluralCategory.One => low == 1,
            PluralCategory.Two => low == 2,
            _ => false,
        });

    /// <summary>Writes "a few" or "many" of something: by the phrase of the noun, or with the name that it has beside a number, "a few scoops".</summary>
    private bool TryWriteSeveral(ref TextBuffer buffer, string prefix, string noun)
    {
        if (TryFind(prefix + noun, out Phrase phrase))
        {
            buffer.Append(phrase.Fill("unit", noun));
            return true;
        }

        if (!HasNoun(noun) || !TryFind(prefix + "any.named", out phrase) || Pattern(noun, CategoryOfSeveral(Forms.Plurals)) is not { } pattern || !TryWithoutNumber(pattern.Text, out string name))
        {
            return false;
        }

        buffer.Append(phrase.Fill("unit", name));
        return true;
    }

    /// <summary>Gets the form that a noun has where several are counted and no number is stated.</summary>
    public static PluralCategory CategoryOfSeveral(PluralRules plurals) => plurals.Cardinal(Several);

    /// <summary>Takes the number out of the name of a counted thing.</summary>
    /// <param name="pattern">The form, such as <c>{n} scoops</c>.</param>
    /// <param name="name">The name alone.</param>
    /// <returns>False where the number stands within the name, or there is nothing else.</returns>
    public static bool TryWithoutNumber(string pattern, out string name)
    {
        const string Place = $"{{{NumberPlace}}}";
        name = pattern.StartsWith(Place, StringComparison.Ordinal) ? pattern[Place.Length..].Trim()
            : pattern.EndsWith(Place, StringComparison.Ordinal) ? pattern[..^Place.Length].Trim()
            : "";
        return name.Length > 0;
    }

    /// <summary>Writes a number or range with a sign that does not change, such as J/cm².</summary>
    private bool TryWriteSign(ref TextBuffer buffer, string unit, decimal low, decimal high) =>
        FormsOf(unit).Sign is { } pattern && WriteNumbers(ref buffer, pattern, low, high);

    private bool WriteNumbers(ref TextBuffer buffer, Phrase pattern, decimal low, decimal high)
    {
        int start = buffer.Length;
        Forms.Numbers.WriteRange(ref buffer, low, high);
        pattern.Wrap(ref buffer, start, NumberPlace);
        return true;
    }

    /// <summary>Tells whether a unit is a sign, such as cm, which stands as it is beside any words of the language.</summary>
    public bool IsSign(string unit) => (MeasureUnits.TryFind(unit, out _, out bool isBrief) && isBrief) || TryFind("unit." + unit, out _);

    /// <summary>Says an amount of something that has no name in this language by the word that content has for it: "up to 1 cup", "a few cm".</summary>
    public bool TrySayUnnamed(Quantity quantity, out string text)
    {
        text = "";
        Amount amount = quantity.Amount;
        if (amount.Bound is Bound.Few or Bound.Many)
        {
            return TryFind(amount.Bound == Bound.Few ? "few.any" : "many.any", out Phrase few) && Said(few.Fill("unit", quantity.Unit), out text);
        }

        return TrySay(quantity, static (sayer, ref buffer, in quantity) => sayer.TryWrite(ref buffer, quantity.Amount, default, quantity.Unit, WriteUnnamed), out text);
    }

    private static bool WriteUnnamed(ValueSayer sayer, ref TextBuffer buffer, string unit, decimal low, decimal high)
    {
        if (!sayer.TryFind("unit.any", out Phrase pattern))
        {
            return false;
        }

        buffer.Append(pattern.Fill(NumberPlace, sayer.Forms.Numbers.SayRange(low, high), "unit", unit));
        return true;
    }

    // No form stands in for another one, but for what only millions are said with.
    private Phrase? Pattern(string noun, PluralCategory category) =>
        ownWords?.Invoke(noun, PluralCategory.Other) is not { } other ? FormsOf(noun).Of(category)
        : (category == PluralCategory.Other ? other : ownWords(noun, category) ?? (Forms.Plurals.IsUsual(category) ? null : other)) is { } own ? new Phrase(own, PhraseState.Translated)
        : null;

    private NounForms FormsOf(string noun)
    {
        if (nouns.TryGetValue(noun, out NounForms? known))
        {
            return known;
        }

        // What has neither a name nor a sign is not kept: there is no end of such words.
        NounForms found = new(noun, leastState, Forms.Plurals, key => phrases is not null && phrases.TryGet(key, out Phrase phrase) ? phrase : null);
        return found.IsKnown ? nouns.GetOrAdd(noun, found) : found;
    }
}
