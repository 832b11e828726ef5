using TreatmentContent.Contract;
using TreatmentContent.Diagnostics;

namespace TreatmentContent.SchemaOrg;

/// <summary>Checks the keywords of an object: that they exist, stand once, and beside what they may stand beside.</summary>
/// <remarks>Source: JSON-LD 1.1 (W3C, 2020), section 9.</remarks>
internal sealed class KeywordCheck(PlacedIssues issues)
{
    private static readonly string[] Known = ["@context", "@graph", "@id", "@type", "@value", "@language", "@list", "@set", "@reverse", "@included"];
    private static readonly string[] OfContexts = ["@base", "@vocab", "@version", "@container", "@import", "@prefix", "@propagate", "@protected", "@json", "@none"];

    /// <summary>Checks an object, whatever it is.</summary>
    public void Check(LinkedNode node)
    {
        foreach ((DocumentMember member, string first) in node.Repeated)
            At(member, () => issues.Report("TC0017", $"{TextForm.Quote(member.Name)} says what '{first}' says here already; keep one of the two.", member.Offset));
        foreach (DocumentMember member in node.Others)
            Other(node, member);
        if (node.Literal is { } literal)
            Literal(node, literal.Name);
        else if (node.List is { } list)
            Beside(list.Name, "a list has nothing else than '@index'", [node.Id, node.Type, node.Language, node.Reverse, .. Properties(node)]);
        else if (node.Language is { } language)
            At(language, () => issues.Warn("TC2004", $"{TextForm.Quote(language.Name)} says nothing of a node; write it beside '@value', or in the context.", language.Offset));
    }

    private void Literal(LinkedNode node, string keyword)
    {
        Beside(keyword, "a literal has nothing else than '@type', '@language', '@direction' and '@index'", [node.Id, node.List, node.Reverse, .. Properties(node)]);
        bool isJson = node.Type is { Value.Text: "@json" };
        if (node.Type is { } type)
        {
            Beside(type.Name, "a literal with a language is a text", [node.Language, .. node.Others.Where(member => node.Context.Keyword(member.Name) == "@direction").Select(member => (DocumentMember?)member)]);
            if (!isJson)
                At(type, () => Datatype(node.Context, type.Value));
        }

        if (!isJson && node.Literal is { Value: { IsObject: true } or { IsList: true } } value)
            At(value, () => issues.Report("TC2006", "A literal is a text in quotes, a number, true or false.", value.Value.Offset));
    }

    private void Datatype(TermContext context, DocumentValue value)
    {
        if (!value.IsText)
            issues.Report("TC2002", "The type of a literal is the name of one datatype, such as \"Date\".", value.Offset);
        else if (value.Text is ['@', ..] || (context.TryResolve(value.Text, out string name) && SchemaVocabulary.Instance.Find(name) is not { Kind: TermKind.Datatype }))
            issues.Report("TC2002", $"{TextForm.Quote(value.Text)} is not a datatype; write one such as 'Date', or leave the type of the literal out.", value.Offset);
    }

    private void Beside(string keyword, string rule, params IEnumerable<DocumentMember?> members)
    {
        foreach (DocumentMember member in members.OfType<DocumentMember>())
            At(member, () => issues.Report("TC2004", $"{TextForm.Quote(member.Name)} cannot stand beside '{keyword}': {rule}.", member.Offset));
    }

    private void Other(LinkedNode node, DocumentMember member) => At(member, () =>
    {
        string keyword = node.Context.Keyword(member.Name)!;
        if (keyword == "@nest")
            issues.Report("TC2006", "What is nested are objects in { }.", member.Value.Offset);
        else if (keyword == "@index" && !member.Value.IsText)
            issues.Report("TC2006", "An @index is a text in quotes.", member.Value.Offset);
        else if (keyword == "@direction" && node.Literal is null)
            issues.Warn("TC2004", $"{TextForm.Quote(member.Name)} says nothing of a node; write it beside '@value', or in the context.", member.Offset);
        else if (OfContexts.Contains(keyword))
            issues.Report("TC2004", $"{TextForm.Quote(member.Name)} cannot stand here; it belongs in an '@context'.", member.Offset);
        else if (keyword is not ("@index" or "@direction"))
            issues.Report("TC2004", $"{TextForm.Quote(member.Name)} is not a keyword of JSON-LD; {Advice(member.Name)}", member.Offset);
    });

    private static string Advice(string name) => Nearest.To(name, Known) is { } near ? $"did you mean '{near}'?" : "those of a node are '@type' and '@id'.";

    private static IEnumerable<DocumentMember?> Properties(LinkedNode node) => node.Properties.Concat(node.Reversed).Concat(node.Inner).Select(member => (DocumentMember?)member);

    private void At(DocumentMember member, Action check)
    {
        issues.Enter(member);
        check();
        issues.Leave(member);
    }
}
