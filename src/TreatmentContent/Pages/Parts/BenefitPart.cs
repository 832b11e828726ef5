using TreatmentContent.Localization;
using TreatmentContent.Treatments;

namespace TreatmentContent.Pages;

/// <summary>Says what patients gain: the gain in a few words, then more of it.</summary>
internal static class BenefitPart
{
    public static IReadOnlyList<PageItem> Say(Narrator narrator) =>
        [.. narrator.Treatment.Benefits.Select((benefit, i) => Say(narrator, $"{narrator.Root}.benefits[{i}]", benefit))];

    private static PageItem Say(Narrator narrator, string path, Benefit benefit)
    {
        var details = new SaidItems(narrator, path);
        details.AddRange(EntityWords.Conditions(narrator, details.PathOf("conditions"), benefit.Conditions, "benefit.conditions"));
        details.AddRange(EntityWords.Substances(narrator, details.PathOf("substances"), benefit.Substances, "benefit.substances"));
        ResolvedText title = narrator.Locale.Resolve(benefit.Title);
        ResolvedText text = narrator.Locale.Resolve(benefit.Text);
        return text.IsEmpty
            ? StatementWords.Item(details, path, benefit, null, title)
            : StatementWords.Item(details, path, benefit, title, text);
    }
}
