using TreatmentContent.TestSupport;

namespace TreatmentContent.Tests.Pages;

public sealed class TreatmentPageTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("es-US")]
    public Task A_page_reads_well_as_text(string locale) => Verifier.VerifyCase(SampleContent.Page(locale).ToText(), "txt", locale);

    [Theory]
    [InlineData("en")]
    [InlineData("es-US")]
    public Task A_page_is_written_as_an_html_article(string locale) => Verifier.VerifyCase(SampleContent.Page(locale).ToHtml(), "html", locale);
}
