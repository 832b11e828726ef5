namespace TreatmentContent.SchemaOrg;

/// <summary>A property that a feature asks for.</summary>
/// <param name="Severity">How much.</param>
/// <param name="Property">The property; where one of several will do, all of them with <c>|</c> between, the one to write first. A dot leads to a property of its node.</param>
/// <param name="Fix">What to write.</param>
internal sealed record Requirement(RichResultSeverity Severity, string Property, string Fix)
{
    /// <summary>Gets what its values must be; by default anything.</summary>
    public PropertyForm Form { get; init; } = PropertyForm.Anything;

    /// <summary>Gets the property whose nodes are asked instead of the node itself, each of them; null for the node itself.</summary>
    public string? Of { get; init; }

    /// <summary>Gets the type of those nodes, others are left alone; null for all.</summary>
    public string? OfType { get; init; }

    /// <summary>Gets the type of node that is left alone; null where none is.</summary>
    public string? ButNot { get; init; }

    /// <summary>Gets a value indicating whether the last of those nodes may be without it.</summary>
    public bool ExceptLast { get; init; }

    /// <summary>Gets the properties of which one will do.</summary>
    public IReadOnlyList<string> Alternatives { get; } = Property.Split('|');
}
