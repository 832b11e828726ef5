using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using TreatmentContent.Contract;
using TreatmentContent.Localization;
using TreatmentContent.Quantities;
using TreatmentContent.Statements;
using TreatmentContent.Tests.Json;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Tests.Contract;

/// <summary>docs/RECORDS.md lists every record with its members, in the order in which they are written, and is what the code says.</summary>
public sealed class RecordDocumentTests
{
    private static readonly CodeDocumentation Documentation = CodeDocumentation.Load();

    // What a reader of the list looks for first comes first.
    private static readonly string[] Folders = ["Treatments", "Statements", "Entities", "Catalogs"];

    private static readonly Dictionary<Type, string> Values = new()
    {
        [typeof(string)] = "plain text",
        [typeof(bool)] = "`true` or `false`",
        [typeof(int)] = "whole number",
        [typeof(decimal)] = "number",
        [typeof(TimeOnly)] = "time of day, `\"14:30\"`",
        [typeof(DateOnly)] = "day, `\"2027-09-30\"`",
        [typeof(LocalizedText)] = "text",
        [typeof(VocabularyWords)] = "names by vocabulary and word",
        [typeof(TreatmentContent.Catalogs.CheckSettings)] = "a level for each rule",
        [typeof(LocaleTag)] = "language tag",
        [typeof(Link)] = "address",
        [typeof(Amount)] = "amount",
        [typeof(Quantity)] = "amount with a unit",
        [typeof(ClinicalDuration)] = "duration",
        [typeof(Rate)] = "rate",
        [typeof(Money)] = "money",
        [typeof(Frequency)] = "frequency",
        [typeof(PartialDate)] = "date",
    };

    private static readonly Type[] Records =
        [.. typeof(ContentRecord).Assembly.GetExportedTypes().Where(type => type.IsSubclassOf(typeof(ContentRecord)) && !type.IsAbstract).OrderBy(type => type.Name, StringComparer.Ordinal)];

    [Fact]
    public void The_document_lists_every_record()
    {
        string document = Document();
        string file = Path.Combine(Folder(), "RECORDS.md");
        if (!File.Exists(file) || File.ReadAllText(file) != document)
        {
            File.WriteAllText(Path.ChangeExtension(file, ".received.md"), document);
            Assert.Fail("docs/RECORDS.md is not what the code says; read docs/RECORDS.received.md, and rename it if it is right.");
        }
    }

    private static string Folder([CallerFilePath] string sourceFile = "") => Path.Combine(Path.GetDirectoryName(sourceFile)!, "..", "..", "..", "docs");

    private static string Document()
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# Records\n\nThe {Records.Length} records of the content with their members, in the order in which they are written; **bold** members are needed. ");
        text.Append("How values are written: [AUTHORING.md](AUTHORING.md); what the words mean: [VOCABULARIES.md](VOCABULARIES.md); why the records are as they are: [DOMAIN.md](DOMAIN.md).\n");
        text.Append("This list is made from the code, and a test keeps it so.\n");
        text.Append("\n## What every statement can carry\n\nThe records marked ▸ are statements; besides their own members they have these.\n\n");
        AppendMembers(text, typeof(Schedule), static member => member.DeclaringType == typeof(Statement));
        foreach (string folder in Folders)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {folder}\n");
            foreach (Type record in Records.Where(record => record.Namespace == $"TreatmentContent.{folder}"))
            {
                text.Append(CultureInfo.InvariantCulture, $"\n### {record.Name}{(record.IsSubclassOf(typeof(Statement)) ? " ▸" : "")}\n\n{Documentation.Of(record)}\n\n");
                AppendMembers(text, record, static member => member.DeclaringType != typeof(Statement));
            }
        }

        return text.ToString();
    }

    private static void AppendMembers(StringBuilder text, Type record, Func<PropertyInfo, bool> isListed)
    {
        text.Append("| Member | Written as | Says |\n|---|---|---|\n");
        foreach (JsonPropertyInfo member in ContentContract.Of(record).Properties.Where(member => !member.IsExtensionData).OrderBy(member => member.Order))
        {
            var property = (PropertyInfo)member.AttributeProvider!;
            if (!isListed(property))
                continue;
            string name = member.IsRequired ? $"**`{member.Name}`**" : $"`{member.Name}`";
            text.Append(CultureInfo.InvariantCulture, $"| {name} | {Form(property.PropertyType)} | {Documentation.Of(property).Replace("|", "\\|", StringComparison.Ordinal)} |\n");
        }
    }

    private static string Form(Type declared)
    {
        Type type = Nullable.GetUnderlyingType(declared) ?? declared;
        if (Values.TryGetValue(type, out string? value))
            return value;
        if (!type.IsGenericType)
            return $"[{type.Name}](#{Anchor(type)})";

        Type argument = type.GenericTypeArguments[0];
        if (type.GetGenericTypeDefinition() == typeof(Open<>))
        {
            string word = JsonNamingPolicy.CamelCase.ConvertName(argument.Name);
            return $"word of [{word}](VOCABULARIES.md#{argument.Name.ToLowerInvariant()})";
        }

        return type.GetGenericTypeDefinition() == typeof(Id<>)
            ? argument == typeof(Statement) || argument == typeof(TreatmentContent.Treatments.Section) ? "slug" : $"id of a {argument.Name.ToLowerInvariant()}"
            : $"list of {Form(argument)}";
    }

    // The heading of a statement ends in a mark, which the anchor of the heading keeps as a hyphen.
    private static string Anchor(Type record) => record.Name.ToLowerInvariant() + (record.IsSubclassOf(typeof(Statement)) ? "-" : "");
}
