using TreatmentContent.Entities;
using TreatmentContent.Localization;
using TreatmentContent.Treatments;

namespace TreatmentContent.Pages;

/// <summary>Says what a treatment is used for.</summary>
internal static class IndicationPart
{
    public static IReadOnlyList<PageItem> Say(Narrator narrator) =>
        [.. narrator.Treatment.Indications.Select((indication, i) => Say(narrator, $"{narrator.Root}.indications[{i}]", indication))];

    private static PageItem Say(Narrator narrator, string path, Indication indication)
    {
        var details = new SaidItems(narrator, path);
        ResolvedText name = narrator.Locale.Resolve(indication.Name);
        details.Sentence("text", indication.Text);
        details.Word("aim", "indication.aim", indication.Aim);
        details.Word("urgency", "indication.urgency", indication.Urgency);
        details.Sentence("isMain", "indication.isMain", indication.IsMain);
        details.Sentence("isOffLabel", "indication.isOffLabel", indication.IsOffLabel);
        details.Sentence("isElsewhere", "indication.isElsewhere", indication.IsElsewhere);
        if (Narrator.TryFind(narrator.Catalog.Conditions, "conditions", indication.Condition, out Condition? condition, out string conditionPath))
        {
            details.Sentence("name", indication.Name);
            name = narrator.Locale.Resolve(condition.Name);
            details.AddRange(narrator.Tell(conditionPath, condition, ConditionWords.Describe));
        }

        return StatementWords.Item(details, path, indication, narrator.Phrase("indication"), name);
    }
}
