using System.Text.Json;
using TreatmentContent.Localization;

namespace TreatmentContent.Tests.Localization;

/// <summary>Goal L1: every row of <c>match-cases.json</c>, without exception.</summary>
public sealed class LocaleMatcherExpectationTests
{
    [Theory]
    [InlineData("related", 2600)]
    [InlineData("sameLanguage", 1495)]
    [InlineData("exact", 300)]
    [InlineData("script", 450)]
    public void Every_case_of_a_mode_is_matched_as_expected(string mode, int count)
    {
        JsonElement[] rows = [.. ExpectationFile.Read("match-cases.json").GetProperty("cases").EnumerateArray().Where(row => row[0].GetString() == mode)];
        string[] misses = [.. rows.Where(row => Match(row[1], row[2], Mode(mode)) != row[3].GetString()).Select(row => row.GetRawText())];

        Assert.Equal(count, rows.Length);
        Assert.Empty(misses);
    }

    [Fact]
    public void Every_teaching_case_is_matched_as_expected()
    {
        JsonElement[] rows = [.. ExpectationFile.Read("match-cases.json").GetProperty("named").EnumerateArray()];
        string[] misses = [.. from row in rows
                              from mode in (string[])["related", "sameLanguage"]
                              let found = Match(row.GetProperty("desired"), row.GetProperty("supported"), Mode(mode))
                              where found != row.GetProperty(mode).GetString()
                              select $"{mode}: {found} in {row.GetRawText()}"];

        Assert.Equal(64, rows.Length);
        Assert.Empty(misses);
    }

    private static string? Match(JsonElement wishes, JsonElement supported, MatchMode mode) =>
        new LocaleMatcher(Tags(supported)).Match(Tags(wishes), mode)?.Supported.Value is { } found
            ? supported.EnumerateArray().Select(tag => tag.GetString()!).First(tag => LocaleTag.Parse(tag).Value == found)
            : null;

    private static LocaleTag[] Tags(JsonElement tags) => [.. tags.EnumerateArray().Select(tag => LocaleTag.Parse(tag.GetString()!))];

    private static MatchMode Mode(string name) => name switch
    {
        "related" => MatchMode.Related,
        "sameLanguage" => MatchMode.SameLanguage,
        "exact" => MatchMode.Exact,
        _ => MatchMode.RelatedByScript,
    };
}
