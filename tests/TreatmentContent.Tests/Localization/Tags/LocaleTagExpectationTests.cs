using System.Text.Json;
using TreatmentContent.Localization;

namespace TreatmentContent.Tests.Localization;

/// <summary>Goal L3: every row of <c>tags.json</c>, without exception.</summary>
public sealed class LocaleTagExpectationTests
{
    [Fact]
    public void Every_tag_gets_its_canonical_form()
    {
        string[][] rows = ExpectationFile.Rows("tags.json", "canonical");

        string[] misses = [.. rows.Where(row => Read(row[0]) != row[1]).Select(row => $"{row[0]}: {row[1]}, not {Read(row[0])}")];

        Assert.True(rows.Length > 1300);
        Assert.Empty(misses);
    }

    [Fact]
    public void Every_tag_is_maximised_and_minimised_as_expected()
    {
        string[][] rows = [.. ExpectationFile.Rows("tags.json", "likely"),
            .. Locales().Select(locale => new[] { locale.Name, locale.Value.GetProperty("maximized").GetString()!, locale.Value.GetProperty("minimized").GetString()! })];
        string[] misses = [.. rows.Select(row => (Expected: row, Tag: LocaleTag.Parse(row[0])))
            .Where(row => row.Tag.Maximize().Value != row.Expected[1] || row.Tag.Minimize().Value != row.Expected[2])
            .Select(row => $"{row.Tag}: {row.Expected[1]}, {row.Expected[2]}, not {row.Tag.Maximize()}, {row.Tag.Minimize()}")];

        Assert.True(rows.Length > 900);
        Assert.Empty(misses);
    }

    [Fact]
    public void Nothing_invalid_is_taken()
    {
        string[] texts = [.. ExpectationFile.Read("tags.json").GetProperty("invalid").EnumerateArray().Select(text => text.GetString()!)];

        string[] taken = [.. texts.Where(text => LocaleTag.TryParse(text, out _))];

        Assert.True(texts.Length > 250);
        Assert.Empty(taken);
    }

    [Fact]
    public void Requests_are_reduced_to_tags_that_content_could_have()
    {
        string[][] rows = ExpectationFile.Rows("tags.json", "request");

        Assert.NotEmpty(rows);
        Assert.All(rows, row =>
        {
            Assert.False(LocaleTag.TryParse(row[0], out _));
            Assert.True(LocaleTag.TryParseRequest(row[0], out LocaleTag tag));
            Assert.Equal(row[1], tag.Value);
        });
    }

    [Fact]
    public void Every_locale_has_its_direction()
    {
        string[][] directions = [.. ExpectationFile.Rows("locales.json", "directions"),
            .. Locales().Select(locale => new[] { locale.Name, locale.Value.GetProperty("direction").GetString()! })];
        string[] misses = [.. directions.Where(row => Word(LocaleTag.Parse(row[0]).Direction) != row[1]).Select(row => row[0])];

        Assert.True(directions.Length > 80);
        Assert.Empty(misses);
    }

    [Fact]
    public void The_right_to_left_scripts_are_these_and_no_others()
    {
        string[] expected = [.. ExpectationFile.Read("locales.json").GetProperty("rtlScripts").EnumerateArray().Select(script => script.GetString()!)];
        string letters = "abcdefghijklmnopqrstuvwxyz";
        IEnumerable<string> all = from a in letters from b in letters from c in letters from d in letters select $"{char.ToUpperInvariant(a)}{b}{c}{d}";

        Assert.Equal(expected.Order(StringComparer.Ordinal), all.Where(script => Scripts.DirectionOf(Subtags.ScriptCode(script)) == TextDirection.RightToLeft));
    }

    private static JsonElement.ObjectEnumerator Locales() => ExpectationFile.Read("locales.json").GetProperty("locales").EnumerateObject();

    private static string Read(string text) => LocaleTag.TryParse(text, out LocaleTag tag) ? tag.Value : "refused";

    private static string Word(TextDirection direction) => direction switch
    {
        TextDirection.LeftToRight => "ltr",
        TextDirection.RightToLeft => "rtl",
        _ => "auto",
    };
}
