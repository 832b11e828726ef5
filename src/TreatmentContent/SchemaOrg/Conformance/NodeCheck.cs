using TreatmentContent.Contract;

namespace TreatmentContent.SchemaOrg;

/// <summary>Holds a node against the vocabulary: its types, its <c>@id</c>, its properties, and the nodes inside it.</summary>
internal sealed class NodeCheck(NodeIndex index, PlacedIssues issues)
{
    private const string NodeIsNeeded = "A node in { } is needed here, such as { \"@type\": \"MedicalClinic\", \"name\": \"…\" }.";
    private static readonly SchemaVocabulary Vocabulary = SchemaVocabulary.Instance;
    private readonly ValueCheck values = new(index, issues);
    private readonly NodeHead head = new(index, issues);
    private readonly NameCheck names = new(issues);
    private readonly KeywordCheck keywords = new(issues);
    private readonly NumberCheck numbers = new(issues);
    private readonly SpanCheck spans = new(issues);

    /// <summary>Checks a node at the top of a document.</summary>
    public void Top(TopNode top)
    {
        if (!top.Value.IsObject)
        {
            issues.Report("TC2006", NodeIsNeeded, top.Value.Offset);
            return;
        }

        LinkedNode node = top.Read();
        index.Complete(node);
        if (!top.IsBlock)
            OwnContext(top.Value);
        keywords.Check(node);
        Node(node, top.Value, via: null, isTop: true);
        if (index.IsOrphan(top.Value))
            head.Orphan(node, top.Value);
    }

    private void Node(LinkedNode node, DocumentValue value, VocabularyTerm? via, bool isTop)
    {
        head.Check(node, value, via, isTop);
        foreach (DocumentMember member in node.Properties)
        {
            issues.Enter(member);
            Property(node, member, via);
            issues.Leave(member);
        }

        numbers.Check(node);
        spans.Check(node);
        foreach (DocumentMember member in node.Inner)
        {
            issues.Enter(member);
            Inner(node, member.Value);
            issues.Leave(member);
        }

        foreach (DocumentMember member in node.Reversed)
            Reversed(node, member);
        if (node.Reverse is { } reverse)
        {
            issues.Enter(reverse);
            foreach (DocumentMember member in reverse.Value.Members)
                Reversed(node, member);
            issues.Leave(reverse);
        }
    }

    private void Property(LinkedNode node, DocumentMember member, VocabularyTerm? via)
    {
        if (!node.Context.TryResolve(member.Name, out string name))
            return;
        VocabularyTerm? property = Vocabulary.Property(name);
        if (property is null)
        {
            if (NameCheck.IsAnnotation(name))
            {
                Annotation(node, member, name);
                return;
            }

            if (!node.Context.IsOpen)
                names.NotProperty(member);
        }
        else if (property.SupersededBy is { } successor)
        {
            names.Superseded(name, successor, member.Offset);
        }
        else
        {
            names.Domain(node, property, via, name, member.Offset);
        }

        if (property is not null && node.Context.IsUnmapped(member.Name))
            issues.Report("TC2004", $"'{name}' is of no vocabulary, since the context declares a prefix alone; write the property with it, or add \"@vocab\": \"https://schema.org/\" to the context.", member.Offset);
        Values(member, property is { SupersededBy: null } ? property : null, node.Context, property is not null && PropertyRules.IsHtml(node, property.Name));
    }

    // What an action asks for and gives back is described by a text or a specification, whatever the property itself takes.
    private void Annotation(LinkedNode node, DocumentMember member, string name)
    {
        names.Annotation(node, member, name);
        Values(member.Value, property: null, node.Context, member.Name);
    }

    private void Values(DocumentMember member, VocabularyTerm? property, TermContext context, bool isHtml)
    {
        if (ContainerMap.Entries(member, context) is not { } entries)
        {
            if (context.Container(member.Name) == "@graph")
                Graph(member.Value, context.Below(member.Name));
            else
                Values(member.Value, property, context, member.Name, isHtml);
            return;
        }

        bool isByLanguage = context.Container(member.Name) == "@language";
        foreach (DocumentMember entry in entries)
        {
            issues.Enter(entry.Name);
            if (isByLanguage && context.Keyword(entry.Name) != ContainerMap.NoKey)
                values.Language(entry.Name, entry.Offset);
            Values(entry.Value, property, context, isByLanguage ? "" : member.Name, isHtml);
            issues.Leave();
        }
    }

    private void Graph(DocumentValue value, TermContext context)
    {
        if (value.IsObject)
            Object(value, property: null, context);
        for (int i = 0; i < value.Items.Count; i++)
        {
            issues.Enter(i);
            Graph(value.Items[i], context);
            issues.Leave();
        }
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
            ContextCheck.Check(context, issues);
    }

    private void Values(DocumentValue value, VocabularyTerm? property, TermContext context, string written, bool isHtml = false)
    {
        if (value.IsObject)
        {
            Object(value, property, context, written, isHtml);
        }
        else if (!value.IsList)
        {
            if (property is not null)
                values.Literal(value, property, context, written, isHtml);
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
                Values(value.Items[i], property, context, written, isHtml);
                issues.Leave();
            }
        }
    }

    private void Object(DocumentValue value, VocabularyTerm? property, TermContext context, string written = "", bool isHtml = false)
    {
        LinkedNode node = LinkedNode.Read(value, context.Below(written));
        index.Complete(node);
        OwnContext(value);
        keywords.Check(node);
        if (value.Members.Count == 0)
        {
            issues.Warn("TC2016", "The object is empty; leave the property out where there is nothing to say.", value.Offset);
        }
        else if ((node.Literal ?? node.List) is { } inner)
        {
            // A literal that is no text, number, true or false is said to be wrong, and its parts are nobody's.
            issues.Enter(inner);
            if (node.Literal is null || (!inner.Value.IsObject && !inner.Value.IsList))
                Values(inner.Value, property, node.Context, node.List is null ? "" : written, isHtml);
            issues.Leave(inner);
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
    private void Reversed(LinkedNode node, DocumentMember member)
    {
        issues.Enter(member);
        VocabularyTerm? property = node.Context.TryResolve(member.Name, out string name) ? Vocabulary.Property(name) : null;
        if (property is null && !node.Context.IsOpen)
            names.NotProperty(member);
        else if (property is { SupersededBy: { } successor })
            names.Superseded(name, successor, member.Offset);
        else if (property is not null)
            values.Node(node, member.Offset, property);
        foreach (DocumentValue value in member.Value.Each().Where(value => value.IsObject))
        {
            LinkedNode subject = LinkedNode.Read(value, node.Context.Below(member.Name));
            if (property is { SupersededBy: null })
                names.Domain(subject, property, via: null, name, value.Offset);
            Object(value, property: null, node.Context, member.Name);
        }

        issues.Leave(member);
    }
}
