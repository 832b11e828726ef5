using TreatmentContent.Checks;

namespace TreatmentContent.Tests.Checks;

public sealed class TextLengthTests
{
    [Theory]
    [InlineData("Fine needles refresh the skin.", 5)]
    [InlineData("15–30 min, single-use – sterile", 4)]
    [InlineData("« Sérum »\n\n… 2", 2)]
    [InlineData("微针治疗", 4)]
    [InlineData("RF 微针, 3 次", 5)]
    [InlineData("미세침 치료", 2)]
    [InlineData("العلاج بالإبر الدقيقة", 3)]
    [InlineData("!", 0)]
    public void Words_stand_between_blanks_and_each_Chinese_character_is_one(string text, int words) => Assert.Equal(words, TextLength.WordsOf(text));

    [Theory]
    [InlineData("abc", 3)]
    [InlineData("é", 1)]
    [InlineData("👩🏽‍⚕️", 1)]
    [InlineData("微针", 6)]
    [InlineData("미세침", 9)]
    [InlineData("", 0)]
    public void Length_is_counted_in_what_people_see(string text, int length) => Assert.Equal(length, TextLength.Of(text));
}
