using TreatmentContent.Catalogs;
using TreatmentContent.Contract;
using TreatmentContent.Entities;
using TreatmentContent.Pages;
using TreatmentContent.SchemaOrg;
using TreatmentContent.Statements;
using TreatmentContent.Tests.Pages;
using TreatmentContent.Tests.Samples;
using TreatmentContent.Treatments;

namespace TreatmentContent.Tests.SchemaOrg;

/// <summary>Nothing is lost in silence: every member of the model has a property of its own, is reported, or is on the short list of what is no content.</summary>
public sealed class LossCoverageTests
{
    // What files and programs need and readers never see.
    private static readonly Dictionary<string, string> Internals = new(StringComparer.OrdinalIgnoreCase)
    {
        ["TreatmentCatalog.schema"] = "names the file's JSON Schema",
        ["TreatmentCatalog.$schema"] = "names the file's JSON Schema",
        ["TreatmentCatalog.formatVersion"] = "names the file's format",
        ["TreatmentCatalog.sourceLocale"] = "decides which language answers",
        ["TreatmentCatalog.locales"] = "decides which languages there are",
        ["TreatmentCatalog.checks"] = "tells the checks how strict to be",
        ["TreatmentCatalog.words"] = "names the words that the statements use",
        ["Treatment.$schema"] = "names the file's JSON Schema",
        ["Treatment.formatVersion"] = "names the file's format",
    };

    [Fact]
    public void Every_member_of_every_record_is_mapped_or_reported()
    {
        TreatmentCatalog catalog = Filled();
        var report = new LossReport();
        PageDocument.Map(TreatmentPage.Create(catalog, catalog.Treatments[0], catalog.Locale("en")), SchemaOrgOptions.Default, report);
        HashSet<string> reported = [.. report.Losses.Select(loss => loss.Path)];

        string[] silent =
        [
            .. ContentTree.Walk(catalog)
                .Where(node => node.Parent is not null && node.Member != "id" && node.Value is not ContentRecord && !Internals.ContainsKey($"{node.Owner.GetType().Name}.{node.Member}"))
                .Where(node => !IsAccounted(node.Path, report, reported))
                .Select(node => $"{node.Owner.GetType().Name}.{node.Member} {node.Path}")
                .Distinct(),
        ];
        Assert.Empty(silent);
    }

    public static TheoryData<string> Kinds => ["treatment", "clinic", "practitioner", "questions"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_member_of_every_record_that_a_document_is_about_is_mapped_or_reported(string kind)
    {
        TreatmentCatalog catalog = Filled();
        Treatment treatment = catalog.Treatments[0];

        // The words of the case have no names, so that a question that holds in it alone is left out.
        catalog = catalog with { Treatments = [treatment with { Faqs = [treatment.Faqs[0], treatment.Faqs[0] with { IsMyth = false }, treatment.Faqs[0] with { IsMyth = false, When = Applicability.Always, Except = Applicability.Always }] }] };
        TreatmentPage page = TreatmentPage.Create(catalog, catalog.Treatments[0], catalog.Locale("en"));
        var report = new LossReport();
        SchemaOrgOptions options = SchemaOrgOptions.Default;

        // What only the page mentions, such as a device, is lost with the member that names it.
        (ContentGraph _, string[] roots) = kind switch
        {
            "treatment" => (TreatmentDocument.Map(page, options, report), new[] { "treatments", "clinics", "practitioners", "conditions", "citations" }),
            "clinic" => (EntityDocument.OfClinic(catalog, catalog.Clinics[0].Id, page.Locale, options, report), ["clinics", "practitioners", "site", "treatments"]),
            "practitioner" => (EntityDocument.OfPerson(catalog, catalog.Practitioners[0].Id, page.Locale, options, report), ["practitioners", "clinics", "site"]),
            _ => (FaqDocument.Map([page], Link.Parse("https://example.com/en/faq"), "Q", options, report), ["treatments", "site"]),
        };
        report.Close();
        HashSet<string> reported = [.. report.Losses.Select(loss => loss.Path)];

        string[] silent =
        [
            .. ContentTree.Walk(catalog)
                .Where(node => node.Parent is not null && node.Member != "id" && node.Value is not ContentRecord && !Internals.ContainsKey($"{node.Owner.GetType().Name}.{node.Member}"))
                .Where(node => Array.Exists(roots, root => node.Path.StartsWith("$." + root, StringComparison.Ordinal)))
                .Where(node => !IsAccounted(node.Path, report, reported))
                .Select(node => $"{node.Owner.GetType().Name}.{node.Member} {node.Path}")
                .Distinct(),
        ];
        Assert.Empty(silent);
    }

    /// <summary>The reviewed list of what becomes of each member that the samples state.</summary>
    [Fact]
    public async Task What_becomes_of_each_member()
    {
        var fates = new SortedDictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        TreatmentCatalog catalog = SampleFolder.Catalog;
        foreach (Treatment treatment in catalog.Treatments)
        {
            var report = new LossReport();
            PageDocument.Map(TreatmentPage.Create(catalog, treatment, catalog.Locale("en-US")), SchemaOrgOptions.Default, report);
            ILookup<string, SchemaOrgLoss> losses = report.Losses.ToLookup(loss => loss.Path);
            string root = $"$.treatments[{catalog.Treatments.IndexOf(treatment)}]";
            foreach (ContentNode node in ContentTree.Walk(treatment).Where(node => node.Parent is not null && node.Member != "id" && node.Value is not ContentRecord && !Internals.ContainsKey($"{node.Owner.GetType().Name}.{node.Member}")))
            {
                string path = root + node.Path[1..];
                string member = $"{node.Owner.GetType().Name}.{node.Member}";
                if (!fates.TryGetValue(member, out SortedSet<string>? found))
                    fates[member] = found = new(StringComparer.Ordinal);

                SchemaOrgLoss? loss = Above(path).SelectMany(place => losses[place]).FirstOrDefault();
                found.Add(report.IsCarried(path) ? (losses[path].Any(own => own.Kind == SchemaOrgLossKind.Weakened) ? "Weakened" : "mapped") : loss?.Kind.ToString() ?? "silent");
            }
        }

        await Verifier.Verify(string.Join('\n', fates.Select(fate => $"{fate.Key}: {string.Join(", ", fate.Value)}")));
    }

    private static bool IsAccounted(string path, LossReport report, HashSet<string> reported) => report.IsCarried(path) || Above(path).Any(reported.Contains);

    private static IEnumerable<string> Above(string path)
    {
        for (; path.Length > 1; path = path[..Math.Max(path.LastIndexOfAny(['.', '[']), 1)])
        {
            yield return path;
        }
    }

    private static TreatmentCatalog Filled()
    {
        var filled = new FilledRecord();
        return new TreatmentCatalog
        {
            Schema = "schema.json",
            FormatVersion = "1.0",
            SourceLocale = "en",
            Locales = ["en", "es"],
            Site = Site.At(Link.Parse("https://example.com/")) with { Home = "Home" },
            Clinics = [filled.Make<Clinic>()],
            Practitioners = [filled.Make<Practitioner>()],
            Devices = [filled.Make<Device>()],
            Substances = [filled.Make<Substance>()],
            Conditions = [filled.Make<Condition>()],
            Citations = [filled.Make<Citation>()],
            Policies = [filled.Make<Policy>()],
            Treatments = [filled.Make<Treatment>()],
        };
    }
}
