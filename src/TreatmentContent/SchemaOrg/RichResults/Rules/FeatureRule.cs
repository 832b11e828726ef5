using System.Text;

namespace TreatmentContent.SchemaOrg;

/// <summary>What a search feature asks for, and of which nodes. A feature may have several rules, for nodes of different kinds.</summary>
/// <param name="Feature">The feature, in small letters.</param>
/// <param name="Source">Where the rule was taken from.</param>
/// <param name="Types">The types of node that it concerns; none for all.</param>
internal sealed record FeatureRule(string Feature, RuleSource Source, params string[] Types)
{
    /// <summary>Gets the types below those that it does not concern.</summary>
    public string[] ButNot { get; init; } = [];

    /// <summary>Gets the properties of which a node must have one to be concerned; none where any node is.</summary>
    public string[] Holding { get; init; } = [];

    /// <summary>Gets the property by which a node must lead to one of <see cref="AboutTypes"/>, or null.</summary>
    public string? About { get; init; }

    public string[] AboutTypes { get; init; } = [];

    /// <summary>Gets the types whose parts are concerned, beside nodes that stand by themselves; null for the parts of all, empty for none.</summary>
    public string[]? PartsOf { get; init; }

    /// <summary>Gets a value indicating whether what belongs to a product is not concerned.</summary>
    public bool IsOutsideProducts { get; init; }

    /// <summary>Gets the kinds of page that the feature is for; null for all, empty for none that the library knows.</summary>
    public PageKind[]? Pages { get; init; }

    /// <summary>Gets what is said on other pages.</summary>
    public string Elsewhere { get; init; } = "";

    /// <summary>Gets the day from which the feature is retired, or null.</summary>
    public DateOnly? RetiredOn { get; init; }

    /// <summary>Gets what is said from that day on.</summary>
    public string Retired { get; init; } = "";

    /// <summary>Gets what is said from that day on where no node is concerned.</summary>
    public string RetiredWithoutNode { get; init; } = RetiredFeatures.Gone;

    /// <summary>Gets why no such feature exists, or null for a feature that does or did.</summary>
    public string? Never { get; init; }

    /// <summary>Gets why none of these nodes is eligible, whatever it holds; null where what it holds decides.</summary>
    public string? Refused { get; init; }

    /// <summary>Gets what is said where no node is concerned.</summary>
    public string Missing { get; init; } = "";

    /// <summary>Gets what to know of a node that is eligible.</summary>
    public string Note { get; init; } = "";

    /// <summary>Gets what to know besides on pages that are not of the kind that suits best, and that kind.</summary>
    public (PageKind Best, string Note)? Suits { get; init; }

    public Requirement[] Requirements { get; init; } = [];

    internal IReadOnlyList<VocabularyTerm> Terms { get; } = RuleTypes.Of(Types);

    internal IReadOnlyList<VocabularyTerm> ExceptTerms => field ??= RuleTypes.Of(ButNot);

    internal IReadOnlyList<VocabularyTerm> WholeTerms => field ??= RuleTypes.Of(PartsOf ?? []);

    internal IReadOnlyList<VocabularyTerm> AboutTerms => field ??= RuleTypes.Of(AboutTypes);

    public override string ToString() => Feature;

    // The one a record is given would say the day as the thread's culture does.
    private bool PrintMembers(StringBuilder builder) => builder.Append(Feature).Length > 0;
}
