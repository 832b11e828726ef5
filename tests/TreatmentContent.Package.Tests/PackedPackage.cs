using System.IO.Compression;
using System.Runtime.CompilerServices;

[assembly: AssemblyFixture(typeof(TreatmentContent.Package.Tests.PackedPackage))]

namespace TreatmentContent.Package.Tests;

/// <summary>The package as others get it: packed from two fresh clones of what is committed, in two folders, on two kinds of machine.</summary>
public sealed class PackedPackage : IAsyncLifetime
{
    private const string Origin = "https://github.com/treatmentcontent/treatmentcontent";

    /// <summary>Gets the folder in which all of this happens.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("package").FullName;

    /// <summary>Gets the folder with the packages of the first clone; it serves as a package source.</summary>
    public string Output => Path.Combine(Folder, "one", "artifacts");

    /// <summary>Gets the folder with the packages of the second clone.</summary>
    public string SecondOutput => Path.Combine(Folder, "the other", "artifacts");

    /// <summary>Gets the commit that was packed.</summary>
    public string Commit { get; private set; } = "";

    /// <summary>Gets what the two builds said.</summary>
    public string Log { get; private set; } = "";

    /// <summary>Gets the one file with an extension in a folder of packages.</summary>
    public static string File(string folder, string extension) => Assert.Single(Directory.GetFiles(folder, $"*.{extension}"));

    /// <summary>Opens a package of the first clone.</summary>
    public ZipArchive Open(string extension) => ZipFile.OpenRead(File(Output, extension));

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        string repository = Path.GetFullPath(Path.Combine(ThisFolder(), "../.."));
        Commit = (await Command.Run(repository, NoVariables, "git", "rev-parse", "HEAD")).Trim();
        string seconds = (await Command.Run(repository, NoVariables, "git", "log", "-1", "--format=%ct")).Trim();
        Log = await Pack(repository, Output, new() { ["SOURCE_DATE_EPOCH"] = seconds, ["TZ"] = "America/Los_Angeles" })
            + await Pack(repository, SecondOutput, new() { ["SOURCE_DATE_EPOCH"] = seconds, ["TZ"] = "Asia/Tokyo", ["LC_ALL"] = "tr_TR.UTF-8" });
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        Directory.Delete(Folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    internal static Dictionary<string, string> NoVariables => [];

    private static async Task<string> Pack(string repository, string output, Dictionary<string, string> variables)
    {
        string clone = Path.GetDirectoryName(output)!;
        await Command.Run(repository, variables, "git", "clone", "--quiet", repository, clone);

        // The links to the sources are made from the origin; a clone of a folder has that folder as its origin.
        await Command.Run(clone, variables, "git", "remote", "set-url", "origin", Origin);
        return await Command.Run(
            clone, variables, "dotnet", "pack", "src/TreatmentContent", "-c", "Release", "-o", output, "-p:ContinuousIntegrationBuild=true", "-nodeReuse:false");
    }

    private static string ThisFolder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
