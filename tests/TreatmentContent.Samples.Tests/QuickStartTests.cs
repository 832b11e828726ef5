namespace TreatmentContent.Samples.Tests;

public sealed class QuickStartTests
{
    [Fact]
    public Task Without_arguments_it_shows_the_page_in_English_and_Spanish_and_its_JSON_LD() => Shows();

    [Theory]
    [InlineData("en")]
    [InlineData("es-US")]
    [InlineData("es-MX")]
    [InlineData("de")]
    public async Task It_shows_one_locale(string locale)
    {
        SampleRun run = SampleRun.Of("QuickStart", "--locale", locale);

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Errors);
        await Verifier.Verify(run.Output, "txt").UseTextForParameters(locale);
    }

    [Fact]
    public Task A_treatment_written_in_code_needs_no_file() => Shows("--in-code");

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
