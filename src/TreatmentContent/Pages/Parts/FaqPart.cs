using TreatmentContent.Localization;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Pages;

/// <summary>Says questions with their own answers, or with what the sections say of the parts that answer them; a question without an answer is left out.</summary>
internal static class FaqPart
{
    /// <summary>Says the common mistakes, or all other questions.</summary>
    public static IReadOnlyList<PageItem> Say(Narrator narrator, bool isMyth, Func<Open<Part>, Open<Aspect>?, IReadOnlyList<PageItem>> answers) =>
        [.. narrator.Treatment.Faqs.Select((faq, i) => faq.IsMyth == true == isMyth ? Say(narrator, $"{narrator.Root}.faqs[{i}]", faq, answers) : null).OfType<PageItem>()];

    // An answer names the people, clinics, devices, products and conditions in its statements, and says how to reach a clinic; the sections describe them.
    private static PageItem Brief(Narrator narrator, PageItem item)
    {
        if (item.Details.Count == 0)
        {
            return item;
        }

        bool isOwn = item.Path.StartsWith(narrator.Root, StringComparison.Ordinal);
        return item with { Details = [.. item.Details.Where(detail => isOwn ? !IsOfEntity(narrator, detail) && !narrator.IsPhrase("more", detail.Label) : IsContact(detail)).Select(detail => Brief(narrator, detail))] };
    }

    // The path of an entity names one list, $.substances[2]; that of what is known of it goes on.
    private static bool IsOfEntity(Narrator narrator, PageItem item) =>
        !item.Path.StartsWith(narrator.Root, StringComparison.Ordinal) && item.Path.IndexOf(']') < item.Path.Length - 1;

    private static bool IsContact(PageItem item) => item.Path.Contains("].contacts[", StringComparison.Ordinal);

    private static PageItem? Say(Narrator narrator, string path, Faq faq, Func<Open<Part>, Open<Aspect>?, IReadOnlyList<PageItem>> answers)
    {
        var details = new SaidItems(narrator, path);
        details.Sentence("isMyth", "faq.isMyth", faq.IsMyth);
        foreach (Open<Part> part in faq.AnswerFrom)
        {
            details.AddRange(answers(part, faq.Topic).Select(item => Brief(narrator, item)));
        }

        ResolvedText answer = narrator.Locale.Resolve(faq.Answer);
        if (answer.IsEmpty && details.Items.Count == 0)
        {
            return null;
        }

        string? anchor = faq.Id.IsNone ? null : "faq-" + faq.Id;
        return StatementWords.Item(details, path, faq, narrator.Locale.Resolve(faq.Question), answer, anchor, hasMarkup: true);
    }
}
