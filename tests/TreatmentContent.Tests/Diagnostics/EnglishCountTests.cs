using System.Globalization;
using TreatmentContent.Diagnostics;

namespace TreatmentContent.Tests.Diagnostics;

public sealed class EnglishCountTests
{
    [Theory]
    [InlineData(0, "statement", "0 statements")]
    [InlineData(1, "statement", "1 statement")]
    [InlineData(2, "statement", "2 statements")]
    [InlineData(1234, "issue", "1,234 issues")]
    [InlineData(3, "entry", "3 entries")]
    [InlineData(2, "address", "2 addresses")]
    public void A_number_agrees_with_its_noun(int count, string noun, string said) => Assert.Equal(said, EnglishCount.Of(count, noun));

    [Fact]
    public void The_culture_of_the_thread_changes_nothing()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo beforeUi = CultureInfo.CurrentUICulture;
        try
        {
            var strange = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            strange.NumberFormat.NumberGroupSeparator = "#";
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = strange;

            Assert.Equal("1,234 issues", EnglishCount.Of(1234, "issue"));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUi);
        }
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("a", "a")]
    [InlineData("a b", "a and b")]
    [InlineData("a b c", "a, b and c")]
    public void Words_are_joined_as_in_a_sentence(string words, string said) =>
        Assert.Equal(said, EnglishCount.List(words.Split(' ', StringSplitOptions.RemoveEmptyEntries)));

    [Fact]
    public void The_last_word_can_be_an_alternative() => Assert.Equal("a, b or c", EnglishCount.List(["a", "b", "c"], "or"));
}
