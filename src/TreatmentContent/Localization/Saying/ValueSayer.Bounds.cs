using TreatmentContent.Quantities;

namespace TreatmentContent.Localization;

internal sealed partial class ValueSayer
{
    private readonly Lazy<GovernedDual?> dual;
    private readonly Lazy<PercentArticle?> article;

    /// <summary>Puts numbers into the phrase of their bound: "at least 3", "fewer than 3 sessions".</summary>
    private bool TryBound(ref TextBuffer buffer, int start, Bound bound, decimal number, BoundKeys? particular)
    {
        if (BoundKeys.OfAny.Of(bound) is not { } key)
        {
            return true;
        }

        Phrase phrase = default;
        if (!(particular?.Of(bound) is { } own && TryFind(own, out phrase)) && !TryFind(key, out phrase))
        {
            return false;
        }

        if (dual.Value is { } rule && Forms.Plurals.Cardinal(number) == PluralCategory.Two && rule.IsAskedBy(phrase))
        {
            Replace(ref buffer, start, rule.Of(buffer.Written[start..].ToString()));
        }

        phrase.Wrap(ref buffer, start, "value");
        return true;
    }

    /// <summary>Puts the article before a percentage that a bound stands before, where the language has one; "about" stands between them.</summary>
    private void AddArticle(ref TextBuffer buffer, int start, Amount percent)
    {
        if (percent is { Bound: Bound.MoreThan or Bound.LessThan, IsAbout: false } && article.Value is { } rule)
        {
            Replace(ref buffer, start, rule.Of(buffer.Written[start..].ToString(), percent.Ends.Low));
        }
    }

    private static void Replace(ref TextBuffer buffer, int start, string words)
    {
        buffer.Remove(start, buffer.Length - start);
        buffer.Append(words);
    }

    /// <summary>Puts what was written last into a phrase.</summary>
    private bool TryWrap(ref TextBuffer buffer, int start, string key)
    {
        if (!TryFind(key, out Phrase phrase))
        {
            return false;
        }

        phrase.Wrap(ref buffer, start, "value");
        return true;
    }
}
