using TreatmentContent.Quantities;

namespace TreatmentContent.Localization;

/// <content>Names of languages and countries, and times that depend on when they are read.</content>
public sealed partial class ContentLocale
{
    /// <summary>Says the name of a language, such as "Spanish" or "Chinese (Traditional)".</summary>
    /// <param name="language">The language, with its script and region where they matter.</param>
    /// <returns>The name as it stands in running text, in the page's language or marked as the source language's; the bare tag, in no language, where neither has a name for it.</returns>
    /// <remarks>For a menu, in which everyone looks for their own language, see <see cref="LocaleData.OwnNameOf"/>.</remarks>
    public ResolvedText Say(LocaleTag language) => SayName(language, static (names, tag) => names.Language(tag)) ?? Bare(language.Value);

    /// <summary>Says the name of a country, such as "Mexico".</summary>
    /// <param name="code">The code of ISO 3166-1, such as <c>MX</c>.</param>
    /// <returns>The name, in the page's language or marked as the source language's; the bare code, in no language, where neither has a name for it.</returns>
    public ResolvedText SayCountry(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return SayName(code, static (names, code) => names.Country(code)) ?? Bare(code);
    }

    /// <summary>Says a time of day as the locale writes it, such as "9:00 AM" or "09:00".</summary>
    /// <param name="time">The time; only hours and minutes are said.</param>
    /// <returns>The time, in the page's language or marked as the source language's.</returns>
    public ResolvedText Say(TimeOnly time) => Say(time, static (sayer, in v, out text) => sayer.TrySay(v, out text));

    /// <summary>Says how long ago a date was, such as "3 months ago"; for what is shown anew each day, since the words hold on one day only.</summary>
    /// <param name="date">The date; of a month or a year it is said how many months or years ago it was.</param>
    /// <param name="today">The day on which it is read.</param>
    /// <returns>The words; the date itself where it is not past.</returns>
    public ResolvedText SayAgo(PartialDate date, DateOnly today) =>
        Say((Date: date, Today: today), static (sayer, in v, out text) => sayer.TrySayAgo(v.Date, v.Today, out text));

    private ResolvedText? SayName<T>(T named, Func<NameForms, T, string?> find)
    {
        foreach (Voice voice in voices)
        {
            if (voice.Forms is { } forms && find(forms.Names, named) is { } name)
            {
                return voice.Say(name) with { Making = MakingOf(voice, other => other.Forms is { } own ? find(own.Names, named) : null) };
            }
        }

        return null;
    }
}
