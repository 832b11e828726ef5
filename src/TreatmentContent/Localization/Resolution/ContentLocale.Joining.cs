namespace TreatmentContent.Localization;

/// <content>Texts put together, never from two languages.</content>
public sealed partial class ContentLocale
{
    /// <summary>Joins texts into a list of their language, such as "face, neck and hands".</summary>
    /// <param name="items">The texts; texts in no language fit into every list.</param>
    /// <param name="kind">The kind of list.</param>
    /// <returns>The list; null where the texts are of two languages.</returns>
    internal ResolvedText? Join(IReadOnlyList<ResolvedText> items, ListKind kind) => items switch
    {
        [] => null,
        [ResolvedText only] => only,
        _ when items.All(IsOfPage) => Joined(pageSayer.Value, items, kind) is { } text ? OfPage(text) : null,
        _ when items.All(IsOfSource) => Joined(sourceSayer.Value, items, kind) is { } text ? OfSource(text) : null,
        _ => null,
    };

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
        if (IsOfPage(first) && IsOfPage(second) && pageSayer.Value.TryPhrase(key, out string phrase))
        {
            return OfPage(Filled(phrase, Direction));
        }

        return IsOfSource(first) && IsOfSource(second) && sourceSayer.Value.TryPhrase(key, out phrase)
            ? OfSource(Filled(phrase, Source.Direction))
            : null;

        string Filled(string pattern, TextDirection direction) =>
            new Phrase(pattern, PhraseState.Translated).Fill(firstName, TextIsolation.Isolate(first, direction), secondName, TextIsolation.Isolate(second, direction));
    }

    /// <summary>Says a month.</summary>
    /// <param name="month">The month, 1 to 12.</param>
    /// <returns>Its name in the page's language.</returns>
    internal ResolvedText SayMonth(int month) => month is >= 1 and <= 12 ? OfPage(pageSayer.Value.Forms.Dates.MonthName(month)) : default;

    private static string? Joined(ValueSayer sayer, IReadOnlyList<ResolvedText> items, ListKind kind) =>
        sayer.Forms.Lists.Say([.. items.Select(item => TextIsolation.Isolate(item, sayer.Forms.Locale.Direction))], kind);

    private static bool IsOfPage(ResolvedText text) => text.Locale == default || !text.IsForeign;

    private bool IsOfSource(ResolvedText text) => text.Locale == default || text.Locale.Language == Source.Language;

    private ResolvedText OfPage(string text) => new(text, Tag, Direction, ResolutionReason.Exact);

    private ResolvedText OfSource(string text) =>
        new(text, Source, Source.Direction, Source == Tag ? ResolutionReason.Exact : ResolutionReason.NoLocaleData);
}
