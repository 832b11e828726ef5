using TreatmentContent.Catalogs;
using TreatmentContent.Diagnostics;
using TreatmentContent.Json;
using TreatmentContent.Storage;
using TreatmentContent.Tests.Json;
using TreatmentContent.Treatments;

namespace TreatmentContent.Tests.Storage;

public sealed class CatalogFolderTests : IDisposable
{
    private const string Catalog = """{ "formatVersion": "1.0", "sourceLocale": "en", "devices": [{ "id": "pen", "name": "Pen" }] }""";

    private readonly string folder = Directory.CreateTempSubdirectory("content").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task The_worked_folder_reads_without_an_issue_of_reading()
    {
        Add("catalog.json", Documents.Example("catalog.json"));
        Add("treatments/microneedling.json", Documents.Example("treatments/microneedling.json"));

        CatalogReadResult read = await ReadAsync();

        Assert.DoesNotContain(read.Issues, issue => issue.Code.StartsWith("TC00", StringComparison.Ordinal));
        Assert.Equal(2, read.FileCount);
        Assert.Equal("Microneedling", read.Catalog.Treatments["microneedling"].Name.Tagged[0].Value.Text);
    }

    [Fact]
    public async Task Entities_stand_in_the_catalogue_or_in_files_of_their_own_in_ordinal_order()
    {
        Add("catalog.json", Catalog);
        Add("devices/laser.json", """{ "id": "laser", "name": "Laser" }""");
        Add("devices/Zed.json", """{ "id": "zed", "name": "Zed" }""");
        Add("devices/brush.json", """{ "id": "brush", "name": "Brush" }""");
        Add("treatments/b.json", """{ "id": "b", "name": "B" }""");
        Add("treatments/a.json", """{ "id": "a", "name": "A" }""");
        File.Delete(Path.Combine(folder, "devices/Zed.json"));

        TreatmentCatalog catalog = (await ReadAsync()).Catalog;

        Assert.Equal(["pen", "brush", "laser"], catalog.Devices.Select(device => device.Id.Value));
        Assert.Equal(["a", "b"], catalog.Treatments.Select(treatment => treatment.Id.Value));
    }

    [Fact]
    public async Task An_entity_s_file_names_its_schema_and_the_entity_does_not_keep_it()
    {
        Add("catalog.json", Catalog);
        Add("devices/laser.json", """{ "$schema": "../../schema/device-1.json", "id": "laser", "name": "Laser", "x-rank": 1 }""");

        CatalogReadResult read = await ReadAsync();

        Assert.DoesNotContain(read.Issues, issue => issue.Code.StartsWith("TC00", StringComparison.Ordinal));
        Assert.Equal(["x-rank"], read.Catalog.Devices["laser"].Extensions.Keys);
    }

    [Fact]
    public async Task A_later_minor_version_of_the_catalogue_holds_for_the_files_that_state_none()
    {
        Add("catalog.json", Catalog.Replace("1.0", "1.7", StringComparison.Ordinal));
        Add("devices/laser.json", """{ "id": "laser", "name": "Laser", "colours": ["red"] }""");
        Add("treatments/a.json", """{ "id": "a", "name": "A", "formatVersion": "1.0", "benefit": [] }""");

        CatalogReadResult read = await ReadAsync();

        Assert.Equal(
            [("$.colours", IssueSeverity.Information), ("$.benefit", IssueSeverity.Warning)],
            read.Issues.Where(issue => issue.Code == "TC0018").Select(issue => (issue.Path, issue.Severity)));
    }

    [Fact]
    public async Task Every_issue_of_every_file_comes_at_once_with_its_file_line_and_column()
    {
        Add("catalog.json", "{ \"formatVersion\": \"1.0\",\n  \"sourceLocale\": \"en_US\" }");
        Add("treatments/a.json", "{ \"id\": \"a\",\n  \"name\": 7, \"kind\": \"Big laser\" }");
        Add("treatments/b.json", "{");

        CatalogReadResult read = await ReadAsync();

        Assert.Equal(
            ["catalog.json(2,19) TC0003 $.sourceLocale", "treatments/a.json(2,11) TC0002 $.name", "treatments/a.json(2,22) TC0013 $.kind", "treatments/b.json(1,2) TC0001 $"],
            read.Issues.Select(issue => $"{issue.File![(folder.Length + 1)..]}({issue.Line},{issue.Column}) {issue.Code} {issue.Path}"));
        Assert.True(read.HasErrors);
        Assert.False(read.TryGetCatalog(out _));
        Assert.Equal(read.Issues, Assert.Throws<ContentFormatException>(() => read.Catalog).Issues);
    }

