namespace TreatmentContent.Tests.Checks;

public sealed class NoSourceLanguageTests
{
    private const string Code = "TC1037";

    [Fact]
    public void The_source_language_is_a_language()
    {
        Samples.AssertFound(Code, Samples.WithCatalog("""{ "sourceLocale": "und" }"""), "$.sourceLocale", "'und' is no language");
        Samples.AssertNone(Code, Samples.WithCatalog("""{ "sourceLocale": "ar" }"""));
    }
}
