using TreatmentContent.Checks;

namespace TreatmentContent.Tests.Checks;

public sealed class LongestRiseTests
{
    [Theory]
    [InlineData(new int[0], new int[0])]
    [InlineData(new[] { 7 }, new[] { 0 })]
    [InlineData(new[] { 0, 1, 2 }, new[] { 0, 1, 2 })]
    [InlineData(new[] { 2, 0, 1 }, new[] { 1, 2 })]
    [InlineData(new[] { 3, 4, 0, 5, 1 }, new[] { 0, 1, 3 })]
    [InlineData(new[] { 1, 2, 0 }, new[] { 0, 1 })]
    public void The_most_numbers_that_rise_are_found(int[] numbers, int[] positions) => Assert.Equal(positions, LongestRise.In(numbers));

    [Fact]
    public void Falling_numbers_have_a_rise_of_one() => Assert.Single(LongestRise.In([3, 2, 1]));
}
