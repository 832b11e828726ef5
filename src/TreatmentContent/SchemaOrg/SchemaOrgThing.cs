namespace TreatmentContent.SchemaOrg;

/// <summary>A thing of the content that is the same in every language and on every page, and so needs one <c>@id</c>.</summary>
public readonly record struct SchemaOrgThing
{
    /// <summary>Gets the origin of the site, such as <c>https://example.com</c>: in small letters, without a slash at the end.</summary>
    public required string Origin { get; init; }

    /// <summary>Gets the kind of thing: <c>website</c>, <c>organization</c>, <c>treatment</c>, <c>service</c>, <c>offer</c>, <c>condition</c>, <c>device</c>, <c>substance</c>, <c>guideline</c>, <c>citation</c> or <c>person</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>Gets its id in the content, a slug; of an offer those of its treatment and its own, with a slash between; of the site <c>1</c>.</summary>
    public required string Id { get; init; }
}
