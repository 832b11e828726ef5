using CsCheck;
using TreatmentContent.Localization;

namespace TreatmentContent.Tests.Localization;

public sealed class LocaleTagProperties
{
    private static readonly string[] Known = [.. ExpectationFile.Rows("tags.json", "canonical").Select(row => row[0])];

    /// <summary>Texts that are tags, nearly tags, and anything.</summary>
    private static readonly Gen<string> Texts = Gen.OneOf<string>(
        Gen.String,
        Gen.OneOf(Known),
        Gen.Select(Gen.OneOf(Known), Gen.Int[0, 40], Gen.Char, (tag, at, c) => tag.Insert(Math.Min(at, tag.Length), c.ToString())),
        Gen.OneOf("en", "EN", "zh", "Latn", "hant", "US", "419", "uk", "rozaj", "1994", "heploc", "u", "x", "-", "", "yue", "AN", "es_US", "*", "q=0.5").Array[0, 6].Select(parts => string.Join('-', parts)));

    [Fact]
    public void Nothing_that_is_read_throws() => Texts.Sample(text =>
    {
        bool read = LocaleTag.TryParse(text, out LocaleTag tag);
        bool requested = LocaleTag.TryParseRequest(text, out LocaleTag request);
        _ = LocaleTag.ParseAcceptLanguage($"{text};q=0.5,{text}");
        _ = (tag.IsKnown, tag.Direction, tag.Maximize(), tag.Variants, request.Minimize());
        return tag.Value.Length <= 35 && (!read || (requested && tag == request));
    });

    [Fact]
    public void What_is_refused_has_a_problem_and_what_is_not_has_none() => Texts.Sample(text =>
    {
        try
        {
            _ = LocaleTag.Parse(text);
            return LocaleTag.TryParse(text, out _);
        }
        catch (FormatException problem)
        {
            return !LocaleTag.TryParse(text, out _) && problem.Message.EndsWith('.');
        }
    });

    [Fact]
    public void A_canonical_tag_reads_as_itself() => Texts.Sample(text =>
        !LocaleTag.TryParseRequest(text, out LocaleTag tag) || (LocaleTag.Parse(tag.ToString()) == tag && LocaleTag.Parse(tag.Value.ToUpperInvariant()).Value == tag.Value));

    [Fact]
    public void A_canonical_tag_has_no_alias_left() => Texts.Sample(text =>
        !LocaleTag.TryParse(text, out LocaleTag tag) || TagAliases.Resolve(tag.Parts).Write() == tag.Value);

    [Fact]
    public void The_shortest_tag_has_the_same_full_tag() => Texts.Sample(text =>
        !LocaleTag.TryParse(text, out LocaleTag tag) || (tag.Minimize().Maximize() == tag.Maximize() && tag.Maximize().Minimize() == tag.Minimize() && tag.Minimize().Minimize() == tag.Minimize()));
}
