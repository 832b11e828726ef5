namespace TreatmentContent.SchemaOrg;

/// <summary>The usual <c>@id</c>s: <c>{origin}/#/schema/{kind}/{id}</c>, from content ids and never from titles or positions.</summary>
public sealed class SchemaOrgIdPolicy : ISchemaOrgIdPolicy
{
    private SchemaOrgIdPolicy()
    {
    }

    /// <summary>Gets the policy.</summary>
    public static SchemaOrgIdPolicy Default { get; } = new();

    /// <inheritdoc/>
    public string IdOf(SchemaOrgThing thing) => $"{thing.Origin}/#/schema/{thing.Kind}/{thing.Id}";
}
