namespace TreatmentContent.SchemaOrg;

/// <summary>Takes the addresses of Schema.org apart.</summary>
internal static class LocalNames
{
    private const string Secure = "https://schema.org/";
    private const string Plain = "http://schema.org/";

    /// <summary>Gives the local part of an address of Schema.org, http or https: <c>Dermatology</c>; null for any other text.</summary>
    public static string? Of(string iri) => After(iri) is { Length: > 0 } rest && rest.All(char.IsAsciiLetterOrDigit) ? rest : null;

    /// <summary>Gives the same, also for the name of an action's annotation: <c>query-input</c>.</summary>
    public static string? OfAnnotation(string iri) => After(iri) is { Length: > 0 } rest && rest.All(character => char.IsAsciiLetterOrDigit(character) || character == '-') ? rest : null;

    /// <summary>Says whether an address is Schema.org's, or that of one of its terms.</summary>
    public static bool IsOfSchemaOrg(string iri) => After(iri) is not null || IsWithoutSlash(iri);

    /// <summary>Says whether an address is Schema.org's but for the slash at its end, without which no name can follow it.</summary>
    public static bool IsWithoutSlash(string iri) => iri is "https://schema.org" or "http://schema.org";

    private static string? After(string iri) => iri.StartsWith(Secure, StringComparison.Ordinal) ? iri[Secure.Length..] : iri.StartsWith(Plain, StringComparison.Ordinal) ? iri[Plain.Length..] : null;
}
