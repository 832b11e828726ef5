namespace TreatmentContent.SchemaOrg;

/// <summary>The addresses by which a document's context names Schema.org.</summary>
internal static class ContextAddresses
{
    /// <summary>What every address of the vocabulary contains.</summary>
    public const string Host = "://schema.org";

    /// <summary>What stands before each name of the vocabulary.</summary>
    public const string Vocabulary = "https://schema.org/";

    /// <summary>Says whether the context of Schema.org lies at an address.</summary>
    public static bool IsContext(string address) => address.TrimEnd('/') is "https://schema.org" or "http://schema.org"
        or "https://schema.org/docs/jsonldcontext.jsonld" or "http://schema.org/docs/jsonldcontext.jsonld"
        or "https://schema.org/docs/jsonldcontext.json" or "http://schema.org/docs/jsonldcontext.json";

    /// <summary>Says whether it lies at an address, or whether that looks as if it were meant for such a one.</summary>
    public static bool IsMeantForSchemaOrg(string address) => IsContext(address) || address.Contains("schema", StringComparison.OrdinalIgnoreCase);

    /// <summary>Says whether names behind an address are those of the vocabulary; also without its last slash, which is said of the context and not of each name.</summary>
    public static bool IsVocabulary(string address) => address is Vocabulary or "http://schema.org/" or "https://schema.org" or "http://schema.org";
}
