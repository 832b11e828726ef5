using TreatmentContent.Localization;
using TreatmentContent.Quantities;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Pages;

/// <summary>Says how often something happens, of people or of what else is counted: "1 in 3,000, counted per injection".</summary>
internal static class FrequencyWords
{
    /// <summary>Says a frequency with what it counts.</summary>
    /// <returns>The whole; null where it would be of two languages.</returns>
    public static ResolvedText? Say(Narrator narrator, Frequency frequency, Open<CountedThing>? per)
    {
        if (per is not { IsUnspecified: false } thing || thing == CountedThing.Patient)
            return narrator.Locale.Say(frequency);

        // "In most people" would be false of eggs: they are named where there is a form for it, and else called cases.
        bool isWord = !frequency.Word.IsUnspecified && frequency is { Percent: null, Ratio: null };
        return isWord && narrator.Phrase($"frequency.{frequency.Word.Word}.{thing.Word}") is { IsEmpty: false } named ? named
            : WithoutPeople(narrator, frequency) is { } said ? narrator.Fill("frequency.counted", "value", said, "thing", narrator.Locale.Say(thing))
            : null;
    }

    // "1 in 3,000 people" would be false of injections.
    private static ResolvedText? WithoutPeople(Narrator narrator, Frequency frequency)
    {
        ContentLocale locale = narrator.Locale;
        ResolvedText? number = frequency.Ratio is { } ratio
            ? narrator.Fill("frequency.ratio", "count", locale.Say(ratio.Count), "of", locale.Say(new Amount(ratio.Of)))
            : frequency.Percent is { } percent ? locale.Say(new Quantity(percent, "%")) : null;
        bool hasNumber = frequency.Ratio is not null || frequency.Percent is not null;
        if (frequency.Word.IsUnspecified)
            return hasNumber ? number : locale.Say(frequency);

        ResolvedText word = narrator.Phrase("frequency.word." + frequency.Word.Word) is { IsEmpty: false } own ? own : locale.Say(new Frequency(frequency.Word));
        return !hasNumber ? word : number is { } stated ? narrator.Fill("frequency.withNumber", "word", word, "number", stated) : null;
    }
}
