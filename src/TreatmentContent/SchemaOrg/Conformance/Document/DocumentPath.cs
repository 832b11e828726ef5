using TreatmentContent.Contract;

namespace TreatmentContent.SchemaOrg;

/// <summary>The way to a value, kept as steps: few of them are ever put together.</summary>
/// <param name="Parent">The way to what holds the value; null for the document.</param>
/// <param name="Member">The member, or null for an item of a list.</param>
/// <param name="Index">The position of the item.</param>
internal sealed record DocumentPath(DocumentPath? Parent, string? Member, int Index)
{
    public static DocumentPath? Of(IEnumerable<(string? Member, int Index)> steps) =>
        steps.Aggregate((DocumentPath?)null, (path, step) => new DocumentPath(path, step.Member, step.Index));

    /// <summary>Gives the way to a member of a node, through the <c>@nest</c> that it may stand in.</summary>
    public static DocumentPath To(DocumentMember member, DocumentPath? node) => new(Joined(node, member.Within), member.Name, -1);

    public static string Write(DocumentPath? path)
    {
        var steps = new Stack<(string?, int)>();
        for (; path is not null; path = path.Parent)
            steps.Push((path.Member, path.Index));
        return JsonPath.Of(steps);
    }

    private static DocumentPath? Joined(DocumentPath? node, DocumentPath? within) => within is null ? node : within with { Parent = Joined(node, within.Parent) };
}
