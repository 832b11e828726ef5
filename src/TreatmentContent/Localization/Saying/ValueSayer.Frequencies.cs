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
        ? TryWriteRatio(ref buffer, ratio.Count, ratio.Of)
        : TryWritePercent(ref buffer, frequency.Percent.GetValueOrDefault());

    /// <summary>Writes so many people in so many. A bound has a phrase for the whole, in which it is said of the count: around "1 in 10 people" it would be read as one of the people.</summary>
    private bool TryWriteRatio(ref TextBuffer buffer, Amount count, long of)
    {
        if (!TryFind(BoundKeys.OfRatio.Of(count.Bound) ?? "frequency.ratio", out Phrase phrase))
        {
            return false;
        }

        int index = 0;
        while (PhrasePlaces.TryNext(phrase.Text, ref index, out ReadOnlySpan<char> literal, out ReadOnlySpan<char> place))
        {
            buffer.Append(literal);
            bool isWritten = place switch
            {
                PhrasePlaces.Count or PhrasePlaces.People => TryWriteCount(ref buffer, count, isOfPeople: place is PhrasePlaces.People),
                "of" => WriteNumbers(ref buffer, of, of),
                _ => place.IsEmpty,
            };
            if (!isWritten)
            {
                return false;
            }
        }

        return true;
    }

    private bool TryWriteCount(ref TextBuffer buffer, Amount count, bool isOfPeople)
    {
        int start = buffer.Length;
        (decimal low, decimal high) = count.Ends;
        return (isOfPeople ? TryWriteNoun(ref buffer, "person", low, high) : WriteNumbers(ref buffer, low, high))
            && (!count.IsAbout || TryWrap(ref buffer, start, "about"));
    }
}
