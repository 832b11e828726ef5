namespace TreatmentContent.Localization;

/// <summary>The package's own words in one language: bounds, counted nouns, vocabulary words, headings.</summary>
/// <remarks>Immutable and shared; a language's files are read when it is first asked for.</remarks>
internal sealed class PhraseBook
{
    private const string Prefix = "phrases/";
    private const string Suffix = ".txt";

    private static readonly Lazy<LocaleLookup<Lazy<PhraseBook>>> BuiltIn = new(FindBooks);

    private readonly Dictionary<string, Phrase> phrases;

    private PhraseBook(LocaleTag locale, Dictionary<string, Phrase> phrases)
    {
        Locale = locale;
        this.phrases = phrases;
        LeastState = phrases.Count == 0 ? PhraseState.Reviewed : phrases.Values.Min(static phrase => phrase.State);
    }

    /// <summary>Gets the locale of the phrases, which may be wider than the one that was asked for.</summary>
    public LocaleTag Locale { get; }

    /// <summary>Gets the keys, in no order.</summary>
    public IReadOnlyCollection<string> Keys => phrases.Keys;

    /// <summary>Gets the state that every phrase has reached at least.</summary>
    public PhraseState LeastState { get; }

    /// <summary>Gets the book that serves a locale: its own or, by truncation, its language's. Null where there is none.</summary>
    public static PhraseBook? For(LocaleTag locale) => BuiltIn.Value.Find(locale)?.Value;

    /// <summary>Makes a book of given files; for tests, and for packs of a host.</summary>
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
    public bool TryGet(string key, out Phrase phrase) => phrases.TryGetValue(key, out phrase);

    /// <summary>Groups the embedded files, such as <c>phrases/values.es.txt</c>, by their locale.</summary>
    private static LocaleLookup<Lazy<PhraseBook>> FindBooks() => new(
        from name in typeof(PhraseBook).Assembly.GetManifestResourceNames()
        where name.StartsWith(Prefix, StringComparison.Ordinal)
        group name by LocaleOf(name) into files
        select KeyValuePair.Create(files.Key, new Lazy<PhraseBook>(() => Read(files.Key, files))));

    private static PhraseBook Read(string locale, IEnumerable<string> files)
    {
        Dictionary<string, Phrase> phrases = new(StringComparer.Ordinal);
        foreach (string file in files)
        {
            using StreamReader reader = new(typeof(PhraseBook).Assembly.GetManifestResourceStream(file)!);
            PhraseFile.Read(file, reader, phrases);
        }

        return new PhraseBook(LocaleTag.Parse(locale), phrases);
    }

    private static string LocaleOf(string name)
    {
        ReadOnlySpan<char> stem = name.AsSpan(0, name.Length - Suffix.Length);
        return stem[(stem.IndexOf('.') + 1)..].ToString();
    }
}
