using System.Runtime.CompilerServices;
using System.Text;

namespace VerifyXunit;

/// <summary>A snapshot's comparison that is named first and awaited then.</summary>
public sealed class SettingsTask
{
    private readonly string target;
    private readonly string extension;
    private string name;

    internal SettingsTask(string target, string name, string extension)
    {
        // The package writes and compares LF alone.
        this.target = target.ReplaceLineEndings("\n");
        this.name = name;
        this.extension = extension;
    }

    /// <summary>Names one case of a theory: <c>Class.Method_parameters.verified.txt</c>.</summary>
    /// <param name="parametersText">The text that names the case in the file name.</param>
    /// <returns>The same comparison.</returns>
    public SettingsTask UseTextForParameters(string parametersText)
    {
        name += $"_{parametersText}";
        return this;
    }

    /// <summary>Compares; deletes <c>*.received.*</c> where the texts are equal, writes it and fails where they are not.</summary>
    /// <exception cref="SnapshotException">The snapshot is missing, or differs.</exception>
    public async Task ToTask()
    {
        string verified = $"{name}.verified.{extension}";
        string received = $"{name}.received.{extension}";
        string? expected = File.Exists(verified) ? await File.ReadAllTextAsync(verified) : null;

        // Editors add a last line end to the verified file; that alone is no difference.
        if (expected == target || expected == target + "\n")
        {
            File.Delete(received);
            return;
        }

        await File.WriteAllTextAsync(received, target, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        throw new SnapshotException(expected is null
            ? $"There is no {Path.GetFileName(verified)} yet. Read {Path.GetFileName(received)}; if it is right, rename it."
            : $"{Path.GetFileName(received)} differs from {Path.GetFileName(verified)} {FirstDifference(expected, target)}");
    }

    /// <summary>Lets <c>await Verify(…)</c> work.</summary>
    /// <returns>The awaiter.</returns>
    public TaskAwaiter GetAwaiter() => ToTask().GetAwaiter();

    /// <summary>Lets a test return <c>Verify(…)</c>.</summary>
    /// <param name="settings">The comparison.</param>
    public static implicit operator Task(SettingsTask settings) => settings.ToTask();

    private static string FirstDifference(string expected, string actual)
    {
        string[] was = expected.Split('\n');
        string[] now = actual.Split('\n');
        int line = was.Zip(now).TakeWhile(pair => pair.First == pair.Second).Count();
        string Line(string[] lines) => line < lines.Length ? lines[line] : "(end)";
        return $"from line {line + 1} on:\nwas: {Line(was)}\nnow: {Line(now)}";
    }
}
