namespace TreatmentContent.Tests.Checks;

public sealed class OpenProhibitionTests
{
    private const string Code = "TC1039";

    [Theory]
    [InlineData("""{ "aftercare": [{ "polarity": "avoid", "activities": ["smoking"], "timing": { "after": "48 h" } }] }""", "aftercare[0].timing", "'after' says from when on the rule holds, and it has no end; for the first 48 h write \"length\": \"48 h\", and for an end \"until\".")]
    public void Avoiding_from_a_time_on_without_an_end_is_found(string members, string place, string message) => Samples.AssertFound(Code, members, place, message);

    [Theory]
    [InlineData("""{ "aftercare": [{ "polarity": "avoid", "activities": ["smoking"], "timing": { "length": "48 h" } }] }""")]
    [InlineData("""{ "aftercare": [{ "polarity": "avoid", "activities": ["smoking"], "timing": { "after": "0 d" } }] }""")]
    [InlineData("""{ "aftercare": [{ "polarity": "avoid", "activities": ["smoking"], "timing": { "after": "1 d", "until": ["healed"] } }] }""")]
    [InlineData("""{ "aftercare": [{ "polarity": "allow", "activities": ["showering"], "timing": { "after": "1 d" } }] }""")]
    [InlineData("""{ "preparation": [{ "polarity": "avoid", "topic": "sun", "timing": { "before": "4 w" } }] }""")]
    public void A_length_an_end_or_a_permission_is_in_order(string members) => Samples.AssertNone(Code, members);
}
