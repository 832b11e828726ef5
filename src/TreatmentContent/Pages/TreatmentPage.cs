using TreatmentContent.Catalogs;
using TreatmentContent.Localization;
using TreatmentContent.Statements;
using TreatmentContent.Treatments;

namespace TreatmentContent.Pages;

/// <summary>The page of one treatment in one locale: its sections in order, every statement said in words.</summary>
/// <remarks>What a web page shows and what its JSON-LD says both come from here, so they cannot differ.</remarks>
public sealed class TreatmentPage
{
    private TreatmentPage(TreatmentCatalog catalog, Treatment treatment, ContentLocale locale, Link address)
    {
        Catalog = catalog;
        Treatment = treatment;
        Locale = locale;
        Address = address;
        var build = new PageBuild(catalog, treatment, locale);
        Title = locale.Resolve(treatment.Name);
        Summary = locale.Resolve(treatment.Summary);
        KeyFacts = build.KeyFacts;
        Sections = build.Sections;
    }

    /// <summary>Gets the catalogue that the treatment stands in.</summary>
    public TreatmentCatalog Catalog { get; }

    /// <summary>Gets the treatment.</summary>
    public Treatment Treatment { get; }

    /// <summary>Gets the locale that was chosen for this page.</summary>
    public ContentLocale Locale { get; }

    /// <summary>Gets the canonical address of the page, or none where the catalogue names no site.</summary>
    public Link Address { get; }

    /// <summary>Gets the treatment's name.</summary>
    public ResolvedText Title { get; }

    /// <summary>Gets the sentence about the treatment; empty where there is none.</summary>
    public ResolvedText Summary { get; }

    /// <summary>Gets the facts that people look for first, as typed values; the section of the same name says them.</summary>
    public IReadOnlyList<KeyFact> KeyFacts { get; }

    /// <summary>Gets the sections that have something to say, in order.</summary>
    public IReadOnlyList<PageSection> Sections { get; }

    /// <summary>Makes the page of a treatment.</summary>
    /// <param name="catalog">The catalogue that the treatment refers to.</param>
    /// <param name="treatment">The treatment; it need not be in the catalogue's list.</param>
    /// <param name="locale">The visitor's locale, from <see cref="TreatmentCatalog.Locale(LocaleTag)"/>.</param>
    /// <param name="address">The canonical address of the page; without it, it is made from the catalogue's site.</param>
    /// <returns>The page, in the best locale that the treatment's name and summary offer.</returns>
    public static TreatmentPage Create(TreatmentCatalog catalog, Treatment treatment, ContentLocale locale, Link address = default)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(treatment);
        ArgumentNullException.ThrowIfNull(locale);
        ContentLocale chosen = PageLocale.Of(treatment, locale);
        return new TreatmentPage(catalog, treatment, chosen, address.IsNone ? PageAddress.Of(catalog.Site, treatment, chosen) : address);
    }

    /// <summary>Gives the page for a terminal or an e-mail.</summary>
    /// <returns>Plain text with LF line ends. Each item begins in the page's language; a text in another one is marked with its tag, such as <c>[en] Numbing cream</c>, and so is the page's own language where it comes after that.</returns>
    public string ToText() => TextPage.Write(this);

    /// <summary>Gives the page as an HTML <c>article</c> element for a web page.</summary>
    /// <returns>Encoded, semantic HTML; <c>lang</c> and <c>dir</c> stand wherever a text is in another locale than the page.</returns>
    public string ToHtml() => HtmlPage.Write(this);
}
