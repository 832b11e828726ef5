using System.Text.Json.Nodes;

namespace TreatmentContent.SchemaOrg;

/// <summary>What a document may do in another way than usual.</summary>
public sealed record SchemaOrgOptions
{
    /// <summary>Gets the options that change nothing.</summary>
    public static SchemaOrgOptions Default { get; } = new();

    /// <summary>Gets what names the things of the graph.</summary>
    public ISchemaOrgIdPolicy Ids { get; init; } = SchemaOrgIdPolicy.Default;

    /// <summary>Gets a last change to the nodes of the graph, or null for none.</summary>
    /// <remarks>
    /// It is given the whole <c>@graph</c> and may change, add and remove nodes. Afterwards the rules of the graph hold again: a reference to a node that is not there,
    /// a node that lacks what its type needs and one that nothing refers to are left out; an <c>@id</c> that stands twice or is no http or https address is an error.
    /// The result is checked again as by <see cref="SchemaOrgCheck"/>; an error that it finds, and that the same property of the same node did not have as often before, is an <see cref="InvalidOperationException"/>. Warnings, such as of a superseded property,
    /// are not refused and not told: give what was written to <see cref="SchemaOrgCheck"/> to see them.
    /// What it takes out is among the losses (<see cref="SchemaOrgLossKind.TakenOut"/>), which speak of what is written in the end.
    /// It is called once for a document, <see cref="SchemaOrgDocument.Losses"/> included. For a catalogue it is called once with the nodes that its pages share, then once for each page
    /// with that page's own; what it adds to several pages under one <c>@id</c> is an error.
    /// </remarks>
    public Action<JsonArray>? Change { get; init; }
}
