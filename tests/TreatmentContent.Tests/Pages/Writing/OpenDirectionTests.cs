using TreatmentContent.Localization;
using TreatmentContent.Pages;
using TreatmentContent.Treatments;

namespace TreatmentContent.Tests.Pages;

/// <summary>What a text leaves open ends with it: nothing that stands after it on a page is turned round.</summary>
public sealed class OpenDirectionTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("a \u2068b", "a \u2068b\u2069")]
    [InlineData("a \u202Bb", "a \u202Bb\u202C")]
    [InlineData("\u202Ea\u2067b\u202Ac", "\u202Ea\u2067b\u202Ac\u202C\u2069\u202C")]
    [InlineData("\u2067a\u202Bb\u2069c", "\u2067a\u202Bb\u2069c")]
    [InlineData("\u2067a\u202Cb", "\u2067a\u202Cb\u2069")]
    [InlineData("a\u2069b\u202C", "a\u2069b\u202C")]
    [InlineData("\u2068a\u2069 \u202Ab\u202C", "\u2068a\u2069 \u202Ab\u202C")]
    [InlineData("\u202Ba\nb", "\u202Ba\u202C\nb")]
    public void A_text_is_closed(string text, string closed) => Assert.Equal(closed, TextIsolation.Close(text));

    [Theory]
    [InlineData('\u202B', '\u202C')]
    [InlineData('\u202E', '\u202C')]
    [InlineData('\u2067', '\u2069')]
    public void Nothing_reaches_beyond_its_text(char opens, char ends)
    {
        Treatment peel = new()
        {
            Id = "peel",
            Name = "Peel",
            Summary = $"A {opens}peel.",
            KeyPoints = [$"Ask {opens}us."],
            Faqs = [new() { Question = "What?", Answer = $"See {opens}**this** and that.", Basis = new() { Citations = ["source"] } }],
            Benefits = [new() { Title = $"Softer {opens}skin", Basis = new() { Citations = ["source"] } }],
        };
        TreatmentPage page = SaidPage.Page(peel, change: catalog => catalog with { Citations = [new() { Id = "source", Title = $"A {opens}title" }] });
        string[] texts = [.. page.ToText().Split('\n').Where(line => line.Contains(opens))];

        Assert.Equal(5, texts.Length);
        Assert.All(texts, line => Assert.Contains(ends, line[line.IndexOf(opens)..]));
        Assert.Contains($"Softer {opens}skin{ends} [1]", page.ToText(), StringComparison.Ordinal);
        Assert.Contains($"Softer &#x{(int)opens:X4};skin&#x{(int)ends:X4}; <sup>", page.ToHtml(), StringComparison.Ordinal);
        Assert.Contains($"See &#x{(int)opens:X4};<strong>this</strong> and that.&#x{(int)ends:X4}; <sup>", page.ToHtml(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_that_is_broken_opens_again_what_was_open()
    {
        string words = string.Join(' ', Enumerable.Repeat("word", 30));
        TreatmentPage page = SaidPage.Page(SaidPage.Peel with { Summary = $"\u202B{words}\u202C end" });
        string[] lines = [.. page.ToText().Split('\n').Where(line => line.Contains("word", StringComparison.Ordinal))];

        Assert.All(lines[..^1], line => Assert.EndsWith("word\u202C", line, StringComparison.Ordinal));
        Assert.All(lines, line => Assert.StartsWith("\u202Bword", line, StringComparison.Ordinal));
        Assert.EndsWith("word\u202C end", lines[^1], StringComparison.Ordinal);
    }
}