    [Fact]
    public async Task A_file_that_is_not_named_by_its_id_is_an_error_at_the_id()
    {
        Add("catalog.json", Catalog);
        Add("treatments/needling.json", "{ \"name\": \"A\",\n \"id\": \"microneedling\" }");
        ContentIssue issue = Assert.Single((await ReadAsync()).Issues);
        Assert.Equal(("TC0021", "$.id", 2, 8), (issue.Code, issue.Path, issue.Line, issue.Column));
    }

    [Fact]
    public async Task A_missing_folder_is_one_issue()
    {
        CatalogReadResult read = await CatalogFolder.ReadAsync(Path.Combine(folder, "nowhere"), cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal("TC0024", Assert.Single(read.Issues).Code);
        Assert.EndsWith("/nowhere", read.Issues[0].File, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_catalogue_is_an_issue_and_the_treatments_are_still_looked_at()
    {
        Add("treatments/a.json", """{ "id": "a" }""");
        CatalogReadResult read = await ReadAsync();
        Assert.Equal(["TC0024", "TC0015"], read.Issues.Select(issue => issue.Code));
    }

    [Theory]
    [InlineData("catalog.JSON")]
    [InlineData("peel.json")]
    [InlineData("procedures/peel.json")]
    public async Task A_missing_catalogue_is_an_error_also_beside_files_that_are_passed_over(string file)
    {
        Add(file, Catalog);
        CatalogReadResult read = await ReadAsync();
        Assert.Equal([("TC0024", IssueSeverity.Warning), ("TC0024", IssueSeverity.Error)], read.Issues.Select(issue => (issue.Code, issue.Severity)));
        Assert.EndsWith("/catalog.json", read.Issues[1].File, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_nobody_reads_is_said()
    {
        Add("catalog.json", Catalog);
        Add("peel.json", """{ "id": "peel", "name": "Peel" }""");
        Add("README.md", "About this content.");
        CatalogReadResult read = await ReadAsync();
        Assert.Equal(IssueSeverity.Warning, Assert.Single(read.Issues).Severity);
        Assert.True(read.TryGetCatalog(out _));
    }

    [Theory]
    [InlineData("treatments/a.json", false)]
    [InlineData("treatments", true)]
    public async Task A_link_out_of_the_folder_is_not_followed(string link, bool isFolder)
    {
        string outside = Directory.CreateTempSubdirectory("outside").FullName;
        try
        {
            File.WriteAllText(Path.Combine(outside, "a.json"), """{ "id": "a", "name": "A" }""");
            Add("catalog.json", Catalog);
            string path = Path.Combine(folder, link);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            if (isFolder)
                Directory.CreateSymbolicLink(path, outside);
            else
                File.CreateSymbolicLink(path, Path.Combine(outside, "a.json"));

            CatalogReadResult read = await ReadAsync();

            Assert.Equal("TC0024", Assert.Single(read.Issues).Code);
            Assert.False(read.TryGetCatalog(out _));
        }
        finally
        {
            Directory.Delete(outside, recursive: true);
        }
    }

    [Fact]
    public async Task A_link_inside_the_folder_is_followed_also_where_the_folder_itself_is_one()
    {
        Add("real/catalog.json", Catalog);
        Add("real/shared/a.json", """{ "id": "a", "name": "A" }""");
        Directory.CreateDirectory(Path.Combine(folder, "real/treatments"));
        File.CreateSymbolicLink(Path.Combine(folder, "real/treatments/a.json"), Path.Combine("..", "shared", "a.json"));
        Directory.CreateSymbolicLink(Path.Combine(folder, "link"), Path.Combine(folder, "real"));

        CatalogReadResult read = await CatalogFolder.ReadAsync(Path.Combine(folder, "link"), cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal("a", Assert.Single(read.Catalog.Treatments).Id.Value);
    }

    [Fact]
    public async Task A_file_beyond_the_limit_is_not_read()
    {
        Add("catalog.json", Catalog);
        Add("treatments/a.json", """{ "id": "a", "name": "A" }""".PadRight(200));
        var options = new CatalogReadOptions { Limits = ReadLimits.Default with { MaxBytes = 199 } };
        CatalogReadResult read = await CatalogFolder.ReadAsync(folder, options, TestContext.Current.CancellationToken);
        Assert.Equal("TC0019", Assert.Single(read.Issues).Code);
    }

    [Fact]
    public async Task What_is_written_reads_back_equal_and_a_second_time_changes_no_file()
    {
        TreatmentCatalog catalog = TreatmentJson.ReadCatalog(Catalog) with { Treatments = [new Treatment { Id = "a", Name = "A" }, new Treatment { Id = "b", Name = "B" }] };
        await CatalogFolder.WriteAsync(catalog, folder, TestContext.Current.CancellationToken);
        var old = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(Path.Combine(folder, "treatments/a.json"), old);

        await CatalogFolder.WriteAsync(catalog, folder, TestContext.Current.CancellationToken);

        Assert.Equal(catalog, (await ReadAsync()).Catalog);
        Assert.Equal(old, File.GetLastWriteTimeUtc(Path.Combine(folder, "treatments/a.json")));
        Assert.Equal(["a.json", "b.json"], Directory.GetFiles(Path.Combine(folder, "treatments")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_catalogue_that_cannot_be_written_changes_no_file()
    {
        TreatmentCatalog sound = TreatmentJson.ReadCatalog(Catalog);
        await CatalogFolder.WriteAsync(sound, folder, TestContext.Current.CancellationToken);
        TreatmentCatalog broken = sound with { Locales = ["en"], Treatments = [new Treatment { Id = "a", Name = "A", Codes = [new() { System = "S", Value = "\uD800" }] }] };

        await Assert.ThrowsAsync<ContentFormatException>(() => CatalogFolder.WriteAsync(broken, folder, TestContext.Current.CancellationToken));

        Assert.Equal(sound, (await ReadAsync()).Catalog);
    }

    [Fact]
    public async Task Files_that_a_stopped_writing_left_behind_are_no_content_and_are_swept()
    {
        string stale = Add("treatments/.treatment-content-1.tmp", "{");
        File.SetLastWriteTimeUtc(stale, new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        TreatmentCatalog catalog = TreatmentJson.ReadCatalog(Catalog) with { Treatments = [new Treatment { Id = "a", Name = "A" }] };

        await CatalogFolder.WriteAsync(catalog, folder, TestContext.Current.CancellationToken);

        Assert.False(File.Exists(stale));
        Assert.Equal(catalog, (await ReadAsync()).Catalog);
    }

    [Fact]
    public async Task Paths_of_the_whole_catalogue_are_placed_in_their_files()
    {
        Add("catalog.json", Catalog);
        Add("devices/laser.json", "{ \"id\": \"laser\",\n \"name\": \"Laser\" }");
        Add("treatments/a.json", "{ \"id\": \"a\", \"name\": \"A\",\n \"benefits\": [{ \"title\": \"T\" }] }");
        FolderContent content = await FolderContent.LoadAsync(folder, ReadLimits.Default, TestContext.Current.CancellationToken);
        TreatmentCatalog catalog = CatalogAssembly.Read(content, new CatalogReadOptions()).Catalog;
        static ContentIssue At(string path) => new() { Code = "TC1001", Severity = IssueSeverity.Error, Message = "", Path = path };

        IReadOnlyList<ContentIssue> placed = FilePlaces.Place([At("$.treatments[0].benefits[0].title"), At("$.devices[1].name"), At("$.devices[0].id"), At("$.sourceLocale")], catalog, content, new OverlayFiles(content, _ => { }));

        Assert.Equal(
            ["catalog.json(1,43) $.sourceLocale", "catalog.json(1,69) $.devices[0].id", "devices/laser.json(2,10) $.name", "treatments/a.json(2,26) $.benefits[0].title"],
            placed.Select(issue => $"{issue.File![(folder.Length + 1)..]}({issue.Line},{issue.Column}) {issue.Path}"));
    }

    private string Add(string file, string text)
    {
        string path = Path.Combine(folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    private Task<CatalogReadResult> ReadAsync() => CatalogFolder.ReadAsync(folder, cancellationToken: TestContext.Current.CancellationToken);
}
