using System.Text.Json;

namespace TreatmentContent.Samples.Tests;

public sealed class RenderPageTests
{
    private const string Site = "https://test.example/";

    public static TheoryData<string, string, string> Pages => new()
    {
        { SampleRun.Content, "microneedling", "en-US" },
        { SampleRun.Content, "microneedling", "es-US" },
        { SampleRun.TestData("lip-filler"), "lip-filler", "en" },
        { SampleRun.TestData("lip-filler"), "lip-filler", "es" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void Standard_output_is_JSON_LD_and_nothing_else(string folder, string id, string locale)
    {
        SampleRun run = SampleRun.Of("RenderPage", folder, id, locale, Site);

        Assert.Equal(0, run.ExitCode);
        using var document = JsonDocument.Parse(run.Output);
        Assert.Equal("https://schema.org", document.RootElement.GetProperty("@context").GetString());
        Assert.Contains("\"https://test.example/", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("example.com/#", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_star_stands_for_all_treatments_and_all_locales_and_each_document_is_one_line()
    {
        SampleRun run = SampleRun.Of("RenderPage", SampleRun.Content, "*", "*", Site);

        Assert.Equal(0, run.ExitCode);
        string[] lines = run.Output.TrimEnd('\n').Split('\n');
        Assert.InRange(lines.Length, 20, 1_000);
        Assert.Equal(lines.Length, lines.Distinct().Count());
        Assert.All(lines, line => JsonDocument.Parse(line).Dispose());
    }

    [Fact]
    public void The_documents_that_are_no_pages_are_one_line_each()
    {
        SampleRun run = SampleRun.Of("RenderPage", SampleRun.Content, "*", "en", Site, "--others");

        Assert.Equal(0, run.ExitCode);
        string[] lines = run.Output.TrimEnd('\n').Split('\n');
        Assert.InRange(lines.Length, 14, 100);
        Assert.Equal(lines.Length, lines.Distinct().Count());
        Assert.All(lines, line => Assert.StartsWith("{\"@context\":\"https://schema.org\",\"@graph\":[", line, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("--text", "txt")]
    [InlineData("--html", "html")]
    public async Task The_page_of_a_minimal_treatment(string form, string extension)
    {
        SampleRun run = SampleRun.Of("RenderPage", SampleRun.TestData("lip-filler"), "lip-filler", "en", Site, form);

        Assert.Equal(0, run.ExitCode);
        await Verifier.Verify(run.Output, extension);
    }

    [Fact]
    public void The_script_element_holds_the_same_document()
    {
        string[] page = [SampleRun.TestData("lip-filler"), "lip-filler", "en", Site];

        Assert.Equal($"<script type=\"application/ld+json\">{SampleRun.Of("RenderPage", page).Output.TrimEnd('\n')}</script>\n", SampleRun.Of("RenderPage", [.. page, "--script"]).Output);
    }

    [Fact]
    public async Task What_the_document_says_less_fully() =>
        await Verifier.Verify(SampleRun.Of("RenderPage", SampleRun.TestData("lip-filler"), "lip-filler", "en", Site, "--losses").Output);

    [Fact]
    public async Task What_search_features_find_on_a_day() =>
        await Verifier.Verify(SampleRun.Of("RenderPage", SampleRun.TestData("lip-filler"), "lip-filler", "en", Site, "--rich-results", "2026-11-23").Output);

    [Fact]
    public void The_day_decides_what_is_retired()
    {
        SampleRun before = SampleRun.Of("RenderPage", SampleRun.Content, "microneedling", "en", Site, "--rich-results", "2026-05-06");
        SampleRun after = SampleRun.Of("RenderPage", SampleRun.Content, "microneedling", "en", Site, "--rich-results", "2026-05-07");

        Assert.DoesNotContain("retired since 2026-05-07", before.Output, StringComparison.Ordinal);
        Assert.Contains("retired since 2026-05-07", after.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Warnings_stand_on_standard_error_and_the_page_is_still_rendered()
    {
        SampleRun run = SampleRun.Of("RenderPage", SampleRun.Content, "microneedling", "en", Site, "--text");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(": warning TC1005: ", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("TC1005", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Broken_content_is_not_rendered_and_ends_with_1()
    {
        SampleRun run = SampleRun.Of("RenderPage", SampleRun.TestData("many-issues"), "peel", "en", Site);

        Assert.Equal(1, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains("peel.json(4,", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData]
    [InlineData("content", "microneedling", "en")]
    [InlineData("no-such-folder", "microneedling", "en", Site)]
    [InlineData("content", "no-such-treatment", "en", Site)]
    [InlineData("content", "microneedling", "not a locale", Site)]
    [InlineData("content", "microneedling", "en", "javascript:alert(1)")]
    [InlineData("content", "microneedling", "en", Site, "--html", "--text")]
    [InlineData("content", "microneedling", "en", Site, "--pdf")]
    [InlineData("content", "microneedling", "en", Site, "--losses", "2026-11-23")]
    [InlineData("content", "microneedling", "en", Site, "--rich-results")]
    [InlineData("content", "microneedling", "en", Site, "--rich-results", "today")]
    [InlineData("content", "microneedling", "en", Site, "--rich-results", "23/11/2026")]
    public void Wrong_arguments_end_with_2_and_say_why(params string[] arguments)
    {
        string[] full = [.. arguments.Select(argument => argument == "content" ? SampleRun.Content : argument)];

        SampleRun run = SampleRun.Of("RenderPage", full);

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.NotEmpty(run.Errors);
    }
}
