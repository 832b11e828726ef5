using TreatmentContent.Diagnostics;
using TreatmentContent.Statements;

namespace TreatmentContent.Tests.Statements;

public sealed class LinkTests
{
    [Theory]
    [InlineData("https://example.com")]
    [InlineData("https://example.com/")]
    [InlineData("https://www.example.com:8443/a/b?c=d&e=f#g")]
    [InlineData("https://example.com/a@b")]
    [InlineData("https://example.com?mail=a@b")]
    [InlineData("https://example.com/l'aiguille")]
    [InlineData("https://example.com/%E2%80%8B")]
    [InlineData("https://example.com/tratamiento/piel-más-firme")]
    [InlineData("https://example.com/微针")]
    [InlineData("https://bücher.example/")]
    [InlineData("https://192.0.2.1/a")]
    [InlineData("https://[2001:db8::1]/a")]
    [InlineData("https://example.com/\U0001F489")]
    [InlineData("mailto:desk@example.com")]
    [InlineData("mailto:desk@example.com?subject=Appointment")]
    [InlineData("mailto:desk@example.com?cc=other@example.com")]
    [InlineData("tel:+1-305-555-0100")]
    [InlineData("tel:+1(305)555.0100")]
    [InlineData("tel:112")]
    public void An_address_for_pages_is_kept_as_it_was_written(string text)
    {
        Link link = Link.Parse(text);

        Assert.Equal(text, link.Value);
        Assert.Equal(text, link.ToString());
        Assert.False(link.IsNone);
        Assert.True(Link.TryParse(text, out Link tried));
        Assert.Equal(link, tried);
        Assert.Equal(link.GetHashCode(), tried.GetHashCode());
        Assert.Null(Problem(text));
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("JaVaScRiPt:alert(1)")]
    [InlineData(" javascript:alert(1)")]
    [InlineData("\u0001javascript:alert(1)")]
    [InlineData("java\tscript:alert(1)")]
    [InlineData("java\nscript:alert(1)")]
    [InlineData("java\rscript:alert(1)")]
    [InlineData("javascript&colon;alert(1)")]
    [InlineData("vbscript:msgbox(1)")]
    [InlineData("data:text/html,<script>alert(1)</script>")]
    [InlineData("data:image/svg+xml;base64,AAAA")]
    [InlineData("blob:https://example.com/1")]
    [InlineData("view-source:https://example.com")]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://example.com/a")]
    [InlineData("ws://example.com/a")]
    [InlineData("http://example.com/")]
    public void A_scheme_that_is_not_on_the_list_is_refused(string text) => Refused(text);

