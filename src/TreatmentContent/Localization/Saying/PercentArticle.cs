namespace TreatmentContent.Localization;

/// <summary>The article that a percentage has after a preposition, with which it makes one word: Italian "meno del 5%", "meno dell’8%", "meno dello 0,5%".</summary>
/// <remarks>
/// Stated by the phrase <c>bound.percent</c>, four words: the preposition, and what becomes of it before a number, before one that begins with a vowel where it is read aloud,
/// and before zero. In Italian, one (uno), eleven (undici) and whatever begins with an eight (otto, ottanta, ottocento) begin with a vowel.
/// </remarks>
internal sealed class PercentArticle
{
    private const char Apostrophe = '’';

    private readonly string preposition;
    private readonly string usual;
    private readonly string elided;
    private readonly string ofZero;

    /// <summary>Reads the rule.</summary>
    /// <exception cref="FormatException">There are not four words.</exception>
    public PercentArticle(Phrase rule)
    {
        if (rule.Text.Split(' ') is not [var before, var article, var vowel, var zero])
        {
            throw new FormatException($"'{rule.Text}' is not a preposition and three words with an article.");
        }

        preposition = $" {before} ";
        usual = article;
        elided = vowel;
        ofZero = zero;
    }

    /// <summary>Gives the words for a bound and a percentage with the article; words without the preposition are given as they are.</summary>
    /// <param name="words">Such as <c>meno di 5%</c>.</param>
    /// <param name="percent">The number.</param>
    public string Of(string words, decimal percent)
    {
        int index = words.IndexOf(preposition, StringComparison.Ordinal);
        if (index < 0)
        {
            return words;
        }

        string article = decimal.Truncate(percent) switch
        {
            0 => ofZero,
            1 or 11 => elided,
            var whole => FirstDigit(whole) == 8 ? elided : usual,
        };
        string space = article.EndsWith(Apostrophe) ? "" : " ";
        return $"{words[..index]} {article}{space}{words[(index + preposition.Length)..]}";
    }

    private static decimal FirstDigit(decimal whole)
    {
        while (whole >= 10)
        {
            whole = decimal.Truncate(whole / 10);
        }

        return whole;
    }
}
