using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using TreatmentContent.Localization;
using TreatmentContent.Statements;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Tests.Vocabularies;

/// <summary>docs/VOCABULARIES.md lists every word that authors can write, and is what the code says.</summary>
public sealed class VocabularyDocumentTests
{
    private static readonly Type[] Vocabularies =
        [.. typeof(Likelihood).Assembly.GetExportedTypes().Where(type => type.IsEnum && type.Namespace == typeof(Likelihood).Namespace).OrderBy(type => type.Name, StringComparer.Ordinal)];

    private static readonly ILookup<Type, string> Users = Members().ToLookup(member => member.Vocabulary, member => member.Name);

    [Fact]
    public void The_document_lists_every_word()
    {
        string document = Document();
        string file = Path.Combine(Folder(), "VOCABULARIES.md");
        if (File.ReadAllText(file) != document)
        {
            File.WriteAllText(Path.ChangeExtension(file, ".received.md"), document);
            Assert.Fail("docs/VOCABULARIES.md is not what the code says; read docs/VOCABULARIES.received.md, and rename it if it is right.");
        }
    }

    private static string Folder([CallerFilePath] string sourceFile = "") => Path.Combine(Path.GetDirectoryName(sourceFile)!, "..", "..", "..", "docs");

    private static string Document()
    {
        PhraseBook english = PhraseBook.For(LocaleTag.Parse("en"))!;
        var text = new StringBuilder();
        text.Append("# Vocabularies\n\nEvery word that content can write, with what people read in English. A word that is not here is kept too: name it in the catalogue's `words`.\n");
        text.Append("This list is made from the code, and a test keeps it so.\n");
        foreach (Type vocabulary in Vocabularies)
        {
            string name = Word(vocabulary.Name);
            text.Append(CultureInfo.InvariantCulture, $"\n## {name}\n\n");
            text.Append(CultureInfo.InvariantCulture, $"Written in {string.Join(", ", Users[vocabulary].Order(StringComparer.Ordinal).Select(user => $"`{user}`"))}.\n\n");
            text.Append(string.Join(" · ", vocabulary.GetEnumNames().Skip(1).Select(Word).Select(word => $"`{word}` {(english.TryGet($"{name}.{word}", out Phrase label) ? label.Text : "")}"))).Append('\n');
        }

        return text.ToString();
    }

    private static IEnumerable<(Type Vocabulary, string Name)> Members() =>
        from record in typeof(ContentRecord).Assembly.GetExportedTypes()
        where record.IsSubclassOf(typeof(ContentRecord)) || record == typeof(ContentRecord)
        from property in record.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        from vocabulary in VocabulariesOf(property.PropertyType)
        select (vocabulary, $"{record.Name}.{Word(property.Name)}");

    // A frequency holds a word of its own, and the settings of the rules one for each rule; every other word stands in an Open of its vocabulary, alone or in a list.
    private static IEnumerable<Type> VocabulariesOf(Type type) =>
        (Nullable.GetUnderlyingType(type) ?? type) == typeof(TreatmentContent.Quantities.Frequency) ? [typeof(Likelihood)]
        : type == typeof(TreatmentContent.Catalogs.CheckSettings) ? [typeof(Severity)]
        : !type.IsGenericType ? []
        : type.GetGenericTypeDefinition() == typeof(Open<>) ? type.GetGenericArguments()
        : type.GetGenericArguments().SelectMany(VocabulariesOf);

    private static string Word(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);
}
