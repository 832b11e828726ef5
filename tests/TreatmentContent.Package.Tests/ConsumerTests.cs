namespace TreatmentContent.Package.Tests;

/// <summary>A program that has nothing but the package, on each runtime that the package names.</summary>
public sealed class ConsumerTests(PackedPackage package)
{
    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>TARGET</TargetFramework>
            <Nullable>enable</Nullable>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="TreatmentContent" Version="0.1.0" />
          </ItemGroup>
        </Project>
        """;

    private const string Program = """
        using TreatmentContent.Localization;

        System.Console.WriteLine($"{System.Environment.Version.Major}: {LocaleTag.Parse("es-us").Maximize()}");
        """;

    // The machine's own sources stay as they are; the packed package is found beside them.
    private const string Sources = """
        <configuration>
          <packageSources>
            <add key="packed" value="FOLDER" />
          </packageSources>
        </configuration>
        """;

    [Theory]
    [InlineData("net10.0", "10: es-Latn-US")]
    [InlineData("net8.0", "8: es-Latn-US")]
    public async Task A_program_restores_the_package_builds_without_warning_and_runs(string target, string expected)
    {
        string folder = Directory.CreateDirectory(Path.Combine(package.Folder, $"consumer-{target}")).FullName;
        await Write(Path.Combine(folder, "Consumer.csproj"), Project.Replace("TARGET", target, StringComparison.Ordinal));
        await Write(Path.Combine(folder, "Program.cs"), Program);
        await Write(Path.Combine(folder, "nuget.config"), Sources.Replace("FOLDER", package.Output, StringComparison.Ordinal));

        // An empty package folder, so that no older package of this version is taken; all else comes from the machine's folder where it is there.
        string machine = (await Command.Run(folder, PackedPackage.NoVariables, "dotnet", "nuget", "locals", "global-packages", "--list")).Trim();
        var variables = new Dictionary<string, string> { ["NUGET_PACKAGES"] = Path.Combine(folder, "packages"), ["RestoreFallbackFolders"] = machine[(machine.IndexOf(": ", StringComparison.Ordinal) + 2)..] };

        // The .NET 8 runtime comes as a package: it need not be installed.
        await Command.Run(
            folder, variables, "dotnet", "build", "-o", "program", "-r", "linux-x64", "--self-contained", target == "net8.0" ? "true" : "false", "-nodeReuse:false");
        string said = await Command.Run(folder, variables, Path.Combine(folder, "program", "Consumer"));

        Assert.Equal(expected, said.Trim());
    }

    private static Task Write(string file, string text) => File.WriteAllTextAsync(file, text, TestContext.Current.CancellationToken);
}
