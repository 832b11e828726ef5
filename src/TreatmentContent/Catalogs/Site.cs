using TreatmentContent.Localization;
using TreatmentContent.Statements;

namespace TreatmentContent.Catalogs;

/// <summary>The web site that shows the catalogue.</summary>
public sealed record Site : ContentRecord
{
    private const string DefaultPath = "/{locale}/treatments/{slug}";

    /// <summary>Gets its name.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>Gets its address, such as <c>https://example.com/</c>; pages are addressed relative to it.</summary>
    public required Link BaseAddress { get; init; }

    /// <summary>Gets where the page of a treatment stands: <c>/{locale}/treatments/{slug}</c>, with the page's language and the treatment's slug put in.</summary>
    public required LocalizedText Path { get; init; }

    /// <summary>Gets the name of the first breadcrumb, or null.</summary>
    public LocalizedText? Home { get; init; }

    /// <summary>Makes a site that is named by its host, with the usual address of pages.</summary>
    /// <param name="baseAddress">The address of the site.</param>
    /// <returns>The site.</returns>
    /// <exception cref="ArgumentException">It is not an https address.</exception>
    public static Site At(Link baseAddress) =>
        IsBase(baseAddress)
            ? new Site { Name = LocalizedText.Of((default, new Uri(baseAddress.Value).Host)), BaseAddress = baseAddress, Path = LocalizedText.Of((default, DefaultPath)) }
            : throw new ArgumentException($"'{baseAddress}' is not the https address of a web site, such as 'https://example.com/'.", nameof(baseAddress));

    /// <summary>Says whether pages can be addressed relative to an address.</summary>
    /// <param name="address">The address.</param>
    /// <returns>Whether it is an https address without query and fragment.</returns>
    public static bool IsBase(Link address) =>
        Uri.TryCreate(address.Value, UriKind.Absolute, out Uri? uri) && uri.Scheme == Uri.UriSchemeHttps && uri.Query.Length == 0 && uri.Fragment.Length == 0
        && !address.Value.EndsWith('?') && !address.Value.EndsWith('#');
}
