using System.Text.Json;
using TreatmentContent.Contract;
using TreatmentContent.Diagnostics;

namespace TreatmentContent.SchemaOrg;

/// <summary>Holds a value against the range of its property: literals, nodes, and nodes that a reference leads to.</summary>
internal sealed class ValueCheck(NodeIndex index, PlacedIssues issues)
{
    private static readonly VocabularyTerm Role = SchemaVocabulary.Instance["Role"];
    private readonly TextCheck texts = new(issues);
    private readonly NumberCheck numbers = new(issues);

    /// <summary>Checks a text, a number, true, false or null.</summary>
    /// <param name="value">The value.</param>
    /// <param name="property">The property that has it.</param>
    /// <param name="context">The context it stands in.</param>
    /// <param name="written">The property as written, for what the context declares of it; empty inside <c>@value</c>.</param>
    /// <param name="isHtml">Whether a text is read as HTML there.</param>
    public void Literal(DocumentValue value, VocabularyTerm property, TermContext context, string written, bool isHtml)
    {
        switch (value.Kind)
        {
            case JsonValueKind.Null:
                issues.Warn("TC2016", "There is a null here; leave the property out where there is nothing to say.", value.Offset);
                break;
            case JsonValueKind.String when value.Text.Length > 0 && context.IsReference(written):
                Reference(value, context, property);
                break;
            case JsonValueKind.String when context.Term(written, value.Text) is { } term:
                texts.IsNamed(term, value.Text, value.Offset, property);
                break;
            case JsonValueKind.String:
                texts.Check(value.Text, value.Offset, property, context, isHtml);
                break;
            case JsonValueKind.Number:
                Number(value, property);
                break;
            default:
                if (!property.Literals.HasFlag(LiteralForms.Boolean))
                    Misfit("true or false", value.Offset, property);
                break;
        }
    }

    /// <summary>Checks the language of a literal.</summary>
    public void Language(DocumentValue value)
    {
        if (value.Kind != JsonValueKind.Null)
            Language(value.Text, value.Offset);
    }

    /// <summary>Checks a language tag.</summary>
    public void Language(string tag, long offset) => texts.Language(tag, offset);

    /// <summary>Checks a node that stands as a value.</summary>
    public void Node(LinkedNode node, long offset, VocabularyTerm property)
    {
        if (!Fits(node, property))
            Misfit($"a node of the type {RangeWords.List(node.Types)}", offset, property, isNode: true);
    }

    /// <summary>Checks a value that only names a node.</summary>
    public void Reference(LinkedNode reference, DocumentValue value, VocabularyTerm? property)
    {
        DocumentValue written = reference.Id!.Value.Value;
        if (reference.IdText is not { Length: > 0 })
            issues.Report("TC2012", "An @id is an address in quotes, such as \"https://example.com/#clinic\".", written.Offset);
        else
            Reference(written, reference.Context, property, value.Offset);
    }

    private void Reference(DocumentValue written, TermContext context, VocabularyTerm? property, long? start = null)
    {
        string id = context.Name(written.Text);
        if (property is not null && context.NamedTerm(id) is { } name && texts.IsNamed(name, written.Text, written.Offset, property))
            return;
        if (property is not null && GoodRelations.IsMember(id, property))
            return;
        if (index.Find(id) is { } node)
        {
            if (property is not null && !Fits(node, property))
                Misfit($"a node of the type {RangeWords.List(node.Types)}, to which this leads", start ?? written.Offset, property, isNode: true);
        }
        else if (property is not null && property.Literals.HasFlag(LiteralForms.URL) && LexicalForms.IsLink(id)
            && (index.IsOfAnotherSite(id) || TakesAddressesAlone(property)))
        {
            // An address is all that such a property needs. One on the document's own site, where nodes may stand too, is meant for a node.
        }
        else if (property is not null && TakesAddressesAlone(property))
        {
            issues.Report("TC2012", $"{TextForm.Quote(written.Text)} is not an absolute address, http or https; write one such as 'https://example.com/a'.", written.Offset);
        }
        else if (index.HasPageStub(id))
        {
            // It is said to be a page.
        }
        else if (property is not null && PropertyRules.LeadsToPages(property.Name) && LexicalForms.IsWebAddress(id) && !id.Contains('#', StringComparison.Ordinal))
        {
            // The way to a page is its address; what the page is, only the others leave open.
            if (property.Name != "item")
                issues.Warn("TC2013", $"No node of the document has the @id {TextForm.Quote(written.Text)}; where it is another page, write {{ \"@type\": \"WebPage\", \"@id\": \"…\" }}.", written.Offset);
        }
        else
        {
            Dangling.Report(id, written, index, issues);
        }
    }

    private static bool TakesAddressesAlone(VocabularyTerm property) =>
        property.Literals.HasFlag(LiteralForms.URL) && property.Ranges.All(range => range.Kind == TermKind.Datatype);

    // A Role stands between a property and its value, whatever the property is.
    private static bool Fits(LinkedNode node, VocabularyTerm property) =>
        node.Types.Count == 0 || node.HasUnknownType || property.Ranges.Count == 0 || node.IsAny(property.Ranges) || node.Is(Role) || TakesAddressesAlone(property);

    private void Number(DocumentValue value, VocabularyTerm property)
    {
        LiteralForms forms = property.Literals;
        if (property.Ranges.Count == 0)
            return;
        if ((forms & LiteralForms.AnyNumber) == 0 && (forms & LiteralForms.Measure) != 0)
            issues.Warn("TC2006", $"'{property.Name}' takes {RangeWords.List(property.Ranges)}, and a number has no unit; write {RangeWords.Example(property)}.", value.Offset);
        else if ((forms & LiteralForms.AnyNumber) == 0)
            Misfit("a number", value.Offset, property);
        else if ((forms & (LiteralForms.Number | LiteralForms.Float)) == 0 && !NumberCheck.IsWhole(value.Text))
            issues.Report("TC2017", $"{TextForm.Quote(value.Text)} is not a whole number, as '{property.Name}' needs; write one such as 18.", value.Offset);
        else
            numbers.IsWithin(value.Text, value.Offset, property);
    }

    private void Misfit(string found, long offset, VocabularyTerm property, bool isNode = false) =>
        issues.Report("TC2006", $"'{property.Name}' takes {RangeWords.List(property.Ranges)}, not {found}; write {RangeWords.Example(property, isNode)}.", offset);
}
