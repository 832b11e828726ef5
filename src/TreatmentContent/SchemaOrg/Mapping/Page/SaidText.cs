using TreatmentContent.Localization;
using TreatmentContent.Pages;

namespace TreatmentContent.SchemaOrg;

/// <summary>What the page says of a statement, as plain text in the page's language.</summary>
internal static class SaidText
{
    /// <summary>What the paths of reasons not to treat have in them.</summary>
    public const string Contraindication = ".eligibility.contraindications[";

    /// <summary>Says whether the label says nothing alone: a group's, or that of a member's value, and not the title of a record, nor what may go wrong.</summary>
    public static bool IsHeading(PageItem item) =>
        item.Label is not null && (item.Text is not { IsEmpty: false } || !item.Path.EndsWith(']')) && !(IsRisk(item) && item.Details.All(static detail => !StatementLimits.IsRiskItself(detail)));

    /// <summary>Says whether a statement can be carried with its limits: one that lost its "only if" would say what the content does not.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="item">The statement as the page says it.</param>
    /// <param name="node">The node that would take it.</param>
    /// <returns>Whether it can; if not, the report of losses says so.</returns>
    public static bool IsWhole(Draft draft, PageItem item, GraphNode node)
    {
        bool isOther = OwnLanguage.IsOther(item.Label) || OwnLanguage.IsOther(item.Text);
        if (!isOther && !item.Details.Any(detail => StatementLimits.IsLost(item, detail)))
            return true;

        ReportOther(draft, item, node);
        draft.Losses?.Add(SchemaOrgLossKind.Incomplete, item.Path, node, isOther
            ? "It is not in the language of the page; it is left out."
            : "A part of it that limits what it says is not in the language of the page; the item is left out.");
        return false;
    }

    /// <summary>
    /// Puts the text in the place of a word of the clinic's own that has no name in the language of the page, and of any label of what may go wrong that is not in it: the label alone is lost, and reported.
    /// A danger of which a part is lost is said without it.
    /// </summary>
    /// <param name="draft">The draft.</param>
    /// <param name="item">The statement as the page says it.</param>
    /// <param name="node">The node that would take it.</param>
    /// <returns>The statement as it can be said; as it is where nothing of this is so.</returns>
    public static PageItem Named(Draft draft, PageItem item, GraphNode node) =>
        DangerText.WithoutLostLimits(draft, WithLabel(draft, DangerText.WithoutLostText(draft, item, node), node), node);

    /// <summary>Gives the label, or what is said where there is none.</summary>
    public static string? Name(Draft draft, PageItem item, GraphNode node) =>
        item.Label is { } label ? Plain(draft, item, label, node) : Said(draft, item, node);

    /// <summary>Gives what follows the name, one statement to a line.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="item">The item.</param>
    /// <param name="node">The node that takes the text.</param>
    /// <param name="withDetails">Whether its details follow; not where they are a list of their own.</param>
    public static string? Description(Draft draft, PageItem item, GraphNode node, bool withDetails = true)
    {
        var lines = new List<string>();
        if (item.Label is not null && Said(draft, item, node) is { } said)
            lines.Add(said);

        if (withDetails)
            AddDetails(draft, item, node, lines);

        return lines.Count > 0 ? string.Join('\n', lines) : null;
    }

    /// <summary>Gives what is said beside the label; null where nothing is.</summary>
    public static string? Said(Draft draft, PageItem item, GraphNode node) => item.Text is { IsEmpty: false } text ? Plain(draft, item, text, node) : null;

    /// <summary>Gives what qualifies the statement, one part of it to a line.</summary>
    public static string? Details(Draft draft, PageItem item, GraphNode node)
    {
        var lines = new List<string>();
        AddDetails(draft, item, node, lines);
        return lines.Count > 0 ? string.Join('\n', lines) : null;
    }

    /// <summary>Gives the whole statement, one part of it to a line.</summary>
    public static string? Whole(Draft draft, PageItem item, GraphNode node)
    {
        var lines = new List<string>();
        AddLine(draft, item, node, lines);
        return lines.Count > 0 ? string.Join('\n', lines) : null;
    }

    /// <summary>Says whether an item is a record of what may go wrong, whose label names it.</summary>
    public static bool IsRisk(PageItem item) => item.Path.EndsWith(']') && item.Path.Contains(".risks.", StringComparison.Ordinal);

    /// <summary>Reports every part of a statement that is in another language.</summary>
    public static void ReportOther(Draft draft, PageItem item, GraphNode node)
    {
        foreach (ResolvedText text in new[] { item.Label, item.Text }.OfType<ResolvedText>().Where(static text => OwnLanguage.IsOther(text)))
            draft.InPageLanguage(text, item.Path, node);
        foreach (PageItem detail in item.Details)
            ReportOther(draft, detail, node);
    }

