using TreatmentContent.Contract;

namespace TreatmentContent.Tests.Contract;

public sealed class JsonPathTests
{
    [Theory]
    [InlineData("$")]
    [InlineData("$.a[0].b")]
    [InlineData("$['x-rank'][12]['']")]
    [InlineData(@"$['it\'s'].$schema['back\\slash']")]
    [InlineData("$.name['es-US'].es_US")]
    public void A_path_is_taken_apart_and_put_together_again(string path) => Assert.Equal(path, JsonPath.Of(JsonPath.Steps(path)));

    [Theory]
    [InlineData("$.a..b", 1)]
    [InlineData("$.a[x]", 1)]
    [InlineData("$.a['b", 1)]
    [InlineData("$.a[", 1)]
    public void What_comes_after_a_mistake_is_left_out(string path, int steps) => Assert.Equal(steps, JsonPath.Steps(path).Count);
}
