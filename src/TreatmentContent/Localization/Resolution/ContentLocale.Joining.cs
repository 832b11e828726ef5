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
        ResolvedText[] said = [.. items.Where(item => !item.IsEmpty)];
        ResolvedText? whole = said switch
        {
            [] => null,
            [ResolvedText only] => only,
            _ when said.All(IsOfPage) => Joined(Tag, said, kind) is { } text ? OfPage(text) : null,
            _ when said.All(IsOfSource) => Joined(Source, said, kind) is { } text ? OfSource(text) : null,
            _ => null,
        };
        return whole is { } list ? list with { IsStale = said.Any(item => item.IsStale) } : null;
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
        if (IsOfPage(first) && IsOfPage(second) && PhraseBook.For(Tag) is { } own && own.TryGet(key, out Phrase phrase))
        {
            return OfPage(Filled(phrase, Direction));
        }

        return IsOfSource(first) && IsOfSource(second) && PhraseBook.For(Source) is { } book && book.TryGet(key, out phrase)
            ? OfSource(Filled(phrase, Source.Direction))
            : null;

        string Filled(Phrase pattern, TextDirection direction) =>
            pattern.Fill(firstName, TextIsolation.Isolate(first, direction), secondName, TextIsolation.Isolate(second, direction));
    }

    /// <summary>Says a month by its name.</summary>
    /// <param name="month">The month, 1 to 12.</param>
    /// <returns>Its name, in the page's language or marked as the source language's; its number where neither has one.</returns>
    internal ResolvedText SayMonth(int month) => (LocaleData.BuiltIn.FormsOf(Tag), LocaleData.BuiltIn.FormsOf(Source)) switch
    {
        _ when month is < 1 or > 12 => Bare(month.ToString(CultureInfo.InvariantCulture)),
        ({ } own, _) => OfPage(own.Dates.MonthName(month)),
        (_, { } source) => OfSource(source.Dates.MonthName(month)),
        _ => Bare(month.ToString(CultureInfo.InvariantCulture)),
    };

    private static string? Joined(LocaleTag tag, IReadOnlyList<ResolvedText> items, ListKind kind) =>
        LocaleData.BuiltIn.FormsOf(tag)?.Lists.Say([.. items.Select(item => TextIsolation.Isolate(item, tag.Direction))], kind);

    private static bool IsOfPage(ResolvedText text) => text.Locale == default || !text.IsForeign;

    private bool IsOfSource(ResolvedText text) => text.Locale == default || text.Locale.Language == Source.Language;

    private ResolvedText OfPage(string text) => new(text, Tag, Direction, ResolutionReason.Exact);

    private ResolvedText OfSource(string text) =>
        new(text, Source, Source.Direction, Source == Tag ? ResolutionReason.Exact : ResolutionReason.NoLocaleData);
}
