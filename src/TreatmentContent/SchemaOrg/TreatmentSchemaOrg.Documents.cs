using System.Buffers;
using System.Text.Json;
using TreatmentContent.Catalogs;
using TreatmentContent.Entities;
using TreatmentContent.Localization;
using TreatmentContent.Pages;
using TreatmentContent.Statements;

namespace TreatmentContent.SchemaOrg;

/// <content>Documents other than that of a page.</content>
public static partial class TreatmentSchemaOrg
{
    /// <summary>Makes the document of a treatment alone, for a page or a feed that does not tell of it in sections: what it is, what it is for and against, what it costs and who offers it.</summary>
    /// <param name="page">The page that tells of it; the document points there.</param>
    /// <param name="options">What to do in another way than usual, or null.</param>
    /// <returns>The document, to be written.</returns>
    /// <exception cref="ArgumentException">The page has no https address without a fragment, or its treatment no id or no name in the page's language.</exception>
    /// <exception cref="InvalidOperationException">What names the nodes gives one name to two, or the change leaves no graph.</exception>
    public static SchemaOrgDocument OfTreatment(TreatmentPage page, SchemaOrgOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(page);
        Check(page);
        SchemaOrgOptions used = options ?? SchemaOrgOptions.Default;
        return new(used, losses => TreatmentDocument.Map(page, used, losses));
    }

    /// <summary>Makes the document of a clinic: itself, its group, its branches, its people, and the treatments that it offers with the span of their prices.</summary>
    /// <param name="catalog">The catalogue; its site names the nodes.</param>
    /// <param name="clinic">The clinic.</param>
    /// <param name="locale">The visitor's locale, from <see cref="TreatmentCatalog.Locale(LocaleTag)"/>.</param>
    /// <param name="options">What to do in another way than usual, or null.</param>
    /// <returns>The document, to be written.</returns>
    /// <exception cref="KeyNotFoundException">The catalogue has no such clinic.</exception>
    /// <exception cref="ArgumentException">The catalogue names no site, or the clinic has no name in the language.</exception>
    /// <exception cref="InvalidOperationException">What names the nodes gives one name to two, or the change leaves no graph.</exception>
    public static SchemaOrgDocument OfClinic(TreatmentCatalog catalog, Id<Clinic> clinic, ContentLocale locale, SchemaOrgOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(locale);
        SchemaOrgOptions used = options ?? SchemaOrgOptions.Default;
        return new(used, losses => EntityDocument.OfClinic(catalog, clinic, locale, used, losses));
    }

    /// <summary>Makes the document of a person who treats: credentials, registers, languages, where they work. Never a way to reach them in private.</summary>
    /// <param name="catalog">The catalogue; its site names the nodes.</param>
    /// <param name="practitioner">The person.</param>
    /// <param name="locale">The visitor's locale, from <see cref="TreatmentCatalog.Locale(LocaleTag)"/>.</param>
    /// <param name="options">What to do in another way than usual, or null.</param>
    /// <returns>The document, to be written.</returns>
    /// <exception cref="KeyNotFoundException">The catalogue has no such person.</exception>
    /// <exception cref="ArgumentException">The catalogue names no site, or the person has no name in the language.</exception>
    /// <exception cref="InvalidOperationException">What names the nodes gives one name to two, or the change leaves no graph.</exception>
    public static SchemaOrgDocument OfPractitioner(TreatmentCatalog catalog, Id<Practitioner> practitioner, ContentLocale locale, SchemaOrgOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(locale);
        SchemaOrgOptions used = options ?? SchemaOrgOptions.Default;
        return new(used, losses => EntityDocument.OfPerson(catalog, practitioner, locale, used, losses));
    }

    /// <summary>Makes the document of a page that answers questions about several treatments.</summary>
    /// <param name="pages">The pages of the treatments, all of one site and in one language; each question keeps the address that it has there.</param>
    /// <param name="address">The canonical address of the page with the questions; it is said to be part of the site where it has the same origin.</param>
    /// <param name="name">The name of that page.</param>
    /// <param name="options">What to do in another way than usual, or null.</param>
    /// <returns>The document, to be written.</returns>
    /// <exception cref="ArgumentException">An address is not https or has a fragment, the name is blank, there is no page, two pages are of one treatment, in two languages or of two sites (the origins of their addresses differ), a treatment has no id or name, or no question has an answer.</exception>
    /// <exception cref="InvalidOperationException">What names the nodes gives one name to two, or the change leaves no graph.</exception>
    public static SchemaOrgDocument OfQuestions(IReadOnlyList<TreatmentPage> pages, Link address, string name, SchemaOrgOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(pages);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        if (pages.Count == 0)
            throw new ArgumentException("The questions need the pages that they are from.", nameof(pages));

        if (!IsCanonical(address.Value))
            throw new ArgumentException("The questions need a canonical address of their own, https and without a fragment.", nameof(address));

        foreach (TreatmentPage page in pages)
        {
            Check(page, nameof(pages));
        }

        if (pages.DistinctBy(page => page.Treatment.Id).Count() < pages.Count || pages.Any(page => page.Locale.Tag != pages[0].Locale.Tag || page.Address == address))
            throw new ArgumentException("The pages are those of different treatments in one language, and none of them is the page with the questions.", nameof(pages));

        string origin = NodeIds.OriginOf(pages[0].Address.Value);
        if (pages.Any(page => NodeIds.OriginOf(page.Address.Value) != origin))
            throw new ArgumentException("The pages are of several sites; one document names the treatments of one.", nameof(pages));

        SchemaOrgOptions used = options ?? SchemaOrgOptions.Default;
        return new(used, losses => FaqDocument.Map(pages, address, name.Trim(), used, losses));
    }

