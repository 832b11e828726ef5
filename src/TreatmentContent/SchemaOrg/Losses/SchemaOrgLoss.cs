namespace TreatmentContent.SchemaOrg;

/// <summary>One fact of the content that the JSON-LD of its page says less fully, or not at all.</summary>
public sealed record SchemaOrgLoss
{
    /// <summary>Gets in which way it is said less fully.</summary>
    public required SchemaOrgLossKind Kind { get; init; }

    /// <summary>Gets the path of the fact, from the catalogue's root, such as <c>$.treatments[0].benefits[1]</c>.</summary>
    public required string Path { get; init; }

    /// <summary>Gets the <c>@id</c> of the node that comes nearest to it, or null where there is none.</summary>
    public string? NodeId { get; init; }

    /// <summary>Gets what became of it: one sentence in English, for whoever wrote the content.</summary>
    public required string Sentence { get; init; }

    /// <summary>Gives the line of a report.</summary>
    /// <returns>Such as <c>NotCarried $.treatments[0].editorial.revision: …</c>.</returns>
    public override string ToString() => $"{Kind} {Path}: {Sentence}";
}
