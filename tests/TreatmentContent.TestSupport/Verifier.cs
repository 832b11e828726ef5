using System.Runtime.CompilerServices;
using System.Text;

namespace TreatmentContent.TestSupport;

/// <summary>Snapshot tests with Verify's own names and files: <c>Class.Method.verified.json</c> beside the test.</summary>
/// <remarks>
/// The package Verify.Xunit cannot be restored everywhere; this helper does the small part of it that the tests use, so that
/// the property <c>UseVerify=true</c> can put the real package in its place without touching a test. CONTRIBUTING.md says how.
/// </remarks>
public static class Verifier
{
    /// <summary>Compares a text with the snapshot beside the test; writes <c>*.received.*</c> and fails where they differ.</summary>
    /// <param name="target">What the test produced.</param>
    /// <param name="extension">The snapshot's file extension, without the dot.</param>
    /// <param name="sourceFile">The test's file; filled in by the compiler.</param>
    /// <param name="method">The test's method; filled in by the compiler.</param>
    public static async Task Verify(string target, string extension = "txt", [CallerFilePath] string sourceFile = "", [CallerMemberName] string method = "")
    {
        string name = Path.Combine(Path.GetDirectoryName(sourceFile)!, $"{Path.GetFileNameWithoutExtension(sourceFile)}.{method}");
        await Compare(target, $"{name}.verified.{extension}", $"{name}.received.{extension}");
    }

    /// <summary>The same for one case of a theory: <c>Class.Method_parameters.verified.txt</c>.</summary>
    /// <param name="target">What the test produced.</param>
    /// <param name="extension">The snapshot's file extension, without the dot.</param>
    /// <param name="parameters">The text that names the case in the file name.</param>
    /// <param name="sourceFile">The test's file; filled in by the compiler.</param>
    /// <param name="method">The test's method; filled in by the compiler.</param>
    public static async Task VerifyCase(string target, string extension, string parameters, [CallerFilePath] string sourceFile = "", [CallerMemberName] string method = "")
    {
        string name = Path.Combine(Path.GetDirectoryName(sourceFile)!, $"{Path.GetFileNameWithoutExtension(sourceFile)}.{method}_{parameters}");
        await Compare(target, $"{name}.verified.{extension}", $"{name}.received.{extension}");
    }

    private static async Task Compare(string target, string verified, string received)
    {
        string text = Normalise(target);
        string? expected = File.Exists(verified) ? Normalise(await File.ReadAllTextAsync(verified)) : null;
        if (text == expected)
        {
            File.Delete(received);
            return;
        }

        await File.WriteAllTextAsync(received, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        throw new SnapshotException(expected is null
            ? $"There is no {Path.GetFileName(verified)} yet. Read {Path.GetFileName(received)}; if it is right, rename it."
            : $"{Path.GetFileName(received)} differs from {Path.GetFileName(verified)} {FirstDifference(expected, text)}");
    }

    // Verify compares without regard to line ends and to a last line end.
    private static string Normalise(string text) => text.ReplaceLineEndings("\n").TrimEnd('\n');

    private static string FirstDifference(string expected, string actual)
    {
        string[] was = expected.Split('\n');
        string[] now = actual.Split('\n');
        int line = 0;
        while (line < was.Length && line < now.Length && was[line] == now[line])
        {
            line++;
        }

        string Line(string[] lines) => line < lines.Length ? lines[line] : "(end)";
        return $"from line {line + 1} on:\nwas: {Line(was)}\nnow: {Line(now)}";
    }
}

/// <summary>A snapshot is missing or differs.</summary>
public sealed class SnapshotException(string message) : Exception(message);
