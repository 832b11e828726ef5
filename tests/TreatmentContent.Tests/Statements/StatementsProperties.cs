using CsCheck;
using TreatmentContent.Statements;

namespace TreatmentContent.Tests.Statements;

public sealed class StatementsProperties
{
    private static readonly Gen<string> Fragments = Gen.OneOf(
        "https://", "http://", "mailto:", "tel:", "javascript:", "//", "/", "\\", "@", ":", "?", "#", "[", "]", "::1", "%", "%00", "..", ".", "-", "--", "+", "example.com", "xn--", "a", "A", "0",
        "é", "微", "\u200B", "\u202E", "\uD800", "\uDC00", "\0", "\n", "\t", " ", "ß", "。", "／", "constructor");

    private static readonly Gen<string> Texts = Gen.OneOf(Gen.String[0, 80], Fragments.Array[0, 10].Select(string.Concat));

    [Fact]
    public void Reading_an_address_never_throws_and_what_is_read_holds_the_rule() => Texts.Sample(text =>
        !Link.TryParse(text, out Link link)
        || (link.Value == text
            && (text.StartsWith("https://", StringComparison.Ordinal) || text.StartsWith("mailto:", StringComparison.Ordinal) || text.StartsWith("tel:", StringComparison.Ordinal))
            && !text.Any(c => c <= ' ' || (c >= '\u007F' && c <= '\u009F') || c == '\\')
            && (!text.StartsWith("https://", StringComparison.Ordinal) || (new Uri(text).Host.Length > 0 && new Uri(text).UserInfo.Length == 0))));

    [Fact]
    public void Reading_an_id_never_throws_and_what_is_read_is_written_back() => Texts.Sample(text =>
        !Id<Statement>.TryParse(text, out Id<Statement> id) || (id.Value == text && id == Id<Statement>.Parse(id.ToString())));

    [Fact]
    public void Slugs_of_the_grammar_are_read() =>
        Gen.Char["abcxyz0189"].Array[1, 8].Select(letters => new string(letters)).Array[1, 7].Select(words => string.Join('-', words)).Sample(slug =>
            Id<Statement>.TryParse(slug, out _));
}
