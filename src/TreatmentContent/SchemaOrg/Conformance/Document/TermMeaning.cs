namespace TreatmentContent.SchemaOrg;

/// <summary>What a context declares of a name.</summary>
/// <param name="Iri">The address, or the keyword, that it stands for; empty where only its type is declared.</param>
/// <param name="Type">What its texts are: <c>@id</c>, <c>@vocab</c> or the address of a datatype; empty where nothing is declared.</param>
internal readonly record struct TermMeaning(string Iri, string Type);
