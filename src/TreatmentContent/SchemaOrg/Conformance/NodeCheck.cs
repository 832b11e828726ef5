using TreatmentContent.Contract;
using TreatmentContent.Diagnostics;

namespace TreatmentContent.SchemaOrg;

/// <summary>Holds a node against the vocabulary: its types, its <c>@id</c>, its properties, and the nodes inside it.</summary>
internal sealed class NodeCheck(NodeIndex index, PlacedIssues issues)
{
    private const string Input = "-input";
    private const string Output = "-output";
    private const string NodeIsNeeded = "A node in { } is needed here, such as { \"@type\": \"MedicalClinic\", \"name\": \"…\" }.";
    private static readonly string[] Keywords = ["@context", "@graph", "@id", "@type", "@value", "@language", "@list", "@set", "@reverse", "@included"];
    private static readonly SchemaVocabulary Vocabulary = SchemaVocabulary.Instance;
    private static readonly VocabularyTerm Role = Vocabulary["Role"];
    private readonly ValueCheck values = new(index, issues);
    private readonly NodeHead head = new(index, issues);
    private readonly NumberCheck numbers = new(issues);

    /// <summary>Checks a node at the top of a document.</summary>
    public void Top(TopNode top)
    {
        if (!top.Value.IsObject)
        {
            issues.Report("TC2006", NodeIsNeeded, top.Value.Offset);
            return;
        }

        LinkedNode node = top.Read();
        if (!top.IsBlock)
            OwnContext(top.Value);
        Node(node, top.Value, via: null, isTop: true);
        if (index.IsOrphan(top.Value))
            Orphan(node, top.Value);
    }

    private void Orphan(LinkedNode node, DocumentValue value)
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

    private void Node(LinkedNode node, DocumentValue value, VocabularyTerm? via, bool isTop)
    {
        head.Check(node, value, isTop);
        foreach (DocumentMember member in node.NotKeywords)
            NotKeyword(member);
        foreach (DocumentMember member in node.Properties)
        {
            issues.Enter(member.Name);
            Property(node, member, via);
            issues.Leave();
        }

        numbers.Pairs(node);
        foreach (DocumentMember member in node.Inner)
        {
            issues.Enter(member.Name);
            Inner(node, member.Value);
            issues.Leave();
        }

        if (node.Reverse is { } reverse)
        {
            issues.Enter(reverse.Name);
            Reverse(node, reverse.Value);
            issues.Leave();
        }
    }

    private void Property(LinkedNode node, DocumentMember member, VocabularyTerm? via)
    {
        if (!node.Context.TryResolve(member.Name, out string name))
            return;
        VocabularyTerm? property = Vocabulary.Property(name);
        if (property is null)
        {
            if (IsAnnotation(name))
                return;
            if (!node.Context.IsOpen)
                NotProperty(member);
        }
        else if (property.SupersededBy is { } successor)
        {
            Superseded(name, successor, member.Offset);
        }
        else
        {
            Domain(node, property, via, name, member.Offset);
        }

        Values(member.Value, property is { SupersededBy: null } ? property : null, node.Context, member.Name);
    }

    // Nodes that stand inside this one without being values of its properties.
    private void Inner(LinkedNode node, DocumentValue value)
    {
        if (value.IsObject)
            Object(value, property: null, node.Context);
        else if (!value.IsList)
            issues.Report("TC2006", NodeIsNeeded, value.Offset);
        else if (value.Items.Count == 0)
            issues.Warn("TC2016", "The list is empty; take it out.", value.Offset);
        for (int i = 0; i < value.Items.Count; i++)
        {
            issues.Enter(i);
            Inner(node, value.Items[i]);
            issues.Leave();
        }
    }

    private void OwnContext(DocumentValue value)
    {
        if (value["@context"] is { } context)
            ForeignContext.Check(context, issues);
    }

    // A Role repeats the property that leads to it.
    private static bool IsInDomain(LinkedNode node, VocabularyTerm property, VocabularyTerm? via) =>
        node.Types.Count == 0 || node.HasUnknownType || property.Domains.Count == 0 || node.IsAny(property.Domains) || (property == via && node.Is(Role));

