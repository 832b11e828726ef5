using TreatmentContent.Vocabularies;

namespace TreatmentContent.Quantities;

/// <summary>How often something happens to people: a word, a percentage, a ratio, or a word with one of the two.</summary>
/// <remarks>
/// The text is <c>some</c>, <c>&lt;0.05 %</c>, <c>1/3000</c>, <c>1..3/10</c> or <c>rare, &lt;1/1000</c>. <c>few</c> and <c>many</c> are words of <see cref="Likelihood"/>,
/// never a percentage or a ratio. Ratios are kept as they were said: <c>1/10</c> is not <c>10 %</c>. The default is the unspecified word.
/// Whether a word suits its number is not checked here.
/// </remarks>
public readonly partial record struct Frequency
{
    private readonly Amount number;

    // 0 where the number is a percentage.
    private readonly long of;
    private readonly bool hasNumber;

    /// <summary>Makes a frequency of a word alone.</summary>
    /// <param name="word">The word.</param>
    public Frequency(Open<Likelihood> word) => Word = word;

    private Frequency(Open<Likelihood> word, Amount number, long of)
    {
        Word = word;
        this.number = number;
        this.of = of;
        hasNumber = true;
    }

    /// <summary>Gets the word; unspecified where only a number is said.</summary>
    public Open<Likelihood> Word { get; }

    /// <summary>Gets the percentage, 0 to 100; null where none is said.</summary>
    public Amount? Percent => hasNumber && of == 0 ? number : null;

    /// <summary>Gets the ratio, <c>Count</c> people in <c>Of</c>; null where none is said.</summary>
    public (Amount Count, long Of)? Ratio => of == 0 ? null : (number, of);

    /// <summary>Makes a frequency of a word alone.</summary>
    /// <param name="word">The word.</param>
    public static implicit operator Frequency(Likelihood word) => new(word);

    /// <summary>Makes a frequency in percent.</summary>
    /// <param name="percent">From 0 to 100.</param>
    /// <returns>The frequency.</returns>
    /// <exception cref="ArgumentException"><paramref name="percent"/> may lie below 0 or above 100, or is "few" or "many".</exception>
    public static Frequency OfPercent(Amount percent)
    {
        Refusal.ThrowIf(PercentProblem(percent), nameof(percent));
        return new Frequency(default, percent, 0);
    }

    /// <summary>Makes a frequency of so many people in so many.</summary>
    /// <param name="count">How many; not more than <paramref name="of"/>.</param>
    /// <param name="of">In how many, from 1 to 9,999,999,999.</param>
    /// <returns>The frequency.</returns>
    /// <exception cref="ArgumentException"><paramref name="count"/> may lie below 0 or above <paramref name="of"/>, or is "few" or "many".</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="of"/> is below 1 or has more than ten digits.</exception>
    public static Frequency OfRatio(Amount count, long of)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(of, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(of, 9_999_999_999);
        Refusal.ThrowIf(RatioProblem(count, of), nameof(count));
        return new Frequency(default, count, of);
    }

    /// <summary>Gives the same number with a word beside it.</summary>
    /// <param name="word">The word.</param>
    /// <returns>Such as <c>rare, &lt;1/1000</c>.</returns>
    public Frequency WithWord(Open<Likelihood> word) => hasNumber ? new Frequency(word, number, of) : new Frequency(word);

    private static string? PercentProblem(Amount percent) => Problem(percent, 100, "a percentage is a number up to 100");

    private static string? RatioProblem(Amount count, long of) => Problem(count, of, "a ratio is at most 1");

    private static string? Problem(Amount number, decimal whole, string limit)
    {
        if (number.Bound is Bound.Few or Bound.Many)
            return "'few' and 'many' stand alone, without '%' or a slash";

        if (number.IsNegative)
            return Refusal.BelowZero;

        bool isMore = number.Low > whole || number.High > whole || (number.Bound == Bound.MoreThan && number.Low == whole);
        return isMore ? limit : null;
    }
}
