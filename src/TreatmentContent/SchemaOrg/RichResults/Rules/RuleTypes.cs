namespace TreatmentContent.SchemaOrg;

/// <summary>The types that rules name, found in the vocabulary.</summary>
internal static class RuleTypes
{
    /// <summary>Finds types.</summary>
    /// <exception cref="KeyNotFoundException">The vocabulary has no such type.</exception>
    public static IReadOnlyList<VocabularyTerm> Of(params IEnumerable<string> names) => [.. names.Select(name => SchemaVocabulary.Instance[name])];
}
