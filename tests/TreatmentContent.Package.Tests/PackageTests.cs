using System.IO.Compression;
using System.Reflection.Metadata;
using System.Text;
using System.Xml.Linq;

namespace TreatmentContent.Package.Tests;

public sealed class PackageTests(PackedPackage package)
{
    private static readonly Guid SourceLink = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");

    [Fact]
    public void Packing_gives_no_warning() => Assert.DoesNotContain("warning", package.Log, StringComparison.OrdinalIgnoreCase);

    [Theory]
    [InlineData("nupkg")]
    [InlineData("snupkg")]
    public async Task Two_clones_give_the_same_bytes(string extension) =>
        Assert.Equal(
            await File.ReadAllBytesAsync(PackedPackage.File(package.Output, extension), TestContext.Current.CancellationToken),
            await File.ReadAllBytesAsync(PackedPackage.File(package.SecondOutput, extension), TestContext.Current.CancellationToken));

    [Fact]
    public void The_package_holds_both_targets_with_documentation_and_nothing_unexpected()
    {
        using ZipArchive files = package.Open("nupkg");

        Assert.Equal(
            [
                "README.md",
                "THIRD-PARTY-NOTICES.txt",
                "TreatmentContent.nuspec",
                "icon.png",
                "lib/net10.0/TreatmentContent.dll",
                "lib/net10.0/TreatmentContent.xml",
                "lib/net8.0/TreatmentContent.dll",
                "lib/net8.0/TreatmentContent.xml",
                "licences/UNICODE-LICENSE.txt",
            ],
            Names(files));
        Assert.All(files.Entries, entry => Assert.NotEqual(0, entry.Length));
    }

    [Fact]
    public void The_description_names_licence_readme_icon_and_the_commit()
    {
        XElement metadata = Description().Root!.Elements().Single();
        string? Value(string name) => metadata.Elements().SingleOrDefault(element => element.Name.LocalName == name)?.Value;

        Assert.Equal("TreatmentContent", Value("id"));
        Assert.Equal("MIT", Value("license"));
        Assert.Equal("README.md", Value("readme"));
        Assert.Equal("icon.png", Value("icon"));
        Assert.NotEmpty(Value("description")!);
        XElement repository = metadata.Elements().Single(element => element.Name.LocalName == "repository");
        Assert.Equal(package.Commit, repository.Attribute("commit")?.Value);
        Assert.StartsWith("https://github.com/treatmentcontent/treatmentcontent", repository.Attribute("url")?.Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("net10.0", "Humanizer")]
    [InlineData("net8.0", "Humanizer,System.Text.Json")]
    public void Each_target_depends_on_nothing_else(string target, string expected)
    {
        XElement group = Description().Descendants().Single(element => element.Name.LocalName == "group" && element.Attribute("targetFramework")?.Value == target);

        Assert.Equal(expected.Split(','), group.Elements().Select(element => element.Attribute("id")!.Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_icon_is_128_pixels_wide_and_high()
    {
        using ZipArchive files = package.Open("nupkg");
        using Stream icon = files.GetEntry("icon.png")!.Open();
        var head = new byte[24];
        icon.ReadExactly(head);

        Assert.Equal("PNG"u8, head.AsSpan(1, 3));
        Assert.Equal([0, 0, 0, 128, 0, 0, 0, 128], head[16..]);
    }

    [Theory]
    [InlineData("net10.0")]
    [InlineData("net8.0")]
    public void The_symbols_link_to_the_sources_of_the_commit(string target)
    {
        using ZipArchive files = package.Open("snupkg");
        var symbols = new MemoryStream();
        using (Stream entry = files.GetEntry($"lib/{target}/TreatmentContent.pdb")!.Open())
        {
            entry.CopyTo(symbols);
        }

        symbols.Position = 0;
        using MetadataReaderProvider provider = MetadataReaderProvider.FromPortablePdbStream(symbols);
        MetadataReader reader = provider.GetMetadataReader();
        string links = reader.CustomDebugInformation
            .Select(reader.GetCustomDebugInformation)
            .Where(information => reader.GetGuid(information.Kind) == SourceLink)
            .Select(information => Encoding.UTF8.GetString(reader.GetBlobBytes(information.Value)))
            .Single();

        Assert.Contains($"https://raw.githubusercontent.com/treatmentcontent/treatmentcontent/{package.Commit}/*", links, StringComparison.Ordinal);
        Assert.All(reader.Documents, document => Assert.StartsWith("/_/", reader.GetString(reader.GetDocument(document).Name), StringComparison.Ordinal));
    }

    private static IEnumerable<string> Names(ZipArchive files) =>
        files.Entries
            .Select(entry => entry.FullName)
            .Where(name => name is not "[Content_Types].xml" && !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    private XDocument Description()
    {
        using ZipArchive files = package.Open("nupkg");
        using Stream description = files.GetEntry("TreatmentContent.nuspec")!.Open();
        return XDocument.Load(description);
    }
}
