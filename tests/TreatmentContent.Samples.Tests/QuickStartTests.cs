namespace TreatmentContent.Samples.Tests;

public sealed class QuickStartTests
{
    [Fact]
    public Task Without_arguments_it_shows_the_page_in_English_and_Spanish_and_its_JSON_LD() => Shows();

    [Theory]
    [InlineData("en")]
    [InlineData("es-US")]
    [InlineData("es-MX")]
    [InlineData("ar")]
    [InlineData("pt-BR")]
    [InlineData("fr-CA")]
    [InlineData("de")]
    [InlineData("pl")]
    [InlineData("zh-Hant-HK")]
    [InlineData("ht")]
    public async Task It_shows_one_locale(string locale)
    {
        SampleRun run = SampleRun.Of("QuickStart", "--locale", locale);

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Errors);
        await Verifier.Verify(run.Output, "txt").UseTextForParameters(locale);
    }

    [Fact]
    public Task A_treatment_written_in_code_needs_no_file() => Shows("--in-code");

    [Fact]
    public async Task It_shows_another_content_folder()
    {
        SampleRun run = SampleRun.Of("QuickStart", SampleRun.TestData("lip-filler"), "--locale", "en");

        Assert.Equal(0, run.ExitCode);
        await Verifier.Verify(run.Output, "txt");
    }

    [Theory]
    [InlineData("many-issues")]
    [InlineData("nothing-here")]
    public void Content_with_an_error_is_not_shown(string folder)
    {
        SampleRun run = SampleRun.Of("QuickStart", SampleRun.TestData(folder));

        Assert.Equal(1, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains("error TC00", run.Errors, StringComparison.Ordinal);
        Assert.EndsWith("has an error and is not shown.\n", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_catalogue_without_a_treatment_has_none_to_show()
    {
        SampleRun run = SampleRun.Of("QuickStart", SampleRun.TestData("no-treatment"));

        Assert.Equal(1, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.EndsWith($"There is no treatment to show in '{SampleRun.TestData("no-treatment")}'.\n", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("error TC", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void The_code_of_the_README_runs_on_the_sample_content()
    {
        SampleRun run = SampleRun.Of("QuickStart", "--readme");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("<script type=\"application/ld+json\">", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("}\n", run.Output.TrimEnd('\n') + "\n", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--locale")]
    [InlineData("--locale", "not a tag")]
    [InlineData("--nonsense")]
    public void Wrong_arguments_end_with_2_and_say_what_is_right(params string[] arguments)
    {
        SampleRun run = SampleRun.Of("QuickStart", arguments);

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.StartsWith("usage: QuickStart", run.Errors, StringComparison.Ordinal);
    }

    private static async Task Shows(params string[] arguments)
    {
        SampleRun run = SampleRun.Of("QuickStart", arguments);

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Errors);
        await Verifier.Verify(run.Output, "txt");
    }
}
