using TreatmentContent.Diagnostics;
using TreatmentContent.Contract;
using TreatmentContent.Pages;
using TreatmentContent.Treatments;

namespace TreatmentContent.Checks;

/// <summary>TC1009: a question has an answer of its own, or points at a part that states something.</summary>
internal sealed class UnansweredQuestion : IContentRule
{
    public void Check(RuleContext context)
    {
        for (int i = 0; i < context.Catalog.Treatments.Count; i++)
        {
            Treatment treatment = context.Catalog.Treatments[i];
            var stated = ContentTree.Walk(treatment).Where(node => node.Parent is { Parent: null }).Select(node => node.Member).ToHashSet(StringComparer.Ordinal);
            for (int j = 0; j < treatment.Faqs.Count; j++)
            {
                Faq faq = treatment.Faqs[j];
                if (faq.Answer is null && !faq.AnswerFrom.Any(part => PartTexts.CanSay(part) && stated.Contains(part.Word)))
                {
                    context.Report("TC1009", IssueSeverity.Error, $"$.treatments[{i}].faqs[{j}]", "This question has neither an answer nor answerFrom with content behind it.");
                }
            }
        }
    }
}
