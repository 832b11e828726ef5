namespace TreatmentContent.Tests.TestSupport;

public sealed class VerifierTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("snapshots").FullName;

    private string Source => Path.Combine(folder, "AnyTests.cs");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_missing_snapshot_fails_and_leaves_what_was_received()
    {
        SnapshotException failure = await Assert.ThrowsAsync<SnapshotException>(async () => await Verifier.Verify("one\r\ntwo", "txt", Source));

        Assert.Contains("There is no VerifierTests.A_missing_snapshot_fails_and_leaves_what_was_received.verified.txt", failure.Message, StringComparison.Ordinal);
        Assert.Equal("one\ntwo", Read("VerifierTests.A_missing_snapshot_fails_and_leaves_what_was_received.received.txt"));
    }

    [Fact]
    public async Task A_difference_fails_with_its_first_line_and_leaves_what_was_received()
    {
        const string Name = "VerifierTests.A_difference_fails_with_its_first_line_and_leaves_what_was_received";
        Write($"{Name}.verified.json", "a\nb\nc");

        SnapshotException failure = await Assert.ThrowsAsync<SnapshotException>(async () => await Verifier.Verify("a\nB\nc", "json", Source));

        Assert.EndsWith("from line 2 on:\nwas: b\nnow: B", failure.Message, StringComparison.Ordinal);
        Assert.Equal("a\nB\nc", Read($"{Name}.received.json"));
        Assert.Equal("a\nb\nc", Read($"{Name}.verified.json"));
    }

    [Fact]
    public async Task A_text_that_ends_too_early_fails_too()
    {
        Write("VerifierTests.A_text_that_ends_too_early_fails_too.verified.txt", "a\nb");

        SnapshotException failure = await Assert.ThrowsAsync<SnapshotException>(async () => await Verifier.Verify("a", "txt", Source));

        Assert.EndsWith("was: b\nnow: (end)", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("exact", "a\nb")]
    [InlineData("lastLineEnd", "a\nb\n")]
    public async Task Equal_texts_pass_and_delete_what_was_received_before(string parameters, string verified)
    {
        string name = $"VerifierTests.Equal_texts_pass_and_delete_what_was_received_before_{parameters}";
        Write($"{name}.verified.txt", verified);
        Write($"{name}.received.txt", "old");

        await Verifier.Verify("a\r\nb", "txt", Source).UseTextForParameters(parameters);

        Assert.Equal([$"{name}.verified.txt"], Directory.GetFiles(folder).Select(Path.GetFileName));
    }

    private string Read(string file) => File.ReadAllText(Path.Combine(folder, file));

    private void Write(string file, string text) => File.WriteAllText(Path.Combine(folder, file), text);
}
