using TreatmentContent.Diagnostics;

namespace TreatmentContent.Tests.Diagnostics;

public sealed class NearestTests
{
    [Theory]
    [InlineData("face", "face")]
    [InlineData("Face", "face")]
    [InlineData("fcae", "face")]
    [InlineData("fac", "face")]
    [InlineData("faces", "face")]
    [InlineData("benifits", "benefits")]
    [InlineData("contraindcatons", "contraindications")]
    [InlineData("alsoKnownas", "alsoKnownAs")]
    public void A_misspelt_name_is_known(string written, string meant) =>
        Assert.Equal(meant, Nearest.To(written, ["alsoKnownAs", "neck", "face", "benefits", "contraindications"]));

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("leg")]
    [InlineData("fxce_")]
    [InlineData("advantages")]
    [InlineData("0123456789012345678901234567890123456789x")]
    public void A_name_like_no_other_gets_no_hint(string written) =>
        Assert.Null(Nearest.To(written, ["a", "face", "neck", "benefits", "0123456789012345678901234567890123456789"]));

    [Fact]
    public void The_first_of_equally_near_names_answers() => Assert.Equal("cart", Nearest.To("cast", ["cart", "case", "mast"]));

    [Fact]
    public void The_nearest_answers_wherever_it_stands() => Assert.Equal("preparation", Nearest.To("preperation", ["reparation", "preparation", "separation"]));

    [Fact]
    public void Nothing_known_is_nothing_near() => Assert.Null(Nearest.To("face", []));
}
