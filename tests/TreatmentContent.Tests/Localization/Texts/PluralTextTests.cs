using TreatmentContent.Localization;

namespace TreatmentContent.Tests.Localization;

public sealed class PluralTextTests
{
    private static readonly PluralForms English = new() { Locale = "en", One = "{n} needle", Other = "{n} needles" };
    private static readonly PluralForms Spanish = new() { Locale = "es", One = "{n} aguja", Other = "{n} agujas" };

    [Fact]
    public void Each_category_has_its_pattern_and_other_stands_in_for_none()
    {
        PluralForms all = new() { Zero = "0", One = "1", Two = "2", Few = "3", Many = "4", Other = "5" };

        Assert.Equal("012345", string.Concat(Enum.GetValues<PluralCategory>().OrderBy(category => category switch
        {
            PluralCategory.Zero => 0,
            PluralCategory.One => 1,
            PluralCategory.Two => 2,
            PluralCategory.Few => 3,
            PluralCategory.Many => 4,
            _ => 5,
        }).Select(all.Of)));
        Assert.All(Enum.GetValues<PluralCategory>(), category => Assert.Equal(category == PluralCategory.Other ? "x" : null, new PluralForms { Other = "x" }.Of(category)));
    }

    [Theory]
    [InlineData("en", "{n} rpm", null, "en", true)]
    [InlineData("en", "{n} rpm", null, "pl", true)]
    [InlineData("en", "{n} rpm", "{n} rpm", "pl", true)]
    [InlineData("en", "{n} caps", "{n} cap", "en", false)]
    [InlineData("en", "{n} caps", "{n} cap", "pl", false)]
    [InlineData("zh", "{n} rpm", null, "zh", true)]
    [InlineData("zh", "{n} rpm", null, "pl", false)]
    [InlineData("ht", "{n} rpm", null, "pl", false)]
    [InlineData("de", "{n} rpm", null, "und", true)]
    public void A_name_is_the_same_for_every_number_where_its_source_says_so_or_it_is_in_no_language(string source, string other, string? one, string asked, bool isInvariant)
    {
        PluralForms original = new() { Locale = LocaleTag.Parse(source), One = one, Other = other };
        PluralForms[] others = [new() { Locale = "pl", Other = "{n} obr./min" }, new() { Locale = default(LocaleTag), Other = "{n} rpm" }, new() { Locale = "es", One = "{n} tapón", Other = "{n} tapones" }];
        PluralText name = PluralText.Of([original, .. others]);
        LocaleTag tag = asked == "und" ? default : LocaleTag.Parse(asked);

        Assert.Equal(isInvariant, name.IsInvariant(name.Forms.Single(forms => forms.Locale == tag), LocaleTag.Parse(source)));
        Assert.False(name.IsInvariant(others[2], LocaleTag.Parse(source)));
        Assert.False(PluralText.Of(others[0]).IsInvariant(others[0], "en"));
    }

    [Theory]
    [InlineData("es", "es")]
    [InlineData("es-US", "es")]
    [InlineData("en-GB", "en")]
    public void A_language_finds_its_own_forms_or_those_of_another_region(string wished, string found) =>
        Assert.Equal(LocaleTag.Parse(found), PluralText.Of(English, Spanish).For(wished, "de")?.Locale);

    [Fact]
    public void Of_two_regions_the_nearer_one_answers()
    {
        PluralText text = PluralText.Of(Spanish, Spanish with { Locale = "es-419" }, Spanish with { Locale = "es-US" });

        Assert.Equal("es-US", text.For("es-US", "en")?.Locale?.Value);
        Assert.Equal("es-419", text.For("es-MX", "en")?.Locale?.Value);
        Assert.Equal("es", text.For("es-ES", "en")?.Locale?.Value);
    }

    [Fact]
    public void Forms_without_a_tag_are_in_the_source_language()
    {
        PluralForms untagged = English with { Locale = null };
        PluralText text = PluralText.Of(untagged, Spanish);

        Assert.Same(untagged, text.For("en", "en"));
        Assert.Same(untagged, text.For("en-GB", "en"));
        Assert.Null(text.For("en", "de"));
    }

    [Fact]
    public void Another_language_never_answers_but_forms_in_no_language_do()
    {
        Assert.Null(PluralText.Of(English).For("es", "en"));
        Assert.Null(PluralText.Of().For("es", "en"));
        Assert.Equal("{n} IU", PluralText.Of(English, new PluralForms { Locale = "und", Other = "{n} IU" }).For("es", "en")?.Other);
    }

    [Fact]
    public void The_order_does_not_count_and_a_language_stands_once()
    {
        Assert.Equal(PluralText.Of(English, Spanish), PluralText.Of(Spanish, English with { }));
        Assert.Equal(PluralText.Of(English, Spanish).GetHashCode(), PluralText.Of(Spanish, English).GetHashCode());
        Assert.NotEqual(PluralText.Of(English), PluralText.Of(Spanish));
        Assert.Equal([null, "en", "es"], PluralText.Of(Spanish, English, English with { Locale = null }).Forms.Select(form => form.Locale?.Value));
        Assert.Throws<ArgumentException>(() => PluralText.Of(English, English with { Other = "x" }));
        Assert.Throws<ArgumentException>(() => PluralText.Of(English, null!));
    }
}
