using System.Buffers;
using TreatmentContent.Catalogs;
using TreatmentContent.Diagnostics;
using TreatmentContent.Localization;

namespace TreatmentContent.Checks;

/// <summary>TC1036: the site's addresses give every page of every locale an address of its own.</summary>
internal sealed class UnusableSite : ICodedRule
{
    public string Code => "TC1036";

    public IssueSeverity Severity => IssueSeverity.Error;

    private const string Locale = "{locale}";
    private const string Slug = "{slug}";
    private static readonly SearchValues<char> Refused = SearchValues.Create("{}?#\\ ");

    public void Check(RuleContext context)
    {
        if (context.Catalog.Site is not { } site)
        {
            return;
        }

        if (!Site.IsBase(site.BaseAddress))
        {
            context.Report(this, "$.site.baseAddress", $"'{site.BaseAddress}' is not the https address of a web site without query and fragment, such as 'https://example.com/'.");
        }

        // One pattern for all languages must tell them apart itself.
        bool isShared = site.Path.Tagged.Count + (site.Path.Untagged is null ? 0 : 1) == 1 && context.Catalog.Locales.Count > 1;
        IEnumerable<LocalText> patterns = site.Path.Tagged.Select(entry => entry.Value);
        foreach (LocalText pattern in site.Path.Untagged is { } untagged ? patterns.Prepend(untagged) : patterns)
        {
            if (Problem(pattern.Text, isShared) is { } problem)
            {
                context.Report(this, "$.site.path", $"'{pattern.Text}' {problem}; write a path such as '/{Locale}/treatments/{Slug}'.");
            }
        }
    }

    private static string? Problem(string path, bool isShared)
    {
        string rest = path.Replace(Locale, "", StringComparison.Ordinal).Replace(Slug, "", StringComparison.Ordinal);
        return !path.StartsWith('/') ? "does not start with a slash"
            : rest.AsSpan().ContainsAny(Refused) ? "holds something else than path, {locale} and {slug}"
            : !path.Contains(Slug, StringComparison.Ordinal) ? "gives all treatments one address"
            : isShared && !path.Contains(Locale, StringComparison.Ordinal) ? "gives all locales one address"
            : null;
    }
}
