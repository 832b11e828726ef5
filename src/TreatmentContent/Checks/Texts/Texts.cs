using System.Text;
using TreatmentContent.Contract;
using TreatmentContent.Localization;

namespace TreatmentContent.Checks;

/// <summary>The texts of a localised text, each with its language and its place.</summary>
internal static class Texts
{
    /// <summary>Gives every text with its language; one without a tag is in the source language.</summary>
    /// <param name="text">The text in all its languages.</param>
    /// <param name="source">The catalogue's source language.</param>
    public static IEnumerable<(LocaleTag Locale, LocalText Text)> Of(LocalizedText text, LocaleTag source)
    {
        if (text.Untagged is { } untagged)
            yield return (source, untagged);
        foreach ((LocaleTag tag, LocalText tagged) in text.Tagged)
            yield return (tag, tagged);
    }

    /// <summary>Gives the path of the text in one language.</summary>
    /// <param name="path">The path of the text in all its languages.</param>
    /// <param name="text">That text.</param>
    /// <param name="locale">The language as <see cref="Of"/> gave it.</param>
    public static string PathOf(string path, LocalizedText text, LocaleTag locale) => text.TryGet(locale, out _) ? PathOf(path, locale) : path;

    /// <summary>Gives the path of the text that has a tag.</summary>
    /// <param name="path">The path of the text in all its languages.</param>
    /// <param name="locale">The tag.</param>
    public static string PathOf(string path, LocaleTag locale)
    {
        var place = new StringBuilder(path);
        JsonPath.AppendMember(place, locale.Value);
        return place.ToString();
    }
}
