using TreatmentContent.Checks;
using TreatmentContent.Diagnostics;
using TreatmentContent.Tests.Pages;

namespace TreatmentContent.Tests.Checks;

public sealed class UnstampedSafetyTextTests
{
    private const string Code = "TC1045";
    private const string Stamped = """ "summary": { "en": "Fine needles refresh the skin.", "es": { "text": "Agujas.", "sourceHash": "8bd890ebff7e" } } """;

    [Fact]
    public void Texts_without_a_stamp_beside_others_with_one_are_found_once() => Samples.AssertFound(
        Code,
        $$"""{ {{Stamped}}, "aftercare": [{ "polarity": "avoid", "text": { "en": "Sun.", "es": "Sol." }, "note": { "en": "Always.", "es": "Siempre." } }] }""",
        "aftercare[0].text.es",
        "Safety depends on 2 texts without a sourceHash in es");

    [Theory]
    [InlineData($$"""{ {{Stamped}}, "keyPoints": [{ "en": "Fine needles", "es": "Agujas finas" }] }""")]
    [InlineData($$"""{ {{Stamped}}, "aftercare": [{ "polarity": "avoid", "text": { "es": "Sol." } }] }""")]
    [InlineData($$"""{ {{Stamped}}, "aftercare": [{ "polarity": "avoid", "text": { "en": "Sun.", "es": { "text": "Sol.", "sourceHash": "0a1b2c3d4e5f" } } }] }""")]
    [InlineData($$"""{ {{Stamped}}, "aftercare": [{ "polarity": "avoid", "text": { "en": "Sun.", "es": { "text": "Sol.", "state": "draft" } } }] }""")]
    [InlineData("""{ "keyPoints": [{ "en": "Fine needles", "es": "Agujas finas" }] }""")]
    public void Other_texts_what_is_not_shown_and_what_has_no_source_are_not_asked(string members) => Samples.AssertNone(Code, members);

    [Theory]
    [InlineData("""{ "aftercare": [{ "polarity": "avoid", "text": { "en": "Sun.", "es": "Sol." } }] }""")]
    [InlineData($$"""{ {{Stamped}}, "aftercare": [{ "polarity": "avoid", "text": { "en": "Sun.", "ar": "شمس" } }] }""")]
    public void Where_no_text_of_the_language_has_a_stamp_it_is_information(string members) =>
        Assert.Equal(IssueSeverity.Information, Assert.Single(ContentChecks.Check(Samples.WithTreatment(members)), issue => issue.Code == Code).Severity);

    [Fact]
    public void The_samples_whose_Spanish_is_written_beside_the_English_are_told_once()
    {
        ContentIssue issue = Assert.Single(ContentChecks.Check(SampleContent.Catalog), issue => issue.Code is Code or "TC1044");

        Assert.Equal((IssueSeverity.Information, Code), (issue.Severity, issue.Code));
        Assert.EndsWith(".es", issue.Path, StringComparison.Ordinal);
    }
}
