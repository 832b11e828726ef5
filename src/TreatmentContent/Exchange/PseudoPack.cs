using TreatmentContent.Localization;

namespace TreatmentContent.Exchange;

/// <summary>Makes the pack of a pseudo-locale of the English phrases and forms.</summary>
internal static class PseudoPack
{
    private const char Separator = '|';
    private const string Dates = "dates";

    private static readonly LocaleTag English = LocaleTag.Parse("en");

    // In these, letters are fields of a pattern: "MMMM d, y".
    private static readonly string[] DatePatterns = ["full", "long", "medium", "yearMonth", "year", "time"];

    /// <summary>Makes the pack.</summary>
    /// <param name="locale">The pseudo-locale.</param>
    /// <param name="speak">Writes one text in it.</param>
    public static LocalePack Make(LocaleTag locale, Func<string, string> speak)
    {
        string Write(string text) => PseudoText.Write(text, speak);

        PhraseBook book = PhraseBook.For(English)!;
        var phrases = book.Keys.ToDictionary(
            key => key,
            key => book.TryGet(key, out Phrase phrase) ? phrase with { Text = Write(phrase.Text), State = PhraseState.Reviewed } : default,
            StringComparer.Ordinal);

        var tables = new LocaleTables();
        var rows = LocalePack.Worded.ToDictionary(
            topic => topic,
            topic => tables.Read(topic, English.Value).Entries.ToDictionary(row => row.Key, row => IsPattern(topic, row.Key) ? row.Value : WriteEach(row.Value, Write), StringComparer.Ordinal),
            StringComparer.Ordinal);

        return new LocalePack(locale, English, phrases, rows, Write(tables.OwnNames.Get(English.Value)));
    }

    private static bool IsPattern(string topic, string key) => topic == Dates && Array.IndexOf(DatePatterns, key) >= 0;

    // The names of months and days stand in one row.
    private static string WriteEach(string row, Func<string, string> write) => string.Join(Separator, row.Split(Separator).Select(write));
}
