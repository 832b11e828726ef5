using System.Text.Json;
using TreatmentContent.Catalogs;
using TreatmentContent.Localization;
using TreatmentContent.Storage;

namespace TreatmentContent.Samples.Tests;

public sealed class RenderPageTests
{
    private const string Site = "https://test.example/";

    public static TheoryData<string, string, string> Pages => new()
    {
        { SampleRun.Content, "microneedling", "en-US" },
        { SampleRun.Content, "microneedling", "es-US" },
        { SampleRun.TestData("lip-filler"), "lip-filler", "en" },
        { SampleRun.TestData("lip-filler"), "lip-filler", "es" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void Standard_output_is_JSON_LD_and_nothing_else(string folder, string id, string locale)
    {
        SampleRun run = SampleRun.Of("RenderPage", folder, id, locale, Site);

        Assert.Equal(0, run.ExitCode);
        using var document = JsonDocument.Parse(run.Output);
        Assert.Equal("https://schema.org", document.RootElement.GetProperty("@context").GetString());
        Assert.Contains("\"https://test.example/", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("example.com/#", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_star_stands_for_all_treatments_and_all_locales_and_each_document_is_one_line()
    {
        TreatmentCatalog catalog = await Catalog();
        SampleRun run = SampleRun.Of("RenderPage", SampleRun.Content, "*", "*", Site);

        Assert.Equal(0, run.ExitCode);
        string[] lines = run.Output.TrimEnd('\n').Split('\n');
        Assert.Equal(lines.Length, lines.Distinct().Count());

        // Planned locales too, and in each the pages of all treatments that are in it.
        Assert.NotEmpty(catalog.Checks.Planned);
        Assert.Equal(
            [.. Locales(catalog).Select(locale => (locale.Value, catalog.Treatments.Count(treatment => IsIn(treatment.Name, locale))))],
            lines.Select(LanguageOf).GroupBy(language => language).Select(group => (group.Key, group.Count())).OrderBy(entry => Locales(catalog).IndexOf(LocaleTag.Parse(entry.Key))).ToArray());
    }

    [Fact]
    public async Task The_documents_that_are_no_pages_are_one_line_each_and_none_is_missing()
    {
        TreatmentCatalog catalog = await Catalog();
        SampleRun run = SampleRun.Of("RenderPage", SampleRun.Content, "*", "*", Site, "--others");

        Assert.Equal(0, run.ExitCode);
        string[] lines = run.Output.TrimEnd('\n').Split('\n');
        Assert.All(lines, line => Assert.StartsWith("{\"@context\":\"https://schema.org\",\"@graph\":[", line, StringComparison.Ordinal));
        List<LocaleTag> locales = Locales(catalog);
        (string Kind, int Count)[] expected =
        [
            ("organization", Named(catalog.Clinics.Select(clinic => clinic.Name))),
            ("page", locales.Count),
            ("person", Named(catalog.Practitioners.Select(person => person.Name))),
            ("questions", locales.Count),
            ("treatment", Named(catalog.Treatments.Select(treatment => treatment.Name))),
        ];
        Assert.Equal(expected, lines.Select(KindOf).GroupBy(kind => kind).Select(group => (group.Key, group.Count())).OrderBy(entry => entry.Key, StringComparer.Ordinal).ToArray());

        int Named(IEnumerable<LocalizedText> names) => names.Sum(name => locales.Count(locale => IsIn(name, locale)));
    }

    [Theory]
    [InlineData("--text", "txt")]
    [InlineData("--html", "html")]
    public async Task The_page_of_a_minimal_treatment(string form, string extension)
    {
        SampleRun run = SampleRun.Of("RenderPage", SampleRun.TestData("lip-filler"), "lip-filler", "en", Site, form);

        Assert.Equal(0, run.ExitCode);
        await Verifier.Verify(run.Output, extension);
    }

    [Fact]
    public void The_script_element_holds_the_same_document()
    {
        string[] page = [SampleRun.TestData("lip-filler"), "lip-filler", "en", Site];

        Assert.Equal($"<script type=\"application/ld+json\">{SampleRun.Of("RenderPage", page).Output.TrimEnd('\n')}</script>\n", SampleRun.Of("RenderPage", [.. page, "--script"]).Output);
    }

    [Fact]
    public async Task What_the_document_says_less_fully() =>
        await Verifier.Verify(SampleRun.Of("RenderPage", SampleRun.TestData("lip-filler"), "lip-filler", "en", Site, "--losses").Output);

    [Fact]
    public async Task What_search_features_find_on_a_day() =>
        await Verifier.Verify(SampleRun.Of("RenderPage", SampleRun.TestData("lip-filler"), "lip-filler", "en", Site, "--rich-results", "2026-11-23").Output);

    [Fact]
    public void The_day_decides_what_is_retired()
    {
        SampleRun before = SampleRun.Of("RenderPage", SampleRun.Content, "microneedling", "en", Site, "--rich-results", "2026-05-06");
        SampleRun after = SampleRun.Of("RenderPage", SampleRun.Content, "microneedling", "en", Site, "--rich-results", "2026-05-07");

        Assert.DoesNotContain("retired since 2026-05-07", before.Output, StringComparison.Ordinal);
        Assert.Contains("retired since 2026-05-07", after.Output, StringComparison.Ordinal);
    }

    private static async Task<TreatmentCatalog> Catalog() => (await CatalogFolder.ReadAsync(SampleRun.Content, cancellationToken: TestContext.Current.CancellationToken)).Catalog;

    private static List<LocaleTag> Locales(TreatmentCatalog catalog) => [.. catalog.Locales, .. catalog.Checks.Planned];

    // In the locale itself, in its language, or in none.
    private static bool IsIn(LocalizedText name, LocaleTag locale) =>
        name.Tagged.Any(entry => entry.Key == locale || entry.Key.Value == "und" || locale.Value.StartsWith(entry.Key.Value + "-", StringComparison.Ordinal));

    private static string LanguageOf(string document) =>
        Nodes(document).First(node => node.GetProperty("@type").GetString() is "MedicalWebPage" or "WebPage").GetProperty("inLanguage").GetString()!;

    // By the address of what it is about, which stands first or after the web site.
    private static string KindOf(string document)
    {
        string id = Nodes(document).First(node => node.GetProperty("@type").GetString() != "WebSite").GetProperty("@id").GetString()!;
        string[] kinds = ["organization", "person", "treatment"];
        return kinds.FirstOrDefault(kind => id.StartsWith($"{Site}#/schema/{kind}/", StringComparison.Ordinal))
            ?? (id.StartsWith($"{Site}#/schema/service/", StringComparison.Ordinal) ? "treatment" : id.EndsWith("/questions", StringComparison.Ordinal) ? "questions" : "page");
    }

    private static JsonElement[] Nodes(string document) => [.. JsonElement.Parse(document).GetProperty("@graph").EnumerateArray()];

    [Fact]
    public void Warnings_stand_on_standard_error_and_the_page_is_still_rendered()
    {
        SampleRun run = SampleRun.Of("RenderPage", SampleRun.Content, "microneedling", "en", Site, "--text");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(": warning TC1005: ", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("TC1005", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Broken_content_is_not_rendered_and_ends_with_1()
    {
        SampleRun run = SampleRun.Of("RenderPage", SampleRun.TestData("many-issues"), "peel", "en", Site);

        Assert.Equal(1, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains("peel.json(4,", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData]
    [InlineData("content", "microneedling", "en")]
    [InlineData("no-such-folder", "microneedling", "en", Site)]
    [InlineData("content", "no-such-treatment", "en", Site)]
    [InlineData("content", "microneedling", "not a locale", Site)]
    [InlineData("content", "microneedling", "en", "javascript:alert(1)")]
    [InlineData("content", "microneedling", "en", Site, "--html", "--text")]
    [InlineData("content", "microneedling", "en", Site, "--pdf")]
    [InlineData("content", "microneedling", "en", Site, "--losses", "2026-11-23")]
    [InlineData("content", "microneedling", "en", Site, "--rich-results")]
    [InlineData("content", "microneedling", "en", Site, "--rich-results", "today")]
    [InlineData("content", "microneedling", "en", Site, "--rich-results", "23/11/2026")]
    public void Wrong_arguments_end_with_2_and_say_why(params string[] arguments)
    {
        string[] full = [.. arguments.Select(argument => argument == "content" ? SampleRun.Content : argument)];

        SampleRun run = SampleRun.Of("RenderPage", full);

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.NotEmpty(run.Errors);
    }
}
