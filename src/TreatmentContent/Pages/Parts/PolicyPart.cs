using TreatmentContent.Catalogs;
using TreatmentContent.Localization;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Pages;

/// <summary>Says the rules of the house, each in the section where a patient looks for it.</summary>
internal static class PolicyPart
{
    /// <summary>Says the rules that belong to a section.</summary>
    public static IReadOnlyList<PageItem> Say(Narrator narrator, SectionKind section) =>
    [
        .. narrator.Catalog.Policies
            .Select((policy, i) => (Policy: policy, Index: i))
            .Where(entry => SectionOf(entry.Policy.Kind) == section)
            .Select(entry => Say(narrator, $"$.policies[{entry.Index}]", entry.Policy)),
    ];

    private static SectionKind SectionOf(Open<PolicyKind> kind) => kind.Value switch
    {
        PolicyKind.Emergencies => SectionKind.WhenToCall,
        PolicyKind.Cancellations or PolicyKind.Refunds => SectionKind.Access,
        _ => SectionKind.Policies,
    };

    private static PageItem Say(Narrator narrator, string path, Policy policy)
    {
        var details = new SaidItems(narrator, path);
        ResolvedText text = narrator.Locale.Resolve(policy.Text);
        details.Words("access", "policy.access", policy.Access);
        details.Words("safeguards", "policy.safeguards", policy.Safeguards);
        details.Sentence("hasExceptions", "policy.hasExceptions", policy.HasExceptions);
        details.Value("link", "policy.link", policy.Link);
        return StatementWords.Item(details, path, policy, narrator.Label<PolicyKind>(policy.Kind, "policy"), text);
    }
}
