using TreatmentContent.Entities;
using TreatmentContent.Localization;
using TreatmentContent.Treatments;

namespace TreatmentContent.Pages;

/// <summary>Says how much of what is given: "Dose: influenza vaccine, 0.5 ml".</summary>
internal static class DoseWords
{
    public static PageItem Say(Narrator narrator, string path, Dose dose)
    {
        var details = new SaidItems(narrator, path);
        ResolvedText name = narrator.Locale.Resolve(dose.Name);
        IReadOnlyList<PageItem> known = [];
        if (Narrator.TryFind(narrator.Catalog.Substances, "substances", dose.Substance, out Substance? substance, out string substancePath))
        {
            details.Sentence("name", dose.Name);
            name = narrator.Locale.Resolve(substance.Name);
            known = narrator.Tell(substancePath, substance, SubstanceWords.Describe);
        }

        ResolvedText? amount = dose.Amount is { } stated ? narrator.Locale.Say(stated) : null;
        ResolvedText? whole = name.IsEmpty ? amount : amount is { } much ? narrator.Fill("dose.whole", "name", name, "amount", much) : name;
        if (whole is null)
        {
            details.Value("amount", "amount", amount);
        }

        details.Value("strength", "dose.strength", dose.Strength);
        details.Value("increase", "dose.increase", dose.Increase);
        details.Word("route", "substance.routes", dose.Route);
        details.Word("area", "area", dose.Area);
        var schedule = new SaidItems(narrator, details.PathOf("schedule"));
        IReadOnlyList<PageReference> references = new ScheduleWords(narrator, "dose", "dose").Add(schedule, dose.Schedule);
        details.AddRange(schedule.Items);
        details.AddRange(known.Where(item => !details.Items.Any(other => other.Label == item.Label && other.Text == item.Text)));
        PageItem item = StatementWords.Item(details, path, dose, narrator.Phrase("dose"), whole ?? name);
        return item with { References = [.. item.References, .. references] };
    }
}
