using System.Runtime.CompilerServices;
using Xunit;

namespace VerifyXunit;

/// <summary>Snapshot tests with the names, files and outcomes of the package Verify: <c>Class.Method.verified.json</c> beside the test.</summary>
/// <remarks>The package cannot be restored everywhere; <c>UseVerify=true</c> puts it in this project's place. CONTRIBUTING.md says how.</remarks>
public static class Verifier
{
    /// <summary>Compares a text with the snapshot beside the test.</summary>
    /// <param name="target">What the test produced.</param>
    /// <param name="extension">The snapshot's file extension, without the dot.</param>
    /// <param name="sourceFile">The test's file; filled in by the compiler.</param>
    /// <returns>The comparison; it runs when it is awaited.</returns>
    public static SettingsTask Verify(string target, string extension = "txt", [CallerFilePath] string sourceFile = "")
    {
        ITestContext context = TestContext.Current;
        string name = $"{context.TestClass?.TestClassSimpleName}.{context.TestMethod?.MethodName}";
        return new SettingsTask(target, Path.Combine(Path.GetDirectoryName(sourceFile)!, name), extension);
    }
}
