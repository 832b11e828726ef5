using TreatmentContent.Contract;
using TreatmentContent.Diagnostics;

namespace TreatmentContent.SchemaOrg;

/// <summary>Checks the properties of a node by their names: that they exist, are in use, and belong to the node.</summary>
internal sealed class NameCheck(PlacedIssues issues)
{
    private const string Input = "-input";
    private const string Output = "-output";
    private static readonly SchemaVocabulary Vocabulary = SchemaVocabulary.Instance;
    private static readonly VocabularyTerm Role = Vocabulary["Role"];
    private static readonly IReadOnlyList<VocabularyTerm> Specification = [Vocabulary["PropertyValueSpecification"]];

    /// <summary>Says whether a name is a property with the mark of what an action asks for or gives back: <c>query-input</c>.</summary>
    public static bool IsAnnotation(string name) =>
        (name.EndsWith(Input, StringComparison.Ordinal) && Vocabulary.Property(name[..^Input.Length]) is not null)
        || (name.EndsWith(Output, StringComparison.Ordinal) && Vocabulary.Property(name[..^Output.Length]) is not null);

    /// <summary>Says that a property has a successor.</summary>
    public void Superseded(string name, VocabularyTerm successor, long offset) =>
        issues.Warn("TC2007", $"'{name}' is superseded; write '{successor.Name}'.", offset);

    /// <summary>Checks that a node may have a property.</summary>
    public void Domain(LinkedNode node, VocabularyTerm property, VocabularyTerm? via, string name, long offset)
    {
        if (!IsInDomain(node, property, via))
            issues.Report("TC2005", $"'{name}' is not a property of {RangeWords.List(node.Types)}; it belongs to {RangeWords.List(property.Domains)}.", offset);
    }

    /// <summary>Says that there is no such property.</summary>
    public void NotProperty(DocumentMember member)
    {
        string? near = issues.IsFull ? null : Nearest.To(member.Name, Vocabulary.Names(term => term.Kind == TermKind.Property));
        string advice = near is null ? "names are case-sensitive, as in 'medicalSpecialty'." : $"did you mean '{near}'?";
        issues.Report("TC2004", $"{TextForm.Quote(member.Name)} is not a property of Schema.org; {advice}", member.Offset);
    }

    /// <summary>Checks what an action asks for or gives back.</summary>
    public void Annotation(LinkedNode node, DocumentMember member, string name)
    {
        foreach (DocumentValue value in member.Value.Each())
        {
            bool isSpecification = value.IsObject && LinkedNode.Read(value, node.Context.Below(member.Name)) is var described
                && (described.Types.Count == 0 || described.IsAny(Specification) || described.Literal is not null);
            if (!isSpecification && !(value.IsText && !string.IsNullOrWhiteSpace(value.Text)))
                issues.Report("TC2006", $"'{name}' takes a text or a PropertyValueSpecification; write one such as \"required name=search_term_string\".", value.Offset);
        }
    }

    // A Role repeats the property that leads to it.
    private static bool IsInDomain(LinkedNode node, VocabularyTerm property, VocabularyTerm? via) =>
        node.Types.Count == 0 || node.HasUnknownType || property.Domains.Count == 0 || node.IsAny(property.Domains) || (property == via && node.Is(Role));
}
