namespace TreatmentContent.Tests.Checks;

public sealed class OverdueReviewTests
{
    private const string Code = "TC1004";

    [Theory]
    [InlineData("""{ "editorial": { "reviewDue": "2026-05-31" } }""", "editorial.reviewDue", "The review was due on 2026-05-31, yesterday;")]
    public void A_review_that_was_due_before_today_is_found(string members, string place, string message) => Samples.AssertFound(Code, members, place, message);

    [Theory]
    [InlineData("""{ "editorial": { "reviewDue": "2026-06-01" } }""")]
    [InlineData("""{ "editorial": { "reviewed": "2020" } }""")]
    public void A_review_is_due_on_its_day_and_not_before(string members) => Samples.AssertNone(Code, members);

    [Fact]
    public void Without_a_date_that_counts_as_today_nothing_is_overdue() =>
        Assert.Empty(TreatmentContent.Checks.ContentChecks.Check(Samples.WithTreatment("""{ "editorial": { "reviewDue": "2001-01-01" } }""")));
}
