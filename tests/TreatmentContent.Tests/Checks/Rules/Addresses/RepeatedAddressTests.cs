using TreatmentContent.Catalogs;

namespace TreatmentContent.Tests.Checks;

public sealed class RepeatedAddressTests
{
    private const string Code = "TC1007";

    [Fact]
    public void Two_treatments_with_one_address_in_a_language_are_found_once()
    {
        TreatmentCatalog catalog = Of("""{ "en": "needling", "es": "agujas" }""", """{ "en": "NEEDLING", "es": "otras" }""") with { Locales = ["en-US", "en-GB", "es"] };

        Samples.AssertFound(Code, catalog, "$.treatments[1].slug", "The en-US address 'NEEDLING' is used by treatment 'first' too.");
    }

    [Fact]
    public void A_slug_that_is_the_id_of_another_treatment_is_found() =>
        Samples.AssertFound(Code, Of("\"second\"", null), "$.treatments[1].slug", "The en address 'second' is used by treatment 'first' too.");

    [Fact]
    public void A_language_without_a_slug_of_its_own_takes_the_id() =>
        Samples.AssertNone(Code, Of("""{ "es": "agujas" }""", """{ "en": "agujas" }""") with { Locales = ["en", "es"] });

    [Fact]
    public void Two_treatments_with_one_id_are_found_by_their_ids() =>
        Samples.AssertNone(Code, Samples.WithCatalog("""{ "treatments": [{ "id": "a", "name": "A" }, { "id": "a", "name": "B" }] }"""));

    private static TreatmentCatalog Of(string? first, string? second) => Samples.WithCatalog(
        $$"""{ "treatments": [{ "id": "first", "name": "A"{{Slug(first)}} }, { "id": "second", "name": "B"{{Slug(second)}} }] }""");

    private static string Slug(string? slug) => slug is null ? "" : $", \"slug\": {slug}";
}
