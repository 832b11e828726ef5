using TreatmentContent.Checks;

namespace TreatmentContent.Tests.Checks;

public sealed class TextShareTests
{
    [Theory]
    [InlineData(996, 1000, 99, "99 % (996/1000)")]
    [InlineData(999_999, 1_000_000, 99, "99 % (999999/1000000)")]
    [InlineData(1000, 1000, 100, "100 % (1000/1000)")]
    [InlineData(1, 1000, 0, "0 % (1/1000)")]
    [InlineData(2, 3, 66, "66 % (2/3)")]
    [InlineData(0, 7, 0, "0 % (0/7)")]
    [InlineData(0, 0, 100, "-")]
    [InlineData(2_000_000_000, 2_000_000_000, 100, "100 % (2000000000/2000000000)")]
    public void A_percentage_is_rounded_down_and_says_its_base(int part, int whole, int percent, string said)
    {
        var share = new TextShare(part, whole);

        Assert.Equal((percent, said), (share.Percent, share.ToString()));
    }

    [Theory]
    [InlineData(2, 3, 66, true)]
    [InlineData(2, 3, 67, false)]
    [InlineData(996, 1000, 100, false)]
    [InlineData(1, 1000, 0, true)]
    [InlineData(1, 1000, 1, false)]
    [InlineData(0, 0, 100, true)]
    public void A_gate_compares_the_exact_share(int part, int whole, int gate, bool isMet) => Assert.Equal(isMet, new TextShare(part, whole).IsAtLeast(gate));
}
