using System.Text.Json.Nodes;
using TreatmentContent.Catalogs;
using TreatmentContent.Checks;
using TreatmentContent.Diagnostics;
using TreatmentContent.Json;
using TreatmentContent.Localization;
using TreatmentContent.Quantities;

namespace TreatmentContent.Tests.FactCoverage;

/// <summary>The 595 facts of 57 real treatment pages, each with its home in a worked example: what the model must be able to hold.</summary>
/// <remarks>Where a fact was hard to place, the reason stands in <c>Homes/</c>; README.md says how facts are scored.</remarks>
public sealed class FactCoverageTests
{
    public static TheoryData<string> Pages => [.. FactPage.All.Select(page => page.Name)];

    [Fact]
    public void Every_kind_of_fact_has_one_of_the_49_groups()
    {
        Assert.Equal((57, 595), (FactPage.All.Count, FactPage.All.Sum(page => page.Facts.Count)));
        Assert.Equal(49, FactGroups.All.Count);
        Assert.Equal(FactPage.All.SelectMany(page => page.Facts).Select(fact => fact.Kind).Distinct().Order(), FactGroups.Kinds.Order());
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Each_fact_has_one_home(string name)
    {
        FactPage page = FactPage.Of(name);

        Assert.Equal(page.Facts.Select(fact => fact.Name), FactHome.Of(page).Select(home => home.Fact));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Each_home_is_a_leaf_of_the_example_and_no_text_covers_a_fact(string name)
    {
        FactPage page = FactPage.Of(name);
        FactExample example = FactExample.Of(page);

        Assert.Empty(FactHome.Of(page).SelectMany(home => HomeRules.Problems(home, example.Nodes).Select(problem => $"{home.Fact}: {problem}")));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Each_example_is_read_without_an_issue_and_written_back_equal(string name)
    {
        FactExample example = FactExample.Of(FactPage.Of(name));
        Assert.Empty(example.Issues);

        string written = TreatmentJson.Write(example.Catalog!);

        Assert.Equal(example.Catalog, TreatmentJson.ReadCatalog(written));
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(example.Json), JsonNode.Parse(written)), $"The example is not what is written:\n{written}");
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Each_example_keeps_the_rules_but_for_the_promises_of_its_page(string name)
    {
        TreatmentCatalog catalog = FactExample.Of(FactPage.Of(name)).Catalog!;

        // Own words must be named (TC1026), as authors must; the other hints and warnings are about what a page leaves out.
        ContentIssue[] issues = [.. ContentChecks.Check(catalog).Where(issue => issue.Severity == IssueSeverity.Error || issue.Code == "TC1026")];

        ContentIssue[] promises = Array.FindAll(issues, issue => issue.Code == "TC1003");
        Assert.Empty(issues.Except(promises));
        Assert.Equal(FactFiles.Rows("promises.tsv").Where(row => row[0] == name).Select(row => row[1]).Order(), promises.Select(issue => issue.Path).Order());
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Each_unit_of_an_example_has_a_name(string name)
    {
        FactExample example = FactExample.Of(FactPage.Of(name));
        ContentLocale english = example.Catalog!.Locale("en");

        Assert.All(example.Nodes.Values.Select(node => node.Value).OfType<Quantity>(), quantity => Assert.NotEqual(ResolutionReason.NoLocaleData, english.Say(quantity).Reason));
    }

    [Fact]
    public void Each_promise_is_one_that_a_page_makes()
    {
        Assert.All(FactFiles.Rows("promises.tsv"), row =>
        {
            Assert.Equal(3, row.Length);
            Assert.Contains(FactPage.All, page => page.Name == row[0]);
            Assert.NotEmpty(row[2]);
        });
    }

    [Fact]
    public async Task The_model_holds_95_of_100_facts_as_data_and_99_in_their_place()
    {
        var tally = new FactTally();
        foreach (FactPage page in FactPage.All)
            tally.Add(page, FactHome.Of(page), FactExample.Of(page).Catalog!.Words);
        TestContext.Current.TestOutputHelper?.WriteLine(tally.ToString());

        Assert.Equal(595, tally.Count);
        Assert.True(tally.Covered >= 0.95m, $"{tally.Covered:P1} are covered.");
        Assert.True(tally.Held >= 0.99m, $"{tally.Held:P1} are covered or half.");
        await Verifier.Verify(tally.ToString(), "txt");
    }
}
