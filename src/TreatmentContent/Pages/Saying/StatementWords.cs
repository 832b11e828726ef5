using TreatmentContent.Localization;
using TreatmentContent.Statements;

namespace TreatmentContent.Pages;

/// <summary>Says what every statement can have: its cases, what it depends on, why it is so, what it rests on, and its note.</summary>
internal static class StatementWords
{
    /// <summary>Makes the item of a statement: what it says, its own details, then what qualifies it.</summary>
    public static PageItem Item(SaidItems details, string path, Statement statement, ResolvedText? label, ResolvedText? text, string? anchor = null, bool hasMarkup = false, bool withCases = true)
    {
        IReadOnlyList<PageReference> references = Qualify(details, statement, withCases);
        bool isSaid = text is { IsEmpty: false };
        return new PageItem
        {
            Path = path,
            IsEntry = true,
            Anchor = anchor,
            Label = label is { IsEmpty: false } ? label : null,
            Text = isSaid ? text : null,
            HasMarkup = isSaid && hasMarkup,
            Details = details.Items,
            References = references,
        };
    }

    /// <summary>Makes the item of a statement whose label says something alone, such as "Consultation": it is never left out for having no more to say.</summary>
    public static PageItem Named(SaidItems details, string path, Statement statement, ResolvedText? label, ResolvedText? text, bool withCases = true)
    {
        PageItem item = Item(details, path, statement, label, text, withCases: withCases);
        return item.IsBare ? item with { Label = null, Text = item.Label } : item;
    }

    /// <summary>Says what qualifies a statement.</summary>
    /// <returns>The marks of its sources.</returns>
    public static IReadOnlyList<PageReference> Qualify(SaidItems said, Statement statement, bool withCases = true)
    {
        Limit(said, statement, withCases);
        said.Words("dependsOn", "dependsOn", statement.DependsOn);
        said.Words("reason.purposes", "reason", statement.Reason.Purposes);
        if (statement.Reason.Purposes.Count > 0)
        {
            said.Sentence("reason.text", statement.Reason.Text);
        }
        else
        {
            said.Value("reason.text", "reason", statement.Reason.Text);
        }

        AddBasis(said, statement.Basis);
        said.Sentence("note", statement.Note);
        return said.Narrator.Sources.Cite(statement.Basis.Citations);
    }

    /// <summary>Says for whom a statement holds and for whom not: what must stand wherever it is said.</summary>
    public static void Limit(SaidItems said, Statement statement, bool withCases = true)
    {
        if (withCases)
        {
            CaseWords.Add(said, "when", "when", statement.When);
        }

        CaseWords.Add(said, "except", "except", statement.Except);
    }

    private static void AddBasis(SaidItems said, Basis basis)
    {
        said.Word("basis.level", "basis.level", basis.Level);
        said.Sentence("basis.isOwnFigure", "basis.isOwnFigure", basis.IsOwnFigure);
        said.Value("basis.sample", "basis.sample", basis.Sample);
        said.Value("basis.asOf", "basis.asOf", basis.AsOf);
        if (basis.StatedBy is { } person)
        {
            said.Add(PractitionerWords.Item(said.Narrator, said.PathOf("basis.statedBy"), said.Narrator.Phrase("basis.statedBy"), person));
        }
    }
}
