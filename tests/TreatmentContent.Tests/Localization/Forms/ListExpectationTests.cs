using System.Text.Json;
using TreatmentContent.Localization;

namespace TreatmentContent.Tests.Localization;

/// <summary>Goal L6: the lists of <c>lists.json</c>, without exception, and the joining words that it does not hold.</summary>
public sealed class ListExpectationTests
{
    private const string File = "lists.json";

    [Fact]
    public void Every_list_is_joined_as_expected()
    {
        string[][] rows = [.. ExpectationFile.Rows(File, "items")];
        JsonElement[] durations = [.. ExpectationFile.Read(File).GetProperty("durations").EnumerateArray()];
        var expectations = new Expectations();
        foreach (var (tag, expected) in Expectations.Locales(File))
        {
            LocaleForms forms = Expectations.Forms(tag);
            void Compare(string member, ListKind kind) =>
                expectations.Compare($"{tag} {member}", Expectations.Texts(expected.GetProperty(member)), rows.Select(items => forms.Lists.Say(items, kind)));

            Compare("conjunction", ListKind.And);
            Compare("disjunction", ListKind.Or);
            Compare("unit", ListKind.Unit);
            expectations.Compare($"{tag} durations", Expectations.Texts(expected.GetProperty("durations")), durations.Select(parts => Join(forms, parts)));
            if (expected.TryGetProperty("words", out JsonElement words))
            {
                foreach (JsonElement row in words.EnumerateArray())
                {
                    string[] items = Expectations.Texts(row[0]);
                    expectations.Compare($"{tag} and", row[1].GetString()!, forms.Lists.Say(items, ListKind.And));
                    expectations.Compare($"{tag} or", row[2].GetString()!, forms.Lists.Say(items, ListKind.Or));
                }
            }
        }

        expectations.Hold((52 * 16) + 64);
    }

    [Theory]
    [InlineData("A y B", "B")]
    [InlineData("A e índice", "índice")]
    [InlineData("A e Índice", "Índice")]
    [InlineData("A e hígado", "hígado")]
    [InlineData("A e hinchazón", "hinchazón")]
    [InlineData("A e ionización", "ionización")]
    [InlineData("A y hielo", "hielo")]
    [InlineData("A y hiato", "hiato")]
    [InlineData("A y yeso", "yeso")]
    public void Spanish_and_is_e_before_the_sound_i(string expected, string next) =>
        Assert.Equal(expected, Expectations.Forms("es").Lists.Say(["A", next], ListKind.And));

    [Theory]
    [InlineData("A u óvalo", "óvalo")]
    [InlineData("A u Óvalo", "Óvalo")]
    [InlineData("A u hora", "hora")]
    [InlineData("A u 8", "8")]
    [InlineData("A u 80 %", "80 %")]
    [InlineData("A u 11 días", "11 días")]
    [InlineData("A o 110", "110")]
    [InlineData("A o uña", "uña")]
    public void Spanish_or_is_u_before_the_sound_o(string expected, string next) =>
        Assert.Equal(expected, Expectations.Forms("es-US").Lists.Say(["A", next], ListKind.Or));

    [Fact]
    public void Other_languages_keep_their_words() =>
        Assert.Equal("A e índice", Expectations.Forms("pt").Lists.Say(["A", "índice"], ListKind.And));

    [Fact]
    public void An_empty_list_says_nothing() => Assert.Equal("", Expectations.Forms("en").Lists.Say([], ListKind.And));

    [Fact]
    public void An_item_is_never_read_for_places() =>
        Assert.Equal("{1} and {0}", Expectations.Forms("en").Lists.Say(["{1}", "{0}"], ListKind.And));

    private static string Join(LocaleForms forms, JsonElement parts) => forms.Lists.Say(
        [
            forms.Units.Say(parts[0].GetString()!, isBrief: false, parts[1].GetDecimal())!,
            forms.Units.Say(parts[2].GetString()!, isBrief: false, parts[3].GetDecimal())!,
        ],
        ListKind.Unit);
}
