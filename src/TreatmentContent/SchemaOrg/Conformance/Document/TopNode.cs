namespace TreatmentContent.SchemaOrg;

/// <summary>A node that stands by itself in a document: at its top, in a list there, or in an <c>@graph</c>.</summary>
/// <param name="Value">The node.</param>
/// <param name="Context">The context around it.</param>
/// <param name="Steps">The way to it from the root.</param>
/// <param name="IsBlock">Whether it is a block of the document, whose <c>@graph</c> holds nodes that stand by themselves too.</param>
internal readonly record struct TopNode(DocumentValue Value, TermContext Context, IReadOnlyList<(string? Member, int Index)> Steps, bool IsBlock)
{
    public LinkedNode Read() => LinkedNode.Read(Value, Context, IsBlock);
}
