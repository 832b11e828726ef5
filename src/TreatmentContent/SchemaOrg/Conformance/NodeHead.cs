using TreatmentContent.Contract;
using TreatmentContent.Diagnostics;

namespace TreatmentContent.SchemaOrg;

/// <summary>Checks what a node is and how it is named: its <c>@type</c> and its <c>@id</c>.</summary>
internal sealed class NodeHead(NodeIndex index, PlacedIssues issues)
{
    private static readonly SchemaVocabulary Vocabulary = SchemaVocabulary.Instance;
    private static readonly VocabularyTerm Action = Vocabulary["Action"];

    /// <summary>Checks a node.</summary>
    /// <param name="node">The node.</param>
    /// <param name="value">The object it was read from.</param>
    /// <param name="via">The property that it is a value of, or null.</param>
    /// <param name="isTop">Whether it stands at the top of the document.</param>
    public void Check(LinkedNode node, DocumentValue value, VocabularyTerm? via, bool isTop)
    {
        if (value.Members.Count == 0)
            issues.Warn("TC2016", "The node is empty; take it out.", value.Offset);
        else if (node.Type is { } type)
            Types(node, type);
        else if (!node.IsTypedElsewhere && (node.Inner.Count == 0 || !node.SaysNothing) && !(node.IsNamedLink && via is { Name: "item" }))
            issues.Report("TC2003", "The node has no type; write one, such as \"@type\": \"MedicalClinic\".", value.Offset);
        if (node.SaysNothing && node.Type is not null && node.Inner.Count == 0 && (isTop || (node.Id is null && !node.Is(Action))))
            issues.Warn("TC2016", "The node says nothing but its type; give it a name, or take it out.", value.Offset);
        if (node.Id is { } id)
            Name(node, value, id, isTop, via);
    }

    /// <summary>Warns of a node at the top that hangs loose.</summary>
    public void Orphan(LinkedNode node, DocumentValue value)
    {
        const string message = "Nothing leads from the page to this node, nor back; refer to it, or take it out.";
        if (node.Id is { } id)
        {
            issues.Enter(id.Name);
            issues.Warn("TC2015", message, id.Value.Offset);
            issues.Leave();
        }
        else
        {
            issues.Warn("TC2015", message, value.Offset);
        }
    }

    private void Types(LinkedNode node, DocumentMember stated)
    {
        issues.Enter(stated.Name);
        if (stated.Value is { IsList: true, Items.Count: 0 })
            issues.Warn("TC2016", "The list is empty; write a type, such as \"MedicalClinic\".", stated.Value.Offset);
        for (int i = 0; i < stated.Value.Each().Count; i++)
        {
            if (stated.Value.IsList)
                issues.Enter(i);
            Type(node.Context, stated.Value.Each()[i]);
            if (stated.Value.IsList)
                issues.Leave();
        }

        issues.Leave();
    }

    private void Type(TermContext context, DocumentValue value)
    {
        if (!value.IsText)
        {
            issues.Report("TC2002", "A type is a name in quotes, such as \"MedicalClinic\".", value.Offset);
            return;
        }

        if (!context.TryResolve(value.Text, out string name))
            return;
        if (context.IsUnmapped(value.Text))
            issues.Report("TC2002", $"{TextForm.Quote(value.Text)} is of no vocabulary, since the context declares a prefix alone; write the type with it, or add \"@vocab\": \"https://schema.org/\" to the context.", value.Offset);
        VocabularyTerm? term = Vocabulary.Find(name);
        if (term is { IsType: true })
        {
            if (term.SupersededBy is { } successor)
                issues.Warn("TC2007", $"'{name}' is superseded; write '{successor.Name}'.", value.Offset);
        }
        else if (term is not null && BusinessSpecialties.Contains(term))
        {
            issues.Warn("TC2002", $"'{name}' is a specialty first, and a kind of business besides; write a type such as 'MedicalClinic', and 'https://schema.org/{name}' in 'medicalSpecialty'.", value.Offset);
        }
        else if (term is null && context.IsOpen)
        {
            // Another context, which is not fetched, may declare it.
        }
        else if (term is not null)
        {
            string kind = term.Kind == TermKind.Property ? "a property" : $"a member of {RangeWords.List(term.Supers)}";
            issues.Report("TC2002", $"'{name}' is {kind}, not a type; write one such as 'MedicalClinic'.", value.Offset);
        }
        else
        {
            string? near = issues.IsFull ? null : Nearest.To(name, Vocabulary.Names(known => known.IsType));
            string advice = near is null ? "names are case-sensitive, as in 'MedicalClinic'." : $"did you mean '{near}'?";
            issues.Report("TC2002", $"{TextForm.Quote(value.Text)} is not a type of Schema.org; {advice}", value.Offset);
        }
    }

