namespace TreatmentContent.SchemaOrg;

/// <summary>The place of a fact in the content, kept in parts: its path is only put together where something is reported.</summary>
/// <param name="Root">The path of the record, such as <c>$.treatments[0]</c>.</param>
/// <param name="Members">The members below it, such as <c>.protocol.steps</c>.</param>
/// <param name="Index">The item of that list, or -1.</param>
/// <param name="Tail">The member of that item, such as <c>.text</c>.</param>
internal readonly record struct ContentPlace(string Root, string Members = "", int Index = -1, string Tail = "")
{
    /// <summary>Gives the place of a member below this one.</summary>
    public ContentPlace this[string member] => Index < 0 ? this with { Members = Members + member } : this with { Tail = Tail + member };

    public override string ToString() => Index < 0 ? Root + Members : $"{Root}{Members}[{Index}]{Tail}";
}
