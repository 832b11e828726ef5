namespace TreatmentContent.Localization;

/// <summary>The phrases of one locale: bounds, counted nouns, vocabulary words, headings. What it does not say itself is that of a wider book, key by key.</summary>
/// <remarks>Immutable and shared.</remarks>
internal sealed class PhraseBook
{
    private const string PrefixOfNouns = "noun.";

    // It says how a language begins its labels; one without capitals has no need of it.
    private const string CapitalOfLabels = "page.label.capital";

    private static readonly Lazy<string[]> Complete = new(static () => [.. For(LastResort)!.Keys.Where(static key => key != CapitalOfLabels).Select(Asked).Distinct(StringComparer.Ordinal)]);

    private readonly IReadOnlyDictionary<string, Phrase> phrases;
    private readonly PhraseBook? wider;
    private readonly Lazy<bool> isComplete;

    /// <summary>Makes a book.</summary>
    /// <param name="locale">The locale of the phrases.</param>
    /// <param name="phrases">The phrases by key; not changed from now on.</param>
    /// <param name="wider">The book that is asked for what these do not say, such as the language's; null where there is none.</param>
    public PhraseBook(LocaleTag locale, IReadOnlyDictionary<string, Phrase> phrases, PhraseBook? wider = null)
    {
        Locale = locale;
        this.phrases = phrases;
        this.wider = wider;
        LeastState = phrases.Values.Select(static phrase => phrase.State).Append(wider?.LeastState ?? PhraseState.Reviewed).Min();
        isComplete = new(() => Array.TrueForAll(Complete.Value, key => TryGet(key, out _)));
    }

    /// <summary>Gets the language that has a phrase for every key: the one that speaks where no other has the phrase.</summary>
    public static LocaleTag LastResort { get; } = LocaleTag.Parse("en");

    /// <summary>Gets the locale of the phrases, which may be wider than the one that was asked for.</summary>
    public LocaleTag Locale { get; }

    /// <summary>Gets the keys, in no order.</summary>
    public IReadOnlyCollection<string> Keys => wider is null ? [.. phrases.Keys] : [.. phrases.Keys.Union(wider.Keys, StringComparer.Ordinal)];

    /// <summary>Gets the state that every phrase has reached at least.</summary>
    public PhraseState LeastState { get; }

    /// <summary>Gets a value indicating whether it has every key of the package; the few that a host gives for a language of its own are not all of them.</summary>
    public bool IsComplete => isComplete.Value;

    /// <summary>Gets the book of the package that serves a locale: its own or, by truncation, its language's. Null where there is none.</summary>
    public static PhraseBook? For(LocaleTag locale) => LocaleData.BuiltIn.PhrasesOf(locale);

    /// <summary>Makes a book of given files.</summary>
    /// <exception cref="FormatException">A line is malformed, or a key is there twice.</exception>
    public static PhraseBook Of(LocaleTag locale, params ReadOnlySpan<string> texts)
    {
        Dictionary<string, Phrase> phrases = new(StringComparer.Ordinal);
        foreach (string text in texts)
        {
            using StringReader reader = new(text);
            PhraseFile.Read(locale.Value, reader, phrases);
        }

        return new PhraseBook(locale, phrases);
    }

    /// <summary>Finds a phrase.</summary>
    public bool TryGet(string key, out Phrase phrase) => phrases.TryGetValue(key, out phrase) || (wider is not null && wider.TryGet(key, out phrase));

    // Which forms of a noun there are beside that for all other numbers, each language decides.
    private static string Asked(string key) => key.StartsWith(PrefixOfNouns, StringComparison.Ordinal) ? $"{key.AsSpan(0, key.LastIndexOf('.'))}.other" : key;
}
