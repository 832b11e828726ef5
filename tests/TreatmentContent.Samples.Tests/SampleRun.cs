using System.Reflection;
using Xunit.Sdk;
using Xunit.v3;

// The samples write to the console, which a process has once.
[assembly: Parallelization(Mode = ParallelMode.None)]

namespace TreatmentContent.Samples.Tests;

/// <summary>What a sample printed when its entry point was called with some arguments.</summary>
internal sealed record SampleRun(int ExitCode, string Output, string Errors)
{
    /// <summary>Gets the content that the samples ship.</summary>
    public static string Content { get; } = Path.Combine(AppContext.BaseDirectory, "content");

    /// <summary>Gets a folder of the tests' own content.</summary>
    public static string TestData(string name) => Path.Combine(AppContext.BaseDirectory, "TestData", name);

    public static SampleRun Of(string sample, params string[] arguments)
    {
        MethodInfo main = Assembly.Load(sample).EntryPoint!;
        (TextWriter output, TextWriter errors) = (Console.Out, Console.Error);
        using StringWriter printed = new() { NewLine = "\n" };
        using StringWriter complained = new() { NewLine = "\n" };
        try
        {
            Console.SetOut(printed);
            Console.SetError(complained);
            int exitCode = (int)main.Invoke(null, [arguments])!;
            return new SampleRun(exitCode, printed.ToString(), complained.ToString());
        }
        finally
        {
            Console.SetOut(output);
            Console.SetError(errors);
        }
    }

    /// <summary>Gives what was printed with the content's folder as a reader would name it: paths of one machine prove nothing.</summary>
    public string OutputFrom(string folder, string name) => Output.Replace(folder, name, StringComparison.Ordinal);
}
