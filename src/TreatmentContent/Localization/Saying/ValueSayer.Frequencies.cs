using TreatmentContent.Quantities;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Localization;

internal sealed partial class ValueSayer
{
    /// <summary>Says a frequency: "in many people", "less than 0.05%", "1 in 3,000 people", "rare (fewer than 1 in 1,000 people)".</summary>
    public bool TrySay(Frequency frequency, out string text)
    {
        text = "";
        bool hasNumber = frequency.Percent is not null || frequency.Ratio is not null;
        if (frequency.Word.IsUnspecified)
        {
            return hasNumber && TrySayNumber(frequency, out text);
        }

        if (!TryFind($"{Open<Likelihood>.Vocabulary}.{frequency.Word.Word}", out Phrase word))
        {
            return false;
        }

        return hasNumber
            ? TryFind("frequency.withNumber", out Phrase both) && TrySayNumber(frequency, out string number) && Said(both.Fill("word", word.Text, "number", number), out text)
            : Said(word.Text, out text);
    }

    private bool TrySayNumber(Frequency frequency, out string text) => TrySay(frequency, static (sayer, ref buffer, in frequency) => sayer.TryWriteNumber(ref buffer, frequency), out text);

    private bool TryWriteNumber(ref TextBuffer buffer, Frequency frequency) => frequency.Ratio is { } ratio
        ? TryWrite(ref buffer, ratio.Count, new Wording(null, ".count"), ratio.Of, static (sayer, ref buffer, of, low, high) => sayer.TryWriteRatio(ref buffer, low, high, of))
        : TryWritePercent(ref buffer, frequency.Percent.GetValueOrDefault());

    private bool TryWriteRatio(ref TextBuffer buffer, decimal low, decimal high, long of)
    {
        if (!TryFind("frequency.ratio", out Phrase ratio))
        {
            return false;
        }

        buffer.Append(ratio.Fill("count", Forms.Numbers.SayRange(low, high), "of", Forms.Numbers.Say(of)));
        return true;
    }
}
