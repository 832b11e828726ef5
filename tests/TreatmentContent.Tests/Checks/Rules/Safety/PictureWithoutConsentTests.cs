namespace TreatmentContent.Tests.Checks;

public sealed class PictureWithoutConsentTests
{
    private const string Code = "TC1025";

    [Theory]
    [InlineData("""{ "media": [{ "link": "https://example.com/a.jpg", "alt": "Skin", "kind": "beforeAfter" }] }""", "media[0]", "without hasPatientConsent")]
    [InlineData("""{ "media": [{ "link": "https://example.com/a.jpg", "alt": "Skin", "kind": "beforeAfter", "hasPatientConsent": false }] }""", "media[0]", "beforeAfter")]
    public void A_patient_who_did_not_agree_is_found(string members, string place, string message) => Samples.AssertFound(Code, members, place, message);

    [Theory]
    [InlineData("""{ "media": [{ "link": "https://example.com/a.jpg", "alt": "Skin", "kind": "beforeAfter", "hasPatientConsent": true }] }""")]
    [InlineData("""{ "media": [{ "link": "https://example.com/a.jpg", "alt": "Skin", "kind": "image" }] }""")]
    public void A_patient_who_agreed_and_a_picture_of_nobody_are_in_order(string members) => Samples.AssertNone(Code, members);

    [Fact]
    public void The_pictures_of_a_clinic_are_looked_at_too() => Samples.AssertFound(
        Code, Samples.WithCatalog("""{ "clinics": [{ "id": "miami", "name": "A", "image": { "kind": "beforeAfter", "link": "https://example.com/a.jpg", "alt": "Skin" } }] }"""), "$.clinics[0].image", "hasPatientConsent");
}
