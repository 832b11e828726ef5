using TreatmentContent.Contract;
using TreatmentContent.Diagnostics;
using TreatmentContent.Quantities;

namespace TreatmentContent.Checks;

/// <summary>TC1048: nothing ends before it begins, and nothing is changed before it is there.</summary>
internal sealed class ReversedDates : ICodedRule
{
    private static readonly (string Earlier, string Later)[] Pairs = [("validFrom", "validTo"), ("created", "modified")];

    public string Code => "TC1048";

    public IssueSeverity Severity => IssueSeverity.Error;

    public void Check(RuleContext context)
    {
        foreach (IGrouping<ContentNode?, ContentNode> dates in context.Values<PartialDate>().GroupBy(static node => node.Parent))
        {
            foreach ((string earlier, string later) in Pairs)
            {
                if (Of(dates, earlier) is { Value: PartialDate begin } && Of(dates, later) is { Value: PartialDate end } node && end.Last < begin.First)
                    context.Report(this, node.Path, $"'{later}' {end} lies before '{earlier}' {begin}; exchange the two, or mend the one that is wrong.");
            }
        }
    }

    private static ContentNode? Of(IEnumerable<ContentNode> dates, string member) => dates.FirstOrDefault(node => node.Member == member);
}
