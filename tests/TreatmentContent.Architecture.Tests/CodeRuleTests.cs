using TreatmentContent.Architecture.Tests.Reading;
using TreatmentContent.Architecture.Tests.Rules;

namespace TreatmentContent.Architecture.Tests;

/// <summary>The rules of docs/ARCHITECTURE.md over the compiled code: the library obeys each, and each catches what offends on purpose.</summary>
public sealed class CodeRuleTests
{
    private static readonly Dictionary<string, Func<CodeBase, IEnumerable<string>>> Rules = new(StringComparer.Ordinal)
    {
        ["An arrow goes only down"] = LayerRule.Check,
        ["The namespaces are the top folders"] = TypeRules.NamespacesAreTopFolders,
        ["The model names no JSON"] = FormatRules.ModelNamesNoJson,
        ["The model names no Schema.org"] = FormatRules.ModelNamesNoSchemaOrg,
        ["SchemaOrg never serializes"] = FormatRules.SchemaOrgNeverSerializes,
        ["No relaxed encoder"] = FormatRules.NoRelaxedEncoder,
        ["No other assemblies"] = FormatRules.OnlyKnownAssemblies,
        ["No clock"] = WorldRules.NoClock,
        ["No environment, chance or console"] = WorldRules.NoSurroundings,
        ["No network"] = WorldRules.NoNetwork,
        ["Only Storage touches files"] = WorldRules.FilesInStorageAlone,
        ["No culture but the invariant one"] = CultureRules.OnlyTheInvariantCulture,
        ["No overload that asks the thread for a culture"] = CultureRules.NoOverloadWithoutCulture,
        ["Public classes are sealed"] = TypeRules.PublicClassesAreSealed,
        ["Public types are immutable"] = TypeRules.PublicTypesAreImmutable,
        ["No static can be changed"] = TypeRules.NoChangeableStatics,
    };

    public static TheoryData<string> Names => [.. Rules.Keys];