    private void Name(LinkedNode node, DocumentValue value, DocumentMember stated, bool isTop, VocabularyTerm? via)
    {
        issues.Enter(stated.Name);
        long offset = stated.Value.Offset;
        if (node.IdText is not { Length: > 0 } id)
            issues.Report("TC2012", "An @id is an address in quotes, such as \"https://example.com/#clinic\".", offset);
        else if (!isTop && node.IsStub)
            Stub(node, id, stated.Value);
        else if ((isTop || !node.IsNamedLink) && !index.IsFirst(value, id))
            Again(index.Find(id)!, node, stated.Value);
        else if (!isTop && node.IsNamedLink && via is not { Name: "item" } && index.Find(id) is { } meant && Repetition.Contradicts(meant, node))
            issues.Warn("TC2014", $"{TextForm.Quote(stated.Value.Text)} has another name where it is defined; write the same, or refer to it by {{ \"@id\": \"…\" }} alone.", offset);
        else
            Form(id, offset);
        issues.Leave();
    }

    private void Again(LinkedNode first, LinkedNode second, DocumentValue stated)
    {
        if (Repetition.Contradicts(first, second))
            issues.Report("TC2014", $"{TextForm.Quote(stated.Text)} is defined twice, and the two say different things; give two things two names, or keep one node and refer to it by {{ \"@id\": \"…\" }}.", stated.Offset);
        else
            issues.Warn("TC2014", $"{TextForm.Quote(stated.Text)} is defined twice, and readers put the two together; keep one node and refer to it by {{ \"@id\": \"…\" }}.", stated.Offset);
    }

    // A page that is only pointed at may be missing; anything else may not, and no node has two types.
    private void Stub(LinkedNode node, string id, DocumentValue stated)
    {
        long offset = stated.Offset;
        if (index.Find(id) is not { } defined)
        {
            if (!node.IsPage && !node.HasUnknownType)
                Dangling.Report(id, stated, index, issues);
            else
                Form(id, offset);
        }
        else if (node.Types.Count > 0 && defined.Types.Count > 0 && !node.IsAny(defined.Types) && !defined.IsAny(node.Types))
        {
            issues.Report("TC2014", $"{TextForm.Quote(id)} has the type {RangeWords.List(defined.Types)} elsewhere and {RangeWords.List(node.Types)} here; give two things two names.", offset);
        }
    }

    private void Form(string id, long offset)
    {
        if (LexicalForms.IsNodeName(id))
            return;
        int colon = id.IndexOf(':', StringComparison.Ordinal);
        if (colon > 0 && id.AsSpan(0, colon).IndexOfAny("/?#") < 0)
            issues.Report("TC2012", $"{TextForm.Quote(id)} is not an address that can name a node; write one such as 'https://example.com/#clinic'.", offset);
        else
            issues.Warn("TC2020", $"{TextForm.Quote(id)} names another node on each page that it is read on; write the whole address, such as 'https://example.com/#clinic'.", offset);
    }
}
