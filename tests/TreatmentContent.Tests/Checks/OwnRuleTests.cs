using System.Runtime.CompilerServices;
using TreatmentContent.Catalogs;
using TreatmentContent.Checks;
using TreatmentContent.Diagnostics;
using TreatmentContent.Statements;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Tests.Checks;

/// <summary>A user's own rule: what it sees, and that the catalogue's settings hold for it too.</summary>
public sealed class OwnRuleTests
{
    private static readonly TreatmentCatalog Priced =
        Samples.WithTreatment("""{ "offering": { "prices": [{ "form": "fixed", "amount": "75 USD", "isIndicative": true }, { "form": "fixed", "amount": "75 GBP", "isIndicative": true }] } }""");

    [Fact]
    public void It_finds_records_wherever_they_stand_with_their_paths()
    {
        ContentIssue issue = Assert.Single(ContentChecks.Check(Priced, null, new PricesInDollars()));

        Assert.Equal(("ACME1", IssueSeverity.Warning, "$.treatments[0].offering.prices[1].amount", "'75 GBP' is not in US dollars."), (issue.Code, issue.Severity, issue.Path, issue.Message));
    }

    [Theory]
    [InlineData(Severity.Error, IssueSeverity.Error)]
    [InlineData(Severity.Info, IssueSeverity.Information)]
    [InlineData(Severity.Off, null)]
    public void The_catalogues_settings_hold_for_it(Severity level, IssueSeverity? expected)
    {
        TreatmentCatalog catalog = Priced with { Checks = CheckSettings.Empty.With("ACME1", level) };

        Assert.Equal(expected, ContentChecks.Check(catalog, null, new PricesInDollars()).SingleOrDefault()?.Severity);
    }

    [Fact]
    public void It_is_given_the_treatment_of_a_record_and_all_statements()
    {
        var seen = new Seen();
        ContentChecks.Check(Priced with { Devices = [new() { Id = "pen", Name = "Pen", Specifications = [new() { Property = Measure.NeedleDepth, IsAdjustable = true }] }] }, Samples.Today, seen);

        Assert.Equal(["$.devices[0].specifications[0] of none", "$.treatments[0].offering.prices[0] of needling", "$.treatments[0].offering.prices[1] of needling"], seen.Statements);
        Assert.Equal(Samples.Today, seen.Day);
    }

    [Fact]
    public void What_it_says_is_missing_in_a_planned_locale_is_information()
    {
        TreatmentCatalog catalog = Priced with { Checks = CheckSettings.Empty.WithPlanned("ar") };

        Assert.Equal([IssueSeverity.Information, IssueSeverity.Error], ContentChecks.Check(catalog, null, new Gap()).Where(issue => issue.Code == "ACME2").Select(issue => issue.Severity));
    }

    [Fact]
    public void The_one_that_the_documents_show_is_the_one_that_is_tested()
    {
        string code = File.ReadAllText(Path.Combine(Folder(), "PricesInDollars.cs"));
        string[] parts = code.Split(["#region ISSUES: own rule\n", "\n#endregion"], StringSplitOptions.None);

        Assert.Contains($"```csharp\n{parts[1]}\n```", Samples.Document, StringComparison.Ordinal);
    }

    private static string Folder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;

    private sealed class Seen : IContentRule
    {
        public List<string> Statements { get; } = [];

        public DateOnly? Day { get; private set; }

        public void Check(RuleContext context)
        {
            Day = context.Today;
            Statements.AddRange(context.All<Statement>().Select(statement => $"{statement.Path} of {statement.Treatment?.Id.Value ?? "none"}"));
        }
    }

    private sealed class Gap : IContentRule
    {
        public void Check(RuleContext context)
        {
            context.Report("ACME2", IssueSeverity.Error, "$", "Nothing in Arabic.", "ar-AE");
            context.Report("ACME2", IssueSeverity.Error, "$", "Nothing in French.", "fr");
        }
    }
}
