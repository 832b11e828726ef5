using TreatmentContent.Catalogs;
using TreatmentContent.Localization;
using TreatmentContent.Statements;
using TreatmentContent.Treatments;

namespace TreatmentContent.Pages;

/// <summary>The addresses of the pages of a site.</summary>
internal static class PageAddress
{
    /// <summary>Makes the canonical address of a treatment's page.</summary>
    /// <param name="site">The site, or null.</param>
    /// <param name="treatment">The treatment.</param>
    /// <param name="locale">The page's locale.</param>
    /// <returns>The address, or none where there is no site.</returns>
    public static Link Of(Site? site, Treatment treatment, ContentLocale locale)
    {
        if (site is null || site.BaseAddress.IsNone)
        {
            return default;
        }

        string path = locale.Resolve(site.Path).Text
            .Replace("{locale}", Uri.EscapeDataString(locale.Tag.Value), StringComparison.Ordinal)
            .Replace("{slug}", Uri.EscapeDataString(Segment(treatment, locale)), StringComparison.Ordinal);
        return Link.TryParse(site.BaseAddress.Value.TrimEnd('/') + '/' + path.TrimStart('/'), out Link address) ? address : default;
    }

    /// <summary>Gives what stands for a treatment in the address of its page.</summary>
    /// <param name="treatment">The treatment.</param>
    /// <param name="locale">The page's locale.</param>
    /// <returns>The locale's own segment, or else the id: an address in another language would be nobody's.</returns>
    public static string Segment(Treatment treatment, ContentLocale locale)
    {
        ResolvedText slug = locale.Resolve(treatment.Slug);
        return slug.IsEmpty || slug.IsForeign ? treatment.Id.Value : slug.Text;
    }

    /// <summary>Makes the address of the site's first page.</summary>
    /// <param name="site">The site.</param>
    /// <returns>The address, with a slash at the end.</returns>
    public static Link Home(Site site) => Link.Parse(site.BaseAddress.Value.TrimEnd('/') + '/');
}
