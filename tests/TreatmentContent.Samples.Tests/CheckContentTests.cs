namespace TreatmentContent.Samples.Tests;

public sealed class CheckContentTests
{
    [Fact]
    public async Task The_sample_content_has_warnings_and_no_error()
    {
        SampleRun run = SampleRun.Of("CheckContent", SampleRun.Content);

        Assert.Equal(0, run.ExitCode);
        await Verifier.Verify(run.OutputFrom(SampleRun.Content, "content"), "txt");
    }

    [Fact]
    public void A_minimal_catalogue_has_no_error()
    {
        SampleRun run = SampleRun.Of("CheckContent", SampleRun.TestData("lip-filler"));

        Assert.Equal(0, run.ExitCode);
        Assert.EndsWith("2 files, 1 treatments, 0 errors, 2 warnings\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_issue_of_broken_content_is_one_line_that_editors_turn_into_a_link()
    {
        SampleRun run = SampleRun.Of("CheckContent", SampleRun.TestData("broken"));

        Assert.Equal(1, run.ExitCode);
        await Verifier.Verify(run.OutputFrom(SampleRun.TestData("broken"), "broken"), "txt");
    }

    [Fact]
    public void A_folder_that_is_not_there_is_an_error_of_the_content()
    {
        SampleRun run = SampleRun.Of("CheckContent", SampleRun.TestData("nothing-here"));

        Assert.Equal(1, run.ExitCode);
        Assert.EndsWith("0 files, 0 treatments, 1 errors, 0 warnings\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Wrong_arguments_end_with_2() => Assert.Equal(2, SampleRun.Of("CheckContent").ExitCode);
}
