using TreatmentContent.Catalogs;
using TreatmentContent.Localization;
using TreatmentContent.Statements;

namespace TreatmentContent.Tests.Catalogs;

public sealed class SiteTests
{
    [Theory]
    [InlineData("https://example.com/", "example.com")]
    [InlineData("https://www.example.com:8443/clinic/", "www.example.com")]
    public void A_site_is_named_by_its_host_in_no_language(string address, string host)
    {
        Site site = Site.At(Link.Parse(address));

        Assert.Equal(LocalizedText.Of(("und", host)), site.Name);
        Assert.Equal(LocalizedText.Of(("und", "/{locale}/treatments/{slug}")), site.Path);
        Assert.Equal(address, site.BaseAddress.Value);
        Assert.Null(site.Home);
    }

    [Theory]
    [InlineData("tel:+1-305-555-0100")]
    [InlineData("mailto:desk@example.com")]
    public void What_is_no_web_site_is_refused(string address) =>
        Assert.Contains("https://example.com/", Assert.Throws<ArgumentException>(() => Site.At(Link.Parse(address))).Message, StringComparison.Ordinal);

    [Fact]
    public void No_address_is_no_site() => Assert.Throws<ArgumentException>(() => Site.At(default));
}