    public static TheoryData<string, string> Caught { get; } = new()
    {
        { "An arrow goes only down", "Offences.Entities.InSignature.get_Generic -> Offences.Pages.Page" },
        { "An arrow goes only down", "Offences.Entities.InBody.Call -> Offences.Pages.Page.get_Count()" },
        { "An arrow goes only down", "Offences.Entities.InBody.Argument -> Offences.Pages.Page" },
        { "An arrow goes only down", "Offences.Entities.InBody.Lambda -> Offences.Pages.Page.get_Count()" },
        { "An arrow goes only down", "Offences.Entities.InBody.Async -> Offences.Pages.Page.get_Count()" },
        { "An arrow goes only down", "Offences.Entities.InBody.TypeOf -> Offences.Pages.Page" },
        { "An arrow goes only down", "Offences.Entities.InBody.Is -> Offences.Pages.Page" },
        { "An arrow goes only down", "Offences.Entities.InBase -> Offences.Pages.PageBase" },
        { "An arrow goes only down", "Offences.Entities.InInterface -> Offences.Pages.IPage" },
        { "An arrow goes only down", "Offences.Entities.InAttribute -> Offences.Pages.PageAttribute" },
        { "An arrow goes only down", "Offences.Entities.InConstraint`1 -> Offences.Pages.IPage" },
        { "An arrow goes only down", "SchemaOrg may not use Json: Offences.SchemaOrg.Graph.Sideways" },
        { "An arrow goes only down", "Storage may not use SchemaOrg: Offences.Storage.Folder.NotAllowed" },
        { "The namespaces are the top folders", "Offences.Nowhere.Lost" },
        { "The namespaces are the top folders", "Offences.Entities.Deeper.TooDeep" },
        { "The model names no JSON", "Offences.Statements.ContentRecord.Serialized -> System.Text.Json.JsonSerializer" },
        { "The model names no JSON", "Offences.Statements.WithJson.Hidden -> System.Text.Json.Serialization.JsonIgnoreAttribute" },
        { "The model names no JSON", "Offences.Statements.WithJson.Write -> System.Text.Json.JsonSerializer" },
        { "The model names no Schema.org", "Offences.Statements.WithWords.Literal: https://schema.org/" },
        { "The model names no Schema.org", "Offences.Statements.WithWords.ToSchemaOrg: ToSchemaOrg" },
        { "The model names no Schema.org", "Offences.Statements.MedicalTherapy" },
        { "SchemaOrg never serializes", "Offences.SchemaOrg.Serializing.Write -> System.Text.Json.JsonSerializer.Serialize" },
        { "No relaxed encoder", "Offences.Json.Relaxed.get_Encoder" },
        { "No other assemblies", "xunit.v3.core" },
        { "No clock", "Offences.Treatments.Worldly.Now -> System.DateTime.get_Now()" },
        { "No clock", "Offences.Treatments.Worldly.UtcNow" },
        { "No clock", "Offences.Treatments.Worldly.SystemTime" },
        { "No clock", "Offences.Treatments.Worldly.Watch" },
        { "No environment, chance or console", "Offences.Treatments.Worldly.Variable" },
        { "No environment, chance or console", "Offences.Treatments.Worldly.Chance" },
        { "No environment, chance or console", "Offences.Treatments.Worldly.Unique" },
        { "No environment, chance or console", "Offences.Treatments.Worldly.Say" },
        { "No environment, chance or console", "Offences.Treatments.Worldly.MachineLineEnds" },
        { "No network", "Offences.Treatments.Worldly.Network" },
        { "Only Storage touches files", "Offences.Treatments.Worldly.Disk " },
        { "Only Storage touches files", "Offences.Treatments.Worldly.DiskByReader" },
        { "No culture but the invariant one", "Offences.Localization.OfTheThread.Current " },
        { "No culture but the invariant one", "Offences.Localization.OfTheThread.CurrentUI" },
        { "No culture but the invariant one", "Offences.Localization.OfTheThread.Made" },
        { "No culture but the invariant one", "Offences.Localization.OfTheThread.Got" },
        { "No culture but the invariant one", "Offences.Localization.OfTheThread.Region" },
        { "No culture but the invariant one", "Offences.Localization.OfTheThread.Numbers" },
        { "No overload that asks the thread for a culture", "Offences.Localization.OfTheThread.Upper" },
        { "No overload that asks the thread for a culture", "Offences.Localization.OfTheThread.Starts" },
        { "No overload that asks the thread for a culture", "Offences.Localization.OfTheThread.Compares" },
        { "No overload that asks the thread for a culture", "Offences.Localization.OfTheThread.Number " },
        { "No overload that asks the thread for a culture", "Offences.Localization.OfTheThread.Pattern" },
        { "No overload that asks the thread for a culture", "Offences.Localization.OfTheThread.Parses" },
        { "No overload that asks the thread for a culture", "Offences.Localization.OfTheThread.Interpolates" },
        { "No overload that asks the thread for a culture", "Offences.Localization.OfTheThread.Appends -> System.Text.StringBuilder+AppendInterpolatedStringHandler" },
        { "No overload that asks the thread for a culture", "Offences.Localization.OfTheThread.Appends -> System.Text.StringBuilder.Append(Decimal)" },
        { "No overload that asks the thread for a culture", "Offences.Localization.OfTheThread.Formats" },
        { "No overload that asks the thread for a culture", "Offences.Localization.OfTheThread.Orders" },
        { "No overload that asks the thread for a culture", "Offences.Localization.OfTheThread.SortedKeys" },
        { "No overload that asks the thread for a culture", "Offences.Localization.OfTheThread.Sorts" },
        { "No overload that asks the thread for a culture", "Offences.Localization.Printed.PrintMembers" },
        { "No overload that asks the thread for a culture", "Offences.Localization.PrintedIfStated.PrintMembers" },
        { "Public classes are sealed", "Offences.Catalogs.Open" },
        { "Public types are immutable", "Offences.Catalogs.Loose" },
        { "Public types are immutable", "Offences.Catalogs.Settable.Value" },
        { "Public types are immutable", "Offences.Catalogs.Settable.Field" },
        { "Public types are immutable", "Offences.Catalogs.Settable.Items" },
        { "No static can be changed", "Offences.Catalogs.Settable.Counter" },
        { "No static can be changed", "Offences.Catalogs.Settable.hidden" },
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void The_library_obeys(string rule)
    {
        string[] offences = [.. Rules[rule](CodeBase.Library)];

        Assert.True(offences.Length == 0, $"{rule}:\n{string.Join('\n', offences)}");
    }

    [Theory]
    [MemberData(nameof(Caught))]
    public void An_offence_is_caught(string rule, string offence) =>
        Assert.Contains(Rules[rule](CodeBase.Offences), found => found.Contains(offence, StringComparison.Ordinal));

    [Fact]
    public void Every_rule_is_seen_to_catch_something() =>
        Assert.Equal(Rules.Keys.Order(StringComparer.Ordinal), Caught.Select(row => row.Data.Item1).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void What_is_sound_is_left_alone()
    {
        IEnumerable<string> found = Rules.Values.SelectMany(rule => rule(CodeBase.Offences));

        Assert.DoesNotContain(found, offence => offence.Contains(".Sound", StringComparison.Ordinal) || offence.Contains(".Allowed", StringComparison.Ordinal));
    }

    [Fact]
    public void The_library_is_really_read()
    {
        Assert.Contains(CodeBase.Library.Uses, use => use.ToString() == "TreatmentContent.Collections.ValueList`1.GetHashCode -> System.HashCode.ToHashCode()");
        Assert.True(CodeBase.Library.Types.Count > 3);
    }
}
