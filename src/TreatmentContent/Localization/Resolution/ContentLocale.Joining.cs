using System.Globalization;

namespace TreatmentContent.Localization;

/// <content>Texts put together, never from two languages.</content>
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
            if (said.TrueForAll(voice.Fits) && voice.Forms is { } forms)
            {
                string list = forms.Lists.Say(said.ConvertAll(item => TextIsolation.Isolate(item, voice.Direction)), kind);
                return voice.Say(list) with { IsStale = said.Exists(static item => item.IsStale) };
            }
        }

        return null;
    }

    /// <summary>Puts a value into its place in a phrase.</summary>
    /// <param name="key">The phrase's key.</param>
    /// <param name="name">The name of the place.</param>
    /// <param name="value">The value.</param>
    /// <returns>The whole; null where there is no such phrase in the value's language.</returns>
    internal ResolvedText? Fill(string key, string name, ResolvedText value) => Fill(key, name, value, name, value);

    /// <summary>Puts two values into their places in a phrase.</summary>
    /// <param name="key">The phrase's key.</param>
    /// <param name="firstName">The name of the first place.</param>
    /// <param name="first">The first value.</param>
    /// <param name="secondName">The name of the second place.</param>
    /// <param name="second">The second value.</param>
    /// <returns>The whole; null where there is no such phrase in the values' language.</returns>
    internal ResolvedText? Fill(string key, string firstName, ResolvedText first, string secondName, ResolvedText second)
    {
        foreach (Voice voice in voices)
        {
            if (voice.Fits(first) && voice.Fits(second) && voice.Phrases is { } book && book.TryGet(key, out Phrase phrase))
            {
                TextDirection direction = voice.Direction;
                return voice.Say(phrase.Fill(firstName, TextIsolation.Isolate(first, direction), secondName, TextIsolation.Isolate(second, direction)));
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
            if (month is >= 1 and <= 12 && voice.Forms is { } forms)
            {
                return voice.Say(forms.Dates.MonthName(month));
            }
        }

        return Bare(month.ToString(CultureInfo.InvariantCulture));
    }
}
