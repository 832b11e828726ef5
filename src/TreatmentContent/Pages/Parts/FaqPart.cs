using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Pages;

/// <summary>Says questions with their own answers, or with what the sections say of the parts that answer them.</summary>
internal static class FaqPart
{
    public static IReadOnlyList<PageItem> Say(Narrator narrator, Func<Open<Part>, IReadOnlyList<PageItem>> answers) =>
        [.. narrator.Treatment.Faqs.Select((faq, i) => Say(narrator, $"{narrator.Root}.faqs[{i}]", faq, answers))];

    private static PageItem Say(Narrator narrator, string path, Faq faq, Func<Open<Part>, IReadOnlyList<PageItem>> answers)
    {
        var details = new SaidItems(narrator, path);
        details.Sentence("isMyth", "faq.isMyth", faq.IsMyth);
        foreach (Open<Part> part in faq.AnswerFrom)
        {
            details.AddRange(answers(part));
        }

        string? anchor = faq.Id.IsNone ? null : "faq-" + faq.Id;
        return StatementWords.Item(details, path, faq, narrator.Locale.Resolve(faq.Question), narrator.Locale.Resolve(faq.Answer), anchor, hasMarkup: true);
    }
}
