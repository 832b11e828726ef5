using TreatmentContent.Quantities;

namespace TreatmentContent.Localization;

internal sealed partial class ValueSayer
{
    private readonly Lazy<GovernedDual?> dual;

    /// <summary>Puts numbers into the phrase of their bound: "at least 3", "fewer than 3 sessions".</summary>
    private bool TryBound(ref TextBuffer buffer, int start, Bound bound, decimal number, string suffix)
    {
        string? key = bound switch
        {
            Bound.AtLeast => "bound.atLeast",
            Bound.MoreThan => "bound.moreThan",
            Bound.AtMost => "bound.atMost",
            Bound.LessThan => "bound.lessThan",
            _ => null,
        };
        if (key is null)
        {
            return true;
        }

        if (!TryFind(key, suffix, out Phrase phrase))
        {
            return false;
        }

        if (dual.Value is { } rule && Forms.Plurals.Cardinal(number) == PluralCategory.Two && rule.IsAskedBy(phrase))
        {
            string governed = rule.Of(buffer.Written[start..].ToString());
            buffer.Remove(start, buffer.Length - start);
            buffer.Append(governed);
        }

        phrase.Wrap(ref buffer, start, "value");
        return true;
    }

    /// <summary>Puts what was written last into a phrase, the more particular one where there is one.</summary>
    private bool TryWrap(ref TextBuffer buffer, int start, string key, string suffix)
    {
        if (!TryFind(key, suffix, out Phrase phrase))
        {
            return false;
        }

        phrase.Wrap(ref buffer, start, "value");
        return true;
    }

    private bool TryFind(string key, string suffix, out Phrase phrase)
    {
        phrase = default;
        return (suffix.Length > 0 && TryFind(key + suffix, out phrase)) || TryFind(key, out phrase);
    }
}
