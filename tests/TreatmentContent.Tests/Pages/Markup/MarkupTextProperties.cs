using CsCheck;
using TreatmentContent.Pages;

namespace TreatmentContent.Tests.Pages;

public sealed class MarkupTextProperties
{
    private static readonly string[] Pieces =
    [
        "**", "*", "[", "]", "](", "(", ")", "- ", "\n", "\n\n", " ", "a", "ñ", "字", "https://example.com/", "[b](https://example.com/c)", "<", "&", "\u202E",
    ];

    private static readonly Gen<string> Texts = Gen.Int[0, Pieces.Length - 1].Select(index => Pieces[index]).Array[0, 40].Select(string.Concat);

    [Fact]
    public void Plain_text_loses_no_letter_but_those_of_addresses() => Texts.Sample(text =>
    {
        string kept = Letters(MarkupText.Plain(text)) + Letters(string.Concat(Runs(text).Select(run => run.Link.Value)));
        Assert.Equal(string.Concat(Letters(text).Order()), string.Concat(kept.Order()));
    });

    [Fact]
    public void A_link_leads_only_where_a_link_may_lead() => Texts.Sample(text =>
        Assert.All(Runs(text), run => Assert.True(run.Link.IsNone || run.Link.Value.StartsWith("https://example.com/", StringComparison.Ordinal))));

    [Fact]
    public void A_long_text_of_openings_is_read_in_no_time()
    {
        string text = string.Concat(Enumerable.Repeat("[a](**", 20_000));

        Assert.Equal(Letters(text), Letters(MarkupText.Plain(text)));
    }

    private static IEnumerable<MarkupRun> Runs(string text) => MarkupText.Read(text).SelectMany(block => block.Lines).SelectMany(line => line);

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetter));
}
