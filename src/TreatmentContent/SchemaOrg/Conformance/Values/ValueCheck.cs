using System.Globalization;
using System.Text.Json;
using TreatmentContent.Contract;
using TreatmentContent.Diagnostics;

namespace TreatmentContent.SchemaOrg;

/// <summary>Holds a value against the range of its property: literals, nodes, and nodes that a reference leads to.</summary>
internal sealed class ValueCheck(NodeIndex index, PlacedIssues issues)
{
    private static readonly VocabularyTerm Role = SchemaVocabulary.Instance["Role"];
    private readonly TextCheck texts = new(issues);

    /// <summary>Checks a text, a number, true, false or null.</summary>
    public void Literal(DocumentValue value, VocabularyTerm property, TermContext context)
    {
        switch (value.Kind)
        {
            case JsonValueKind.Null:
                issues.Warn("TC2016", "There is a null here; leave the property out where there is nothing to say.", value.Offset);
                break;
            case JsonValueKind.String:
                texts.Check(value.Text, value.Offset, property, context);
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
            texts.Language(value.Text, value.Offset);
    }

    /// <summary>Checks a node that stands as a value.</summary>
    public void Node(LinkedNode node, long offset, VocabularyTerm property)
    {
        if (!Fits(node, property))
            Misfit($"a node of the type {RangeWords.List(node.Types)}", offset, property, isNode: true);
    }

    /// <summary>Checks a value that only names a node.</summary>
    public void Reference(LinkedNode reference, DocumentValue value, VocabularyTerm? property)
    {
        long offset = reference.Id!.Value.Value.Offset;
        if (reference.IdText is not { Length: > 0 } id)
        {
            issues.Report("TC2012", "An @id is an address in quotes, such as \"https://example.com/#clinic\".", offset);
            return;
        }

        if (property is not null && reference.Context.NamedTerm(id) is { } name && texts.IsNamed(name, id, offset, property))
            return;
        if (index.Find(id) is { } node)
        {
            if (property is not null && !Fits(node, property))
                Misfit($"a node of the type {RangeWords.List(node.Types)}, to which this leads", value.Offset, property, isNode: true);
        }
        else if (property is not null && TakesAddressesAlone(property))
        {
            if (!LexicalForms.IsAddress(id))
                issues.Report("TC2012", $"{TextForm.Quote(id)} is not an absolute address, http or https; write one such as 'https://example.com/a'.", offset);
        }
        else if (!index.HasPageStub(id))
        {
            issues.Report("TC2013", $"No node of the document has the @id {TextForm.Quote(id)}; define it, or take the reference out.", offset);
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
        bool isKnown = decimal.TryParse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number);
        if (property.Ranges.Count == 0)
            return;
        if ((forms & LiteralForms.AnyNumber) == 0)
            Misfit("a number", value.Offset, property);
        else if ((forms & (LiteralForms.Number | LiteralForms.Float)) == 0 && (!isKnown || number != decimal.Truncate(number)))
            issues.Report("TC2017", $"{TextForm.Quote(value.Text)} is not a whole number, as '{property.Name}' needs; write one such as 18.", value.Offset);
        else if (PropertyRules.TryGetBounds(property.Name, out var bounds) && (!isKnown || number < bounds.Least || number > bounds.Most))
            issues.Report("TC2017", $"{TextForm.Quote(value.Text)} cannot be; '{property.Name}' {Bounds(bounds)}.", value.Offset);
    }

    private static string Bounds((decimal Least, decimal Most) bounds) => bounds.Most == decimal.MaxValue
        ? string.Create(CultureInfo.InvariantCulture, $"is {bounds.Least} or more")
        : string.Create(CultureInfo.InvariantCulture, $"lies between {bounds.Least} and {bounds.Most}");

    private void Misfit(string found, long offset, VocabularyTerm property, bool isNode = false) =>
        issues.Report("TC2006", $"'{property.Name}' takes {RangeWords.List(property.Ranges)}, not {found}; write {RangeWords.Example(property, isNode)}.", offset);
}
