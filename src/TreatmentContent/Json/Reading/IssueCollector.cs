using TreatmentContent.Contract;

namespace TreatmentContent.Json;

/// <summary>Gathers every problem of one document under the limits of its reading.</summary>
internal sealed class IssueCollector(ReadLimits limits) : PlacedIssues(limits.MaxIssues)
{
    public override int MaxLocales => limits.MaxLocales;

    public override int MaxTextLength => limits.MaxTextLength;

    public override int MaxItemsOf(Type itemType) => limits.MaxItemsOf(itemType);

    protected override string Advise(string code, string? member, string message) => MemberAdvice.WithExample(code, member, message);
}
