using TreatmentContent.Pages;

namespace TreatmentContent.Tests.Pages;

public sealed class MarkupTextTests
{
    [Theory]
    [InlineData("One.\n\nTwo.", "p:One.|p:Two.")]
    [InlineData("One\ngoes on.", "p:One goes on.")]
    [InlineData("Most often:\n- face\n- neck\n\nAsk us.", "p:Most often:|ul:face;neck|p:Ask us.")]
    [InlineData("- one\n  goes on\n- two", "ul:one goes on;two")]
    [InlineData("**A little**, for some.", "p:<A little>, for some.")]
    [InlineData("a ** b", "p:a ** b")]
    [InlineData("****", "p:****")]
    [InlineData("[FDA](https://www.fda.gov/a)!", "p:{FDA→https://www.fda.gov/a}!")]
    [InlineData("[call](tel:+1-305-555-0100)", "p:{call→tel:+1-305-555-0100}")]
    [InlineData("[x](javascript:alert(1))", "p:[x](javascript:alert(1))")]
    [InlineData("[x](http://example.com)", "p:[x](http://example.com)")]
    [InlineData("[a [b](https://example.com/)", "p:[a {b→https://example.com/}")]
    [InlineData("**see [b](https://example.com/)**", "p:<see >{b→https://example.com/}")]
    [InlineData("[](https://example.com/)", "p:[](https://example.com/)")]
    [InlineData("<b>*no*</b> # no", "p:<b>*no*</b> # no")]
    [InlineData("", "")]
    public void A_text_has_the_blocks_and_runs_of_the_subset(string text, string expected) => Assert.Equal(expected, Show(text));

    [Fact]
    public void Plain_text_keeps_paragraphs_and_bullets_and_drops_addresses() => Assert.Equal(
        "See FDA.\n\n- one\n- two",
        MarkupText.Plain("See [FDA](https://www.fda.gov/).\n\n- **one**\n- two"));

    private static string Show(string text) => string.Join('|', MarkupText.Read(text).Select(block =>
        (block.IsList ? "ul:" : "p:") + string.Join(';', block.Lines.Select(line => string.Concat(line.Select(Show))))));

    private static string Show(MarkupRun run) => run switch
    {
        { Link.IsNone: false } => $"{{{run.Text}→{run.Link}}}",
        { IsStrong: true } => $"<{run.Text}>",
        _ => run.Text,
    };
}
