namespace TreatmentContent.Localization;

/// <summary>All books of phrases: those of the package's files, and over them those of a host's packs.</summary>
/// <remarks>A language's files are read when it is first asked for. The book of a region stands over its language's.</remarks>
internal sealed class PhraseBooks
{
    private const string Prefix = "phrases/";
    private const string Suffix = ".txt";

    private readonly Dictionary<string, Lazy<PhraseBook>> byTag = new(StringComparer.Ordinal);
    private readonly LocaleLookup<Lazy<PhraseBook>> books;

    /// <summary>Collects the books.</summary>
    /// <param name="packs">The packs of a host; the last one goes first.</param>
    public PhraseBooks(IReadOnlyList<LocalePack> packs)
    {
        ILookup<string, string> files = typeof(PhraseBooks).Assembly.GetManifestResourceNames()
            .Where(static name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .ToLookup(LocaleOf, StringComparer.Ordinal);
        foreach (string tag in files.Select(static group => group.Key).Union(packs.Where(static pack => pack.Phrases.Count > 0).Select(static pack => pack.Locale.Value)).Order(StringComparer.Ordinal))
        {
            byTag.Add(tag, new(() => Make(tag, [.. files[tag]], packs)));
        }

        books = new(byTag);
    }

    /// <summary>Gets the locales that have a book of their own.</summary>
    public IReadOnlyCollection<string> Locales => byTag.Keys;

    /// <summary>Gets the book that serves a locale: its own or, by truncation, its language's. Null where there is none.</summary>
    public PhraseBook? Find(LocaleTag locale) => books.Find(locale)?.Value;

    private PhraseBook Make(string tag, IReadOnlyList<string> files, IReadOnlyList<LocalePack> packs)
    {
        LocaleTag locale = LocaleTag.Parse(tag);
        PhraseBook? book = Wider(locale);
        if (files.Count > 0)
        {
            book = new PhraseBook(locale, Read(files), book);
        }

        foreach (LocalePack pack in packs.Where(pack => pack.Locale == locale && pack.Phrases.Count > 0))
        {
            book = new PhraseBook(locale, pack.Phrases, book);
        }

        return book!;
    }

    /// <summary>Gets the book of the language, in the same script; a pseudo-locale has none.</summary>
    private PhraseBook? Wider(LocaleTag locale)
    {
        if (locale.IsPseudo)
        {
            return null;
        }

        string script = locale.Maximize().Script ?? "";
        for (string tag = locale.Value; tag.LastIndexOf('-') is > 0 and var end;)
        {
            tag = tag[..end];
            if (byTag.TryGetValue(tag, out Lazy<PhraseBook>? book) && LocaleTag.Parse(tag).Maximize().Script == script)
            {
                return book.Value;
            }
        }

        return null;
    }

    private static Dictionary<string, Phrase> Read(IEnumerable<string> files)
    {
        Dictionary<string, Phrase> phrases = new(StringComparer.Ordinal);
        foreach (string file in files)
        {
            using StreamReader reader = new(typeof(PhraseBooks).Assembly.GetManifestResourceStream(file)!);
            PhraseFile.Read(file, reader, phrases);
        }

        return phrases;
    }

    private static string LocaleOf(string name)
    {
        ReadOnlySpan<char> stem = name.AsSpan(0, name.Length - Suffix.Length);
        return stem[(stem.IndexOf('.') + 1)..].ToString();
    }
}
