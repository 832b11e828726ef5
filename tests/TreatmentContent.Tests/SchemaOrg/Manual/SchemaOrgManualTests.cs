using System.Reflection;
using System.Runtime.CompilerServices;
using TreatmentContent.SchemaOrg;

namespace TreatmentContent.Tests.SchemaOrg;

/// <summary>docs/SCHEMA-ORG.md shows code that runs, what it gives, and tables that the code makes.</summary>
public sealed class SchemaOrgManualTests
{
    private static readonly string Manual = File.ReadAllText(Path.Combine(Folder(), "..", "..", "..", "..", "docs", "SCHEMA-ORG.md"));

    [Fact]
    public void Its_code_outputs_and_tables_are_those_of_the_code()
    {
        string document = ManualText.Fill(Manual, new()
        {
            ["code"] = name => $"```csharp\n{ManualText.Region(File.ReadAllText(Path.Combine(Folder(), "ManualExamples.cs")), name)}\n```",
            ["output"] = name => ManualExamples.Outputs[name](),
            ["table"] = name => ManualTables.All[name](),
        });
        if (document != Manual)
        {
            File.WriteAllText(Path.Combine(Folder(), "..", "..", "..", "..", "docs", "SCHEMA-ORG.received.md"), document);
            Assert.Fail("docs/SCHEMA-ORG.md is not what the code says; read docs/SCHEMA-ORG.received.md, and rename it if it is right.");
        }
    }

    [Fact]
    public void It_shows_no_code_that_is_not_run() =>
        Assert.Equal(ManualText.Markers(Manual, "code").Count, Manual.Split("```csharp\n").Length - 1);

    [Fact]
    public void It_shows_every_output_and_every_table()
    {
        Assert.Equal(ManualExamples.Outputs.Keys.Order(StringComparer.Ordinal), ManualText.Markers(Manual, "output").Order(StringComparer.Ordinal));
        Assert.Equal(ManualTables.All.Keys.Order(StringComparer.Ordinal), ManualText.Markers(Manual, "table").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void It_names_every_type_property_and_member_that_is_written()
    {
        IEnumerable<string> terms = new[] { typeof(Types), typeof(Names), typeof(Members) }.SelectMany(terms => terms.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Select(field => ((Term)field.GetValue(null)!).Text.Split('/')[^1]).Where(term => !term.StartsWith('@'));
        string[] words = [.. Manual.Split([.. Manual.Where(c => !char.IsAsciiLetterOrDigit(c) && c != '.').Distinct()], StringSplitOptions.RemoveEmptyEntries)];

        Assert.All(terms, term => Assert.Contains(term, words));
    }

    private static string Folder([CallerFilePath] string sourceFile = "") => Path.GetDirectoryName(sourceFile)!;
}
