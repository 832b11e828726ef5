namespace TreatmentContent.SchemaOrg;

/// <summary>Names the things of a graph. Parts of a page are not asked for: theirs is the page's address with the anchor that it shows.</summary>
public interface ISchemaOrgIdPolicy
{
    /// <summary>Gives the <c>@id</c> of a thing: always the same for the same thing, and never one for two.</summary>
    /// <param name="thing">The thing.</param>
    /// <returns>An absolute http or https address.</returns>
    string IdOf(SchemaOrgThing thing);
}
