using TreatmentContent.Architecture.Tests.Reading;

namespace TreatmentContent.Architecture.Tests.Rules;

/// <summary>Which code may know JSON, Schema.org and Humanizer.</summary>
internal static class FormatRules
{
    private static readonly string[] Model = ["Vocabularies", "Quantities", "Localization", "Statements", "Entities", "Treatments", "Catalogs"];

    // Unknown members are kept as they came: the one base record and its bag hold them for the serializer.
    private static readonly string[] HolderOfUnknownMembers = ["ContentRecord", "ExtensionBag"];
    private static readonly string[] HeldForTheSerializer = ["JsonExtensionDataAttribute", "JsonIncludeAttribute", "JsonIgnoreAttribute", "JsonElement", "JsonValueKind"];

    private static readonly string[] SchemaOrgWords = ["schema.org", "ld+json", "JsonLd", "SchemaOrg"];

    private static readonly string[] SchemaOrgTypes =
        ["MedicalTherapy", "MedicalProcedure", "MedicalCondition", "MedicalWebPage", "HealthTopicContent", "FAQPage", "HowTo", "BreadcrumbList", "PropertyValue"];

    public static IEnumerable<string> ModelNamesNoJson(CodeBase code) =>
        from use in InModel(code)
        where IsBelow(use.Target.Namespace, "System.Text.Json") && !(HolderOfUnknownMembers.Contains(use.Type.Name) && HeldForTheSerializer.Contains(use.Target.Name.Split('+')[0]))
        select $"{use}";

    public static IEnumerable<string> ModelNamesNoSchemaOrg(CodeBase code)
    {
        IEnumerable<string> names =
            from use in InModel(code)
            from name in new[] { use.Type.Name, use.Member, use.Text ?? "" }
            where SchemaOrgTypes.Contains(name) || SchemaOrgWords.Any(word => name.Contains(word, StringComparison.Ordinal))
            select $"{use.Type}.{use.Member}: {name}";
        return names.Distinct();
    }

    public static IEnumerable<string> SchemaOrgNeverSerializes(CodeBase code) =>
        from use in code.Uses
        where code.FolderOf(use.Type.Namespace) == "SchemaOrg" && use.Target is { Namespace: "System.Text.Json", Name: "JsonSerializer" }
        select $"{use}";

    public static IEnumerable<string> NoRelaxedEncoder(CodeBase code) =>
        from use in code.Uses where use.TargetMember == "get_UnsafeRelaxedJsonEscaping" select $"{use}";

    public static IEnumerable<string> HumanizerInOneFolder(CodeBase code)
    {
        string[] folders = [.. code.Uses.Where(use => IsBelow(use.Target.Namespace, "Humanizer")).Select(use => use.Type.Namespace).Distinct()];
        return folders.Length > 1 ? [$"Humanizer is used in {string.Join(" and ", folders.Order(StringComparer.Ordinal))}"] : [];
    }

    public static IEnumerable<string> OnlyKnownAssemblies(CodeBase code) =>
        from reference in code.Assembly.GetReferencedAssemblies()
        where reference.Name is not "Humanizer" && !reference.Name!.StartsWith("System.", StringComparison.Ordinal)
        select $"The assembly refers to {reference.Name}";

    private static IEnumerable<Use> InModel(CodeBase code) => code.Uses.Where(use => Model.Contains(code.FolderOf(use.Type.Namespace)));

    private static bool IsBelow(string name, string root) => name == root || name.StartsWith(root + ".", StringComparison.Ordinal);
}
