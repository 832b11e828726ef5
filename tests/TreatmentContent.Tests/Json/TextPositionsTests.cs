using System.Text;
using TreatmentContent.Json;

namespace TreatmentContent.Tests.Json;

public sealed class TextPositionsTests
{
    private const string Json = "{\n  \"a\": [1, {\n    \"x-é\": \"😀\", \"b\": 2 }],\n  \"c\": { }\n}";

    [Theory]
    [InlineData("$", 1, 1)]
    [InlineData("$.a", 2, 8)]
    [InlineData("$.a[1]", 2, 12)]
    [InlineData("$.a[1]['x-é']", 3, 12)]
    [InlineData("$.a[1].b", 3, 23)]
    [InlineData("$.c", 4, 8)]
    public void A_path_leads_to_the_first_character_of_its_value(string path, int line, int column) => Assert.Equal((line, column), Find(path));

    [Theory]
    [InlineData("$.d", 1, 1)]
    [InlineData("$.c.d.e", 4, 8)]
    [InlineData("$.a[7]", 2, 8)]
    [InlineData("$.a[1].b.c", 3, 23)]
    public void A_path_to_what_is_missing_leads_to_what_is_nearest(string path, int line, int column) => Assert.Equal((line, column), Find(path));

    private static (int Line, int Column) Find(string path) => TextPositions.Find(Encoding.UTF8.GetBytes(Json), [path, "$.c"])[path];
}
