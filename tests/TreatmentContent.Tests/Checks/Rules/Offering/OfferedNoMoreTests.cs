namespace TreatmentContent.Tests.Checks;

public sealed class OfferedNoMoreTests
{
    private const string Code = "TC1031";

    [Theory]
    [InlineData("""{ "offering": { "status": "discontinued", "prices": [{ "form": "free" }], "booking": [{ "kind": "howToBook" }] } }""", "offering.status", "Status is 'discontinued', but prices are still stated.")]
    [InlineData("""{ "offering": { "status": "paused", "booking": [{ "kind": "howToBook" }] } }""", "offering.status", "Status is 'paused', but booking is still stated.")]
    public void What_cannot_be_had_and_is_still_priced_or_booked_is_found(string members, string place, string message) => Samples.AssertFound(Code, members, place, message);

    [Theory]
    [InlineData("""{ "offering": { "status": "discontinued" } }""")]
    [InlineData("""{ "offering": { "status": "offered", "prices": [{ "form": "free" }] } }""")]
    [InlineData("""{ "offering": { "prices": [{ "form": "free" }] } }""")]
    public void What_can_be_had_or_is_not_priced_is_in_order(string members) => Samples.AssertNone(Code, members);
}
