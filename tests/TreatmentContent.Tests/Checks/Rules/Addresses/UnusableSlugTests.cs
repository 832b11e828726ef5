namespace TreatmentContent.Tests.Checks;

public sealed class UnusableSlugTests
{
    private const string Code = "TC1008";

    [Theory]
    [InlineData("""{ "slug": "a/b" }""", "slug", "The en address 'a/b' is not one path segment, such as 'micro-needling'.")]
    [InlineData("""{ "slug": { "en": "needling", "es": "micro agujas" } }""", "slug.es", "The es address 'micro agujas'")]
    [InlineData("""{ "slug": "a?b" }""", "slug", "path segment")]
    [InlineData("""{ "slug": "a#b" }""", "slug", "path segment")]
    [InlineData("""{ "slug": "a%2Fb" }""", "slug", "path segment")]
    [InlineData("""{ "slug": ".." }""", "slug", "path segment")]
    [InlineData("""{ "slug": "a\\b" }""", "slug", "path segment")]
    public void A_slug_that_is_no_segment_is_found(string members, string place, string message) => Samples.AssertFound(Code, members, place, message);

    [Theory]
    [InlineData("""{ "slug": "Micro-Needling_2.0~a" }""")]
    [InlineData("""{ "slug": { "ar": "الوخز-بالإبر", "hi": "सुई", "ja": "針" } }""")]
    [InlineData("""{ }""")]
    public void Letters_of_every_language_make_a_slug(string members) => Samples.AssertNone(Code, members);
}
