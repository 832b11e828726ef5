using TreatmentContent.Pages;

namespace TreatmentContent.SchemaOrg;

/// <summary>Questions with answers of their own. What sections of the page say is not said again as an answer.</summary>
internal static class FaqMapping
{
    public static List<GraphNode> Questions(PageDraft page, IReadOnlyList<PageItem> items, GraphNode faq)
    {
        Draft draft = page.Draft;
        var anchors = new HashSet<string>(StringComparer.Ordinal);
        var questions = new List<GraphNode>();
        foreach (PageItem item in items)
        {
            PageItem own = Own(item);
            string? name = item.Label is null ? null : SaidText.Name(draft, own, faq);
            string? answer = SaidText.Said(draft, own, faq) is null ? null : SaidText.Description(draft, own, faq);
            if (name is null || answer is null)
            {
                draft.Losses?.Add(SchemaOrgLossKind.Incomplete, item.Path, faq, name is null ? "It has no question in the language of the page." : $"The question has no answer of its own{ReferTo(page, item)}.");
                continue;
            }

            // An answer without its "only if" would be another one.
            if (!SaidText.IsWhole(draft, own, faq))
                continue;

            // Two questions with one id: the second stays, without the anchor that is not its own.
            Term? id = item.Anchor is { } anchor && anchors.Add(anchor) ? page.Anchor(anchor) : null;
            var text = new GraphNode(Types.Answer);
            text.Add(Names.Text, answer);
            var node = new GraphNode(Types.Question, id, new ContentPlace(item.Path)) { IsPart = true };
            node.Add(Names.Name, name);
            node.Add(Names.AcceptedAnswer, text);
            questions.Add(node);
            draft.Carry(true, new ContentPlace(item.Path)[".question"]);
            draft.Carry(true, new ContentPlace(item.Path)[".answer"]);
            if (own.Details.Count < item.Details.Count)
                draft.Losses?.Add(SchemaOrgLossKind.TextOnly, new ContentPlace(item.Path)[".answerFrom"], faq, $"The answer is the question's own alone{ReferTo(page, item)}.");
        }

        return questions;
    }

    /// <summary>Gives a question without the parts of the page that answer it.</summary>
    public static PageItem Own(PageItem question) => question with { Details = [.. question.Details.Where(detail => IsOwn(question, detail))] };

    private static bool IsOwn(PageItem question, PageItem detail) => detail.Path.StartsWith(question.Path, StringComparison.Ordinal);

    private static string ReferTo(PageDraft page, PageItem question)
    {
        HashSet<string> answers = [.. question.Details.Where(detail => !IsOwn(question, detail)).Select(detail => detail.Path)];
        string[] anchors = [.. page.Page.Sections.Where(section => section.Kind != SectionKind.Faq && section.Items.Any(item => answers.Contains(item.Path))).Select(section => "#" + section.Anchor)];
        return answers.Count == 0 ? "" : anchors.Length == 0 ? "; other parts of the page answer it" : $"; answered by {string.Join(", ", anchors)}";
    }
}
