namespace TreatmentContent.Tests.Checks;

public sealed class UnknownReferenceTests
{
    private const string Code = "TC1001";

    [Theory]
    [InlineData("""{ "protocol": { "devices": ["pen", "laser"] } }""", "protocol.devices[1]", "'laser' is not a device of this catalogue; add it or correct the id.")]
    [InlineData("""{ "protocol": { "devices": ["pem"] } }""", "protocol.devices[0]", "did you mean 'pen'?")]
    [InlineData("""{ "benefits": [{ "title": "Smooth", "basis": { "citations": ["a-rumour"] } }] }""", "benefits[0].basis.citations[0]", "'a-rumour' is not a citation")]
    [InlineData("""{ "benefits": [{ "title": "Smooth", "when": { "conditions": ["acne"] } }] }""", "benefits[0].when.conditions[0]", "'acne' is not a condition")]
    [InlineData("""{ "variants": [{ "id": "deep", "name": "Deep" }], "benefits": [{ "title": "Smooth", "when": { "variants": ["dep"] } }] }""", "benefits[0].when.variants[0]", "'dep' is not a variant of this treatment; did you mean 'deep'?")]
    [InlineData("""{ "related": [{ "relation": "alternative", "treatment": "needlin" }] }""", "related[0].treatment", "did you mean 'needling'?")]
    [InlineData("""{ "offering": { "clinics": ["boston"] } }""", "offering.clinics[0]", "'boston' is not a clinic")]
    [InlineData("""{ "preparation": [{ "polarity": "avoid", "substances": ["aspirin"] }] }""", "preparation[0].substances[0]", "'aspirin' is not a substance")]
    public void A_reference_to_nothing_is_found(string members, string place, string message) => Samples.AssertFound(Code, members, place, message);

    [Theory]
    [InlineData("""{ "protocol": { "devices": ["pen"] }, "offering": { "clinics": ["miami"] }, "preparation": [{ "polarity": "avoid", "substances": ["ibuprofen"] }] }""")]
    [InlineData("""{ "variants": [{ "id": "deep", "name": "Deep" }], "benefits": [{ "title": "Smooth", "when": { "variants": ["deep"] } }] }""")]
    public void A_reference_to_an_entity_or_variant_is_in_order(string members) => Samples.AssertNone(Code, members);

    [Fact]
    public void The_references_of_entities_are_looked_at_too() => Samples.AssertFound(
        Code, Samples.WithCatalog("""{ "conditions": [{ "id": "deep-scars", "name": "Deep scars", "parent": "marks" }] }"""), "$.conditions[0].parent", "'marks' is not a condition");
}
