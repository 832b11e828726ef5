namespace TreatmentContent.Tests.Checks;

public sealed class NoMedicalReviewerTests
{
    private const string Code = "TC1005";

    [Theory]
    [InlineData("""{ "benefits": [{ "title": "Smooth" }], "editorial": { "contributors": [{ "role": "author", "name": "A writer" }] } }""", "editorial", "the content states benefits; add a contributor with the role medicalReviewer")]
    [InlineData("""{ "indications": [{ "name": "Scars" }], "results": { "timeline": [{ "kind": "lasts" }] }, "evidence": [{ "kind": "safety" }], "editorial": { "contributors": [] } }""", "editorial", "indications, results and evidence")]
    public void Claims_without_a_medical_reviewer_are_found(string members, string place, string message) => Samples.AssertFound(Code, members, place, message);

    [Theory]
    [InlineData("""{ "editorial": { "contributors": [] } }""")]
    [InlineData("""{ "benefits": [{ "title": "Smooth" }] }""")]
    public void Nobody_reviews_what_claims_nothing(string members) => Samples.AssertNone(Code, members);
}
