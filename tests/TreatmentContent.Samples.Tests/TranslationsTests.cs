using System.Text.Json;

namespace TreatmentContent.Samples.Tests;

public sealed class TranslationsTests
{
    [Fact]
    public async Task It_reports_then_follows_one_text_through_confirmation_and_change()
    {
        SampleRun run = SampleRun.Of("Translations");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        await Verifier.Verify(run.Output, "txt");
    }

    [Fact]
    public async Task Another_folder_without_an_aftercare_text_is_only_reported()
    {
        SampleRun run = SampleRun.Of("Translations", SampleRun.TestData("lip-filler"));

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        await Verifier.Verify(run.Output, "txt");
    }

    [Fact]
    public void As_JSON_it_is_one_document_and_as_Markdown_it_has_a_heading_for_each_locale()
    {
        SampleRun json = SampleRun.Of("Translations", SampleRun.Content, "--json");
        SampleRun markdown = SampleRun.Of("Translations", "--markdown");

        Assert.Equal((0, 0), (json.ExitCode, markdown.ExitCode));
        using var document = JsonDocument.Parse(json.Output);
        string[] locales = [.. document.RootElement.GetProperty("locales").EnumerateArray().Select(locale => locale.GetProperty("locale").GetString()!)];
        Assert.Equal(["es-US", "ar", "de", "fr", "pt-BR", "pl", "zh-Hant", "ht"], locales);
        Assert.All(locales, locale => Assert.Contains($"\n## {locale}\n", markdown.Output, StringComparison.Ordinal));
    }

    [Fact]
    public void Broken_content_is_not_reported_and_ends_with_1()
    {
        SampleRun run = SampleRun.Of("Translations", SampleRun.TestData("many-issues"));

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("peel.json(4,", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--html")]
    [InlineData("content", "more")]
    [InlineData("--json", "--markdown")]
    public void Wrong_arguments_end_with_2(params string[] arguments) => Assert.Equal(2, SampleRun.Of("Translations", arguments).ExitCode);
}
