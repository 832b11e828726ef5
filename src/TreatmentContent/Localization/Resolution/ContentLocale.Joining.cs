using System.Globalization;

namespace TreatmentContent.Localization;

/// <content>Texts put together: lists never from two languages, phrases only where nothing else would keep their words.</content>
public sealed partial class ContentLocale
{
    /// <summary>Joins texts into a list of their language, such as "face, neck and hands".</summary>
    /// <param name="items">The texts; texts in no language fit into every list.</param>
    /// <param name="kind">The kind of list.</param>
    /// <returns>The list; null where there are no texts, or texts of two languages.</returns>
    internal ResolvedText? Join(IReadOnlyList<ResolvedText> items, ListKind kind)
    {
        ArgumentNullException.ThrowIfNull(items);
        List<ResolvedText> said = new(items.Count);
        for (int i = 0; i < items.Count; i++)
        {
            if (!items[i].IsEmpty)
                said.Add(items[i]);
        }

        if (said.Count < 2)
        {
            return said.Count == 0 ? null : said[0];
        }

        foreach (Voice voice in voices)
        {
            if (JoinIn(voice, said, kind) is { } joined)
            {
                return joined with { Making = joined.Making.Runs.Count > 0 ? joined.Making : MakingOf(voice, other => JoinIn(other, said, kind)?.Text) };
            }
        }

        return null;
    }

    /// <summary>Puts two values into their places in a phrase.</summary>
    /// <param name="key">The phrase's key.</param>
    /// <param name="firstName">The name of the first place.</param>
    /// <param name="first">The first value.</param>
    /// <param name="secondName">The name of the second place.</param>
    /// <param name="second">The second value.</param>
    /// <returns>The whole, in a language that has the phrase and in which both values are or can be said; null where there is none.</returns>
    internal ResolvedText? Fill(string key, string firstName, ResolvedText first, string secondName, ResolvedText second)
    {
        bool isFinished = false;
        foreach (Voice voice in voices)
        {
            if (!voice.TryPhrase(key, out Phrase phrase) || (isFinished && phrase.State < PhraseState.Translated))
            {
                continue;
            }

            // Where safety depends on it, a draft is not said for a finished phrase only because the values are in its language.
            isFinished |= IsForSafety && phrase.State >= PhraseState.Translated;
            if (In(voice, first) is { } one && In(voice, second) is { } other)
            {
                return Phrased(voice, key, Put(voice, phrase, firstName, one, secondName, other));
            }
        }

        return null;
    }

    /// <summary>Puts two values into their places in a phrase, also where a text of the content stands in another language than the phrase: it keeps its own mark, and the words around it are never left out.</summary>
    /// <returns>The whole; null where no language of the page has the phrase.</returns>
    internal ResolvedText? FillMixed(string key, string firstName, ResolvedText first, string secondName, ResolvedText second)
    {
        if (Fill(key, firstName, first, secondName, second) is { } whole)
        {
            return whole;
        }

        foreach (Voice voice in voices)
        {
            if (voice.TryPhrase(key, out Phrase phrase))
            {
                return Phrased(voice, key, Mix(voice, phrase, firstName, In(voice, first) ?? first, secondName, In(voice, second) ?? second));
            }
        }

        return null;
    }

    /// <summary>Says a month by its name.</summary>
    /// <param name="month">The month, 1 to 12.</param>
    /// <returns>Its name, in the page's language or marked as the source language's; its number where neither has one.</returns>
    internal ResolvedText SayMonth(int month)
    {
        foreach (Voice voice in voices)
        {
            if (month is >= 1 and <= 12 && voice.Forms is { HasDates: true } forms)
            {
                return voice.Say(forms.Dates.MonthName(month)) with { Making = MakingOf(voice, other => other.Forms is { HasDates: true } own ? own.Dates.MonthName(month) : null) };
            }
        }

        return Bare(month.ToString(CultureInfo.InvariantCulture));
    }
}
