using TreatmentContent.Pages;

namespace TreatmentContent.SchemaOrg;

/// <summary>Questions with their answers.</summary>
internal static class FaqMapping
{
    public static List<GraphNode> Questions(PageDraft page, IReadOnlyList<PageItem> items, GraphNode faq)
    {
        Draft draft = page.Draft;
        var anchors = new HashSet<string>(StringComparer.Ordinal);
        var questions = new List<GraphNode>();
        foreach (PageItem item in items)
        {
            string? name = item.Label is null ? null : SaidText.Name(draft, item, faq);
            string? answer = SaidText.Description(draft, item, faq);
            if (name is null || answer is null)
            {
                draft.Losses?.Add(SchemaOrgLossKind.Incomplete, item.Path, faq, name is null ? "It has no question." : "The question has no answer.");
                continue;
            }

            // Two questions with one id: the second stays, without the anchor that is not its own.
            Term? id = item.Anchor is { } anchor && anchors.Add(anchor) ? page.Anchor(anchor) : null;
            var text = new GraphNode(Types.Answer);
            text.Add(Names.Text, answer);
            var question = new GraphNode(Types.Question, id) { IsPart = true };
            question.Add(Names.Name, name);
            question.Add(Names.AcceptedAnswer, text);
            questions.Add(question);
            draft.Carry(true, new ContentPlace(item.Path)[".question"]);
            draft.Carry(true, new ContentPlace(item.Path)[".answer"]);
            draft.Carry(true, new ContentPlace(item.Path)[".answerFrom"]);
        }

        return questions;
    }
}