    [Theory]
    [InlineData("")]
    [InlineData("example.com")]
    [InlineData("www.example.com/a")]
    [InlineData("/a")]
    [InlineData("a/b")]
    [InlineData("?a")]
    [InlineData("#a")]
    [InlineData("//evil.example")]
    [InlineData("///evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("\\\\evil.example\\share")]
    [InlineData("https:")]
    [InlineData("https:/example.com")]
    [InlineData("https:example.com")]
    [InlineData("https:\\\\example.com")]
    [InlineData("https://")]
    [InlineData("https:///")]
    [InlineData("https:///a")]
    [InlineData("https://?a")]
    [InlineData("https://#a")]
    [InlineData("https://:443/")]
    [InlineData("https://example.com:99999/")]
    public void An_address_without_a_host_is_refused(string text) => Refused(text);

    [Theory]
    [InlineData("https://user@example.com/")]
    [InlineData("https://user:password@example.com/")]
    [InlineData("https://example.com@evil.example/")]
    [InlineData("https://example.com:443@evil.example/")]
    [InlineData("https://@example.com/")]
    [InlineData("https://:@example.com/")]
    [InlineData("https://example.com\\@evil.example/")]
    public void An_address_with_a_user_is_refused(string text) => Refused(text);

    [Theory]
    [InlineData("https://example.com/a b")]
    [InlineData("https://example.com/ ")]
    [InlineData(" https://example.com/")]
    [InlineData("https://example.com/a\tb")]
    [InlineData("https://example.com/a\nb")]
    [InlineData("https://example.com/a\0b")]
    [InlineData("https://example.com/a\u007Fb")]
    [InlineData("https://example.com/a\u0085b")]
    [InlineData("https://example.com/a\u009Fb")]
    [InlineData("https://example.com/a\u00A0b")]
    [InlineData("https://example.com/a\u2028b")]
    [InlineData("https://example.com/a\u3000b")]
    [InlineData("https://example.com/a\\b")]
    [InlineData("https://example.com/\"onclick=")]
    [InlineData("https://example.com/<script>")]
    [InlineData("https://example.com/\u202Egpj.exe")]
    [InlineData("https://example.com/\u2066a")]
    [InlineData("https://example.com/\u061Ca")]
    [InlineData("https://example.com/\u200Fa")]
    [InlineData("https://exam\u200Bple.com/")]
    [InlineData("https://exam\u00ADple.com/")]
    [InlineData("https://example.com/\uFEFF")]
    [InlineData("tel:+1 305 555 0100")]
    [InlineData("mailto:desk@example.com\nBcc:all@example.com")]
    public void A_character_that_is_not_seen_or_ends_an_attribute_is_refused(string text) => Refused(text);

    [Theory]
    [InlineData("tel:")]
    [InlineData("tel:+")]
    [InlineData("tel:12")]
    [InlineData("tel:---")]
    [InlineData("tel:1+305")]
    [InlineData("tel:++1305")]
    [InlineData("tel:call-us")]
    [InlineData("tel:+1305#1")]
    [InlineData("tel:*21*555%23")]
    [InlineData("tel:١١٢")]
    [InlineData("mailto:")]
    [InlineData("mailto:desk")]
    [InlineData("mailto:@example.com")]
    [InlineData("mailto:desk@")]
    [InlineData("mailto:desk@?subject=a")]
    [InlineData("mailto:?to=desk@example.com")]
    [InlineData("mailto:a@b@example.com")]
    public void A_number_or_mailbox_that_is_none_is_refused(string text) => Refused(text);

    // Lone surrogates cannot stand in attributes.
    [Fact]
    public void Half_a_character_is_refused()
    {
        Refused("https://example.com/\uD800");
        Refused("https://example.com/\uDC00\uD800");
        Refused("https://example.com/\uD800a");
        Refused("mailto:\uD83D@example.com");
    }

    [Fact]
    public void The_default_is_no_address()
    {
        Link none = default;

        Assert.True(none.IsNone);
        Assert.Equal("", none.Value);
        Assert.Equal("", none.ToString());
        Assert.NotEqual(none, Link.Parse("https://example.com/"));
    }

    [Fact]
    public void An_address_has_at_most_2048_characters()
    {
        string longest = "https://example.com/".PadRight(2048, 'a');

        Assert.True(Link.TryParse(longest, out _));
        Assert.Contains("2048", Refused(longest + "a"), StringComparison.Ordinal);
        Assert.InRange(Refused(new string('a', 100_000)).Length, 40, 300);
    }

    [Fact]
    public void Null_is_no_text() => Assert.Throws<ArgumentNullException>(() => Link.Parse((string)null!));

    private static string Refused(string text)
    {
        Assert.False(Link.TryParse(text, out Link link));
        Assert.True(link.IsNone);
        string problem = Assert.Throws<FormatException>(() => Link.Parse(text)).Message;
        Assert.Equal(problem, Assert.Throws<FormatException>(() => Link.Parse(text.AsSpan())).Message);
        Assert.Equal(problem, Problem(text));
        return problem;
    }

    private static string? Problem(string text) => Form<Link>(text);

    private static string? Form<T>(string text)
        where T : ITextForm<T>
    {
        Assert.Equal("TC0012", T.IssueCode);
        return T.TryRead(text, out _, out string? problem) ? null : problem;
    }
}
