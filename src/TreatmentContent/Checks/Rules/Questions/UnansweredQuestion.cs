using TreatmentContent.Contract;
using TreatmentContent.Diagnostics;
using TreatmentContent.Pages;
using TreatmentContent.Treatments;

namespace TreatmentContent.Checks;

/// <summary>TC1009: a question has an answer of its own, or points at a part that states something.</summary>
internal sealed class UnansweredQuestion : ICodedRule
{
    public string Code => "TC1009";

    public IssueSeverity Severity => IssueSeverity.Error;

    public void Check(RuleContext context)
    {
        var stated = context.Nodes.Where(node => node.Parent?.Value is Treatment).Select(node => (node.Parent, node.Member)).ToHashSet();
        foreach (Located<Faq> faq in context.All<Faq>())
        {
            ContentNode? treatment = faq.TreatmentNode;
            if (faq.Record.Answer is null && !faq.Record.AnswerFrom.Any(part => PartTexts.CanSay(part) && stated.Contains((treatment, part.Word))))
                context.Report(this, faq.Path, "This question has neither an answer nor answerFrom with content behind it.");
        }
    }
}
