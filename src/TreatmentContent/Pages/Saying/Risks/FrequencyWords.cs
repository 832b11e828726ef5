using TreatmentContent.Localization;
using TreatmentContent.Quantities;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Pages;

/// <summary>Says how often something happens, of people or of what else is counted: "1 in 3,000, counted per injection".</summary>
internal static class FrequencyWords
{
    /// <summary>Says a frequency with what it counts.</summary>
    /// <returns>The whole; null where it would be of two languages.</returns>
    public static ResolvedText? Say(Narrator narrator, Frequency frequency, Open<CountedThing>? per) =>
        per is { IsUnspecified: false } thing
            ? WithoutPeople(narrator, frequency) is { } said ? narrator.Fill("frequency.counted", "value", said, "thing", narrator.Locale.Say(thing)) : null
            : narrator.Locale.Say(frequency);

    // "1 in 3,000 people" would be false of injections.
    private static ResolvedText? WithoutPeople(Narrator narrator, Frequency frequency)
    {
        ContentLocale locale = narrator.Locale;
        if (frequency.Ratio is not { } ratio)
        {
            return locale.Say(frequency);
        }

        ResolvedText? said = narrator.Fill("frequency.ratio", "count", locale.Say(ratio.Count), "of", locale.Say(new Amount(ratio.Of)));
        return frequency.Word.IsUnspecified || said is not { } number
            ? said
            : narrator.Fill("frequency.withNumber", "word", locale.Say(new Frequency(frequency.Word)), "number", number);
    }
}