    private static bool IsAnnotation(string name) =>
        (name.EndsWith(Input, StringComparison.Ordinal) && Vocabulary.Property(name[..^Input.Length]) is not null)
        || (name.EndsWith(Output, StringComparison.Ordinal) && Vocabulary.Property(name[..^Output.Length]) is not null);

    private void Values(DocumentValue value, VocabularyTerm? property, TermContext context, string written)
    {
        if (value.IsObject)
        {
            Object(value, property, context, written);
        }
        else if (!value.IsList)
        {
            if (property is not null)
                values.Literal(value, property, context, written);
        }
        else if (value.Items.Count == 0)
        {
            issues.Warn("TC2016", "The list is empty; leave the property out where there is nothing to say.", value.Offset);
        }
        else
        {
            for (int i = 0; i < value.Items.Count; i++)
            {
                issues.Enter(i);
                Values(value.Items[i], property, context, written);
                issues.Leave();
            }
        }
    }

    private void Object(DocumentValue value, VocabularyTerm? property, TermContext context, string written = "")
    {
        LinkedNode node = LinkedNode.Read(value, context);
        OwnContext(value);
        if (value.Members.Count == 0)
        {
            issues.Warn("TC2016", "The object is empty; leave the property out where there is nothing to say.", value.Offset);
        }
        else if ((node.Literal ?? node.List) is { } inner)
        {
            issues.Enter(inner.Name);
            Values(inner.Value, property, node.Context, node.List is null ? "" : written);
            issues.Leave();
            if (node.Language is { } language)
                Language(language);
        }
        else if (node.IsReference)
        {
            issues.Enter(node.Id!.Value.Name);
            values.Reference(node, value, property);
            issues.Leave();
        }
        else
        {
            if (property is not null)
                values.Node(node, value.Offset, property);
            Node(node, value, property, isTop: false);
        }
    }

    private void Language(DocumentMember language)
    {
        issues.Enter(language.Name);
        values.Language(language.Value);
        issues.Leave();
    }

    // The nodes inside have the property, and this node is its value.
    private void Reverse(LinkedNode node, DocumentValue reverse)
    {
        foreach (DocumentMember member in reverse.Members)
        {
            issues.Enter(member.Name);
            VocabularyTerm? property = node.Context.TryResolve(member.Name, out string name) ? Vocabulary.Property(name) : null;
            if (property is null && !node.Context.IsOpen)
                NotProperty(member);
            else if (property is { SupersededBy: { } successor })
                Superseded(name, successor, member.Offset);
            else if (property is not null)
                values.Node(node, member.Offset, property);
            foreach (DocumentValue value in member.Value.Each().Where(value => value.IsObject))
            {
                LinkedNode subject = LinkedNode.Read(value, node.Context);
                if (property is { SupersededBy: null })
                    Domain(subject, property, via: null, name, value.Offset);
                Object(value, property: null, node.Context);
            }

            issues.Leave();
        }
    }

    private void Superseded(string name, VocabularyTerm successor, long offset) =>
        issues.Warn("TC2007", $"'{name}' is superseded; write '{successor.Name}'.", offset);

    private void Domain(LinkedNode node, VocabularyTerm property, VocabularyTerm? via, string name, long offset)
    {
        if (!IsInDomain(node, property, via))
            issues.Report("TC2005", $"'{name}' is not a property of {RangeWords.List(node.Types)}; it belongs to {RangeWords.List(property.Domains)}.", offset);
    }

    private void NotProperty(DocumentMember member)
    {
        string? near = issues.IsFull ? null : Nearest.To(member.Name, Vocabulary.Names(term => term.Kind == TermKind.Property));
        string advice = near is null ? "names are case-sensitive, as in 'medicalSpecialty'." : $"did you mean '{near}'?";
        issues.Report("TC2004", $"{TextForm.Quote(member.Name)} is not a property of Schema.org; {advice}", member.Offset);
    }

    private void NotKeyword(DocumentMember member)
    {
        issues.Enter(member.Name);
        string advice = Nearest.To(member.Name, Keywords) is { } near ? $"did you mean '{near}'?" : "those of a node are '@type' and '@id'.";
        issues.Report("TC2004", $"{TextForm.Quote(member.Name)} is not a keyword of JSON-LD; {advice}", member.Offset);
        issues.Leave();
    }
}