    private static PageItem WithLabel(Draft draft, PageItem item, GraphNode node)
    {
        // The label of a contraindication says how strict it is; what it is stands beside it. Without the word that it is none, it would be one.
        if (item is { IsDanger: true, IsDenied: false } && item.Path.Contains(Contraindication, StringComparison.Ordinal) && OwnLanguage.IsOther(item.Label) && item.Text is { IsEmpty: false } what && !OwnLanguage.IsOther(what))
        {
            draft.Losses?.Add(SchemaOrgLossKind.Untranslated, item.Path + ".level", node, $"How strict it is, '{item.Label}', has no name in '{draft.Locale.Tag}'; what it is stands alone.");
            return item with { Label = null };
        }

        if (!(IsNameless(item.Label) || (IsRisk(item) && OwnLanguage.IsOther(item.Label))) || item.Details.FirstOrDefault(detail => detail.Path == item.Path + ".text" && IsInPageLanguage(detail)) is not { Label: null, Text: { IsEmpty: false } text } said)
            return item;

        string member = !IsRisk(item) ? "" : item.Path.Contains(".warningSigns[", StringComparison.Ordinal) ? ".signs" : ".effects";
        draft.Losses?.Add(SchemaOrgLossKind.Untranslated, item.Path + member, node, $"The word '{item.Label}' has no name in '{draft.Locale.Tag}'; the text says it alone.");
        return item with { Label = text, Details = [.. item.Details.Where(detail => detail != said)] };
    }

    private static bool IsNameless(ResolvedText? label) => label is { IsEmpty: false, IsForeign: true } word && word.Locale == default;

    private static bool IsInPageLanguage(PageItem item) => !OwnLanguage.IsOther(item.Label) && !OwnLanguage.IsOther(item.Text) && item.Details.All(IsInPageLanguage);

    private static void AddLine(Draft draft, PageItem item, GraphNode node, List<string> lines)
    {
        item = Named(draft, item, node);
        if (!IsWhole(draft, item, node))
            return;

        string? label = item.Label is { } stated ? Plain(draft, item, stated, node) : null;
        string? said = Said(draft, item, node);
        if (label is not null && said is not null)
            lines.Add(Labelled(draft, label, said));
        else if ((said ?? label) is { } line)
            lines.Add(line);

        int count = lines.Count;
        AddDetails(draft, item, node, lines);

        // A heading with nothing under it says nothing.
        if (label is not null && said is null && lines.Count == count && IsHeading(item))
        {
            lines.RemoveAt(count - 1);
            draft.Losses?.Add(SchemaOrgLossKind.Incomplete, item.Path, node, "Nothing is left under its heading; the item is left out.");
        }
    }

    // As the page says it: what stands between the two is the language's own, a blank and a colon in French.
    private static string Labelled(Draft draft, string label, string said) => draft.Locale.Phrase("page.labelled") is { IsEmpty: false } pattern
        ? new Phrase(pattern.Text, PhraseState.Translated).Fill("label", label, "value", said)
        : $"{label}: {said}";

    private static void AddDetails(Draft draft, PageItem item, GraphNode node, List<string> lines)
    {
        foreach (PageItem detail in item.Details)
        {
            // What a statement is about stands part by part: one that has no name in the language is no more than that.
            if (detail.Path == item.Path && detail is { Label: null, Details.Count: 0 } && OwnLanguage.IsOther(detail.Text))
            {
                ReportOther(draft, detail, node);
                draft.Losses?.Add(SchemaOrgLossKind.Incomplete, detail.Path, node, $"'{detail.Text}' is not in the language of the page; this part of it is left out.");
                continue;
            }

            AddLine(draft, detail, node, lines);
        }
    }

    private static string? Plain(Draft draft, PageItem item, ResolvedText text, GraphNode node)
    {
        if (text.IsEmpty || draft.InPageLanguage(text, item.Path, node) is not { } found)
            return null;

        if (!item.HasMarkup || text != item.Text)
        {
            draft.Losses?.Note(item.Path, node, found);
            return found;
        }

        if (MarkupText.Read(found).Any(block => block.Lines.Any(line => line.Any(run => !run.Link.IsNone))))
            draft.Losses?.Add(SchemaOrgLossKind.NotCarried, item.Path + (item.Label is null ? ".text" : ".answer"), node, "An address in the text is left out; a plain text has no links.");

        string plain = MarkupText.Plain(found);
        draft.Losses?.Note(item.Path, node, plain);
        return plain.Length > 0 ? plain : null;
    }
}
