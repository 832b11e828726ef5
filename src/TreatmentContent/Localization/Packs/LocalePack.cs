using System.Collections.Frozen;

namespace TreatmentContent.Localization;

/// <summary>What a host adds to the package for one locale: phrases that the package lacks or says otherwise, and for a language without data how it counts and writes.</summary>
/// <remarks>
/// Immutable. The text has one <c>key = text</c> on a line, <c>#</c> before a comment, and <c>[draft]</c> or another state after the key of a phrase or alone on a line:
/// <list type="bullet">
/// <item>a phrase by its key, as in the package's English files: <c>bound.atLeast = omwen {value}</c>, <c>noun.session.other = {n} seyans</c>;</item>
/// <item><c>countsAs = fr</c>: the locale whose numbers, money and, unless CLDR knows the language's own, plural rules are taken. Only for a language without data, which says no value without it;</item>
/// <item>a form by the topic of the package's tables and its key there, written as CLDR does: <c>units.minute.long.other = {0} minit</c>, <c>lists.and.end = {0} ak {1}</c>, <c>dates.months = janvye|fevriye|…</c>, <c>names.own = Kreyòl ayisyen</c>, <c>names.es = panyòl</c>. Forms are used where safety depends on them, too, and cannot be drafts.</item>
/// </list>
/// </remarks>
public sealed class LocalePack
{
    /// <summary>The topics of forms that are made of words, which no language takes from another.</summary>
    internal static readonly FrozenSet<string> Worded = new[] { "units", "lists", "dates", "names" }.ToFrozenSet(StringComparer.Ordinal);

    private readonly Dictionary<string, Dictionary<string, string>> rows;

    internal LocalePack(LocaleTag locale, LocaleTag? countsAs, IReadOnlyDictionary<string, Phrase> phrases, Dictionary<string, Dictionary<string, string>> rows, string? ownName)
    {
        Locale = locale;
        CountsAs = countsAs;
        Phrases = phrases;
        this.rows = rows;
        OwnName = ownName;
    }

    /// <summary>Gets the locale; its phrases also serve the regions of the language, its forms that locale alone and those that have none of their own.</summary>
    public LocaleTag Locale { get; }

    /// <summary>Gets the locale whose numbers and money are taken; null where the language has its own.</summary>
    public LocaleTag? CountsAs { get; }

    /// <summary>Gets a value indicating whether it tells how a language without data counts.</summary>
    internal bool HasForms => CountsAs is not null;

    /// <summary>Gets what the language calls itself; null where the pack does not say it.</summary>
    internal string? OwnName { get; }

    /// <summary>Gets the phrases by key.</summary>
    internal IReadOnlyDictionary<string, Phrase> Phrases { get; }

    /// <summary>Reads a pack.</summary>
    /// <param name="locale">The locale that it is for.</param>
    /// <param name="text">The lines.</param>
    /// <returns>The pack.</returns>
    /// <exception cref="FormatException">A line is malformed; a key is there twice, is none of the package's or has no effect; a phrase has other places than the package's; a form would lose its number or is in the state of a draft; or forms do not fit together. The message names the line where there is one.</exception>
    public static LocalePack Parse(LocaleTag locale, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return PackFile.Read(locale, text);
    }

    /// <summary>Gets the texts that go before those of a table.</summary>
    /// <param name="topic">The table, such as <c>units</c>.</param>
    internal IReadOnlyDictionary<string, string> Rows(string topic) => rows.TryGetValue(topic, out Dictionary<string, string>? own) ? own : FrozenDictionary<string, string>.Empty;
}