    /// <summary>Writes one document of all treatments of a catalogue that have a page in a language, each as on its page; what they share is written once, after them.</summary>
    /// <remarks>
    /// The pages are made and written one by one, and a long list of references is written on before it ends. What is kept of each page until the end are some dozens of bytes: the fingerprint of
    /// its address, its place among the treatments of what the pages share, and that of its offers among those of a clinic; with an <see cref="ISchemaOrgIdPolicy"/> or a change of the caller's own some hundreds, for its ids. That two treatments share an id or an address is found before the first byte;
    /// what a change or a content makes wrong later leaves a part of the document behind.
    /// </remarks>
    /// <param name="catalog">The catalogue; its site gives the pages their addresses.</param>
    /// <param name="locale">The locale, from <see cref="TreatmentCatalog.Locale(LocaleTag)"/>.</param>
    /// <param name="output">Where it is written.</param>
    /// <param name="options">What to do in another way than usual, or null.</param>
    /// <returns>How many treatments were written.</returns>
    /// <exception cref="ArgumentException">The catalogue names no site, or two treatments have one id or one address.</exception>
    /// <exception cref="InvalidOperationException">What names the nodes gives one name to two, or the change leaves no graph.</exception>
    public static int WriteCatalog(TreatmentCatalog catalog, ContentLocale locale, Stream output, SchemaOrgOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(locale);
        ArgumentNullException.ThrowIfNull(output);
        using var writer = new Utf8JsonWriter(output, GraphWriter.Minified);
        return CatalogDocument.Write(writer, catalog, locale, options ?? SchemaOrgOptions.Default).Count(static isPage => isPage);
    }

    /// <summary>Writes one document of all treatments of a catalogue, as <see cref="WriteCatalog(TreatmentCatalog, ContentLocale, Stream, SchemaOrgOptions?)"/> does, without blocking on the stream.</summary>
    /// <param name="catalog">The catalogue; its site gives the pages their addresses.</param>
    /// <param name="locale">The locale, from <see cref="TreatmentCatalog.Locale(LocaleTag)"/>.</param>
    /// <param name="output">Where it is written.</param>
    /// <param name="options">What to do in another way than usual, or null.</param>
    /// <param name="cancellationToken">Ends the writing after a page.</param>
    /// <returns>How many treatments were written.</returns>
    /// <exception cref="ArgumentException">The catalogue names no site, or two treatments have one id or one address.</exception>
    /// <exception cref="InvalidOperationException">What names the nodes gives one name to two, or the change leaves no graph.</exception>
    /// <exception cref="OperationCanceledException">It was ended; a part of the document may be written.</exception>
    public static async Task<int> WriteCatalogAsync(TreatmentCatalog catalog, ContentLocale locale, Stream output, SchemaOrgOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(locale);
        ArgumentNullException.ThrowIfNull(output);
        var buffer = new ArrayBufferWriter<byte>(CatalogDocument.FlushAt);
        using var writer = new Utf8JsonWriter(buffer, GraphWriter.Minified);
        int count = 0;
        foreach (bool isPage in CatalogDocument.Write(writer, catalog, locale, options ?? SchemaOrgOptions.Default))
        {
            cancellationToken.ThrowIfCancellationRequested();
            count += isPage ? 1 : 0;
            if (buffer.WrittenCount > 0)
            {
                // What the writer still holds lies in the same buffer.
                writer.Flush();
                await output.WriteAsync(buffer.WrittenMemory, cancellationToken).ConfigureAwait(false);
                buffer.ResetWrittenCount();
            }
        }

        return count;
    }

    /// <summary>Writes the document of a catalogue into a buffer, which holds it whole.</summary>
    /// <param name="catalog">The catalogue; its site gives the pages their addresses.</param>
    /// <param name="locale">The locale, from <see cref="TreatmentCatalog.Locale(LocaleTag)"/>.</param>
    /// <param name="output">Where it is written.</param>
    /// <param name="options">What to do in another way than usual, or null.</param>
    /// <returns>How many treatments were written.</returns>
    /// <exception cref="ArgumentException">The catalogue names no site, or two treatments have one id or one address.</exception>
    /// <exception cref="InvalidOperationException">What names the nodes gives one name to two, or the change leaves no graph.</exception>
    public static int WriteCatalog(TreatmentCatalog catalog, ContentLocale locale, IBufferWriter<byte> output, SchemaOrgOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(locale);
        ArgumentNullException.ThrowIfNull(output);
        using var writer = new Utf8JsonWriter(output, GraphWriter.Minified);
        return CatalogDocument.Write(writer, catalog, locale, options ?? SchemaOrgOptions.Default).Count(static isPage => isPage);
    }

    private static bool IsCanonical(string address) => address.StartsWith("https://", StringComparison.Ordinal) && !address.Contains('#', StringComparison.Ordinal);
}
