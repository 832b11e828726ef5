namespace TreatmentContent.SchemaOrg;

/// <summary>A term of Schema.org with all that the vocabulary states about it.</summary>
/// <param name="kind">What it is.</param>
/// <param name="name">Its name, case included.</param>
/// <param name="status">Where it stands in the vocabulary: <c>core</c>, <c>pending</c>, <c>attic</c> or an extension such as <c>ext:health-lifesci</c>.</param>
internal sealed class VocabularyTerm(TermKind kind, string name, string status)
{
    public TermKind Kind { get; } = kind;

    public string Name { get; } = name;

    public string Status { get; } = status;

    /// <summary>Gets what it lies directly below: types of a type, enumerations of a member, properties of a property.</summary>
    public IReadOnlyList<VocabularyTerm> Supers { get; private set; } = [];

    /// <summary>Gets the types of node that may have the property.</summary>
    public IReadOnlyList<VocabularyTerm> Domains { get; private set; } = [];

    /// <summary>Gets the types of value that the property may have.</summary>
    public IReadOnlyList<VocabularyTerm> Ranges { get; private set; } = [];

    /// <summary>Gets the term to use in its place, or null for one that is in use.</summary>
    public VocabularyTerm? SupersededBy { get; private set; }

    /// <summary>Gets the property that says the same from the other side, or null.</summary>
    public VocabularyTerm? InverseOf { get; private set; }

    public bool IsType => Kind is TermKind.Type or TermKind.Enumeration or TermKind.Datatype;

    /// <summary>Gets the kinds of literal that the property may have.</summary>
    public LiteralForms Literals { get; private set; }

    /// <summary>Says whether a type or member is, or lies below, another.</summary>
    public bool IsA(VocabularyTerm other)
    {
        if (this == other)
            return true;
        foreach (VocabularyTerm super in Supers)
        {
            if (super.IsA(other))
                return true;
        }

        return false;
    }

    /// <summary>Says whether a type or member is, or lies below, one of others.</summary>
    public bool IsAny(IReadOnlyList<VocabularyTerm> others)
    {
        foreach (VocabularyTerm other in others)
        {
            if (IsA(other))
                return true;
        }

        return false;
    }

    public override string ToString() => Name;

    /// <summary>Links it to the others, once all are there.</summary>
    internal void Link(IReadOnlyList<VocabularyTerm> supers, IReadOnlyList<VocabularyTerm> domains, IReadOnlyList<VocabularyTerm> ranges, VocabularyTerm? supersededBy, VocabularyTerm? inverseOf)
    {
        (Supers, Domains, Ranges, SupersededBy, InverseOf) = (supers, domains, ranges, supersededBy, inverseOf);
        foreach (VocabularyTerm range in ranges)
        {
            Literals |= range.Kind switch
            {
                TermKind.Datatype => Enum.TryParse(range.Name, out LiteralForms form) ? form : LiteralForms.Text,
                TermKind.Enumeration => LiteralForms.Member,
                _ => LiteralForms.None,
            };
        }
    }
}
