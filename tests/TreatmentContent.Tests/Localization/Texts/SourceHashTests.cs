using TreatmentContent.Localization;

namespace TreatmentContent.Tests.Localization;

public sealed class SourceHashTests
{
    public static TheoryData<string, string, string> Vectors
    {
        get
        {
            var rows = new TheoryData<string, string, string>();
            foreach (string[] row in ExpectationFile.Rows("source-hash.json", "cases"))
            {
                rows.Add(row[0], row[1], row[2]);
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Vectors))]
    public void A_text_has_the_hash_that_another_implementation_gives(string what, string text, string hash)
    {
        Assert.NotEmpty(what);
        Assert.Equal(hash, SourceHash.Of(text));
    }

    [Fact]
    public void All_vectors_are_there() => Assert.Equal(22, Vectors.Count);
}
