using TreatmentContent.Entities;
using TreatmentContent.Localization;
using TreatmentContent.Statements;

namespace TreatmentContent.Pages;

/// <summary>Says what a record refers to by id: the name each time, everything else that is known of it the first time.</summary>
internal static class EntityWords
{
    public static IReadOnlyList<PageItem> Conditions(Narrator narrator, string path, IReadOnlyList<Id<Condition>> ids, string label) =>
        Say(narrator, path, label, ids, narrator.Catalog.Conditions, "conditions", static condition => condition.Name, ConditionWords.Describe);

    public static IReadOnlyList<PageItem> Substances(Narrator narrator, string path, IReadOnlyList<Id<Substance>> ids, string label) =>
        Say(narrator, path, label, ids, narrator.Catalog.Substances, "substances", static substance => substance.Name, SubstanceWords.Describe);

    public static IReadOnlyList<PageItem> Devices(Narrator narrator, string path, IReadOnlyList<Id<Device>> ids, string label) =>
        Say(narrator, path, label, ids, narrator.Catalog.Devices, "devices", static device => device.Name, DeviceWords.Describe);

    public static IReadOnlyList<PageItem> Clinics(Narrator narrator, string path, IReadOnlyList<Id<Clinic>> ids, string label) =>
        Say(narrator, path, label, ids, narrator.Catalog.Clinics, "clinics", static clinic => clinic.Name, ClinicWords.Describe);

    /// <summary>Says whether an item tells more of an entity than its name; a list of names in two languages has no text of its own.</summary>
    public static bool IsDescribed(PageItem item) => item is { Text: not null, Details.Count: > 0 };

    /// <summary>Says entities: names without anything more in one list, the others as an item each.</summary>
    private static IReadOnlyList<PageItem> Say<T>(
        Narrator narrator, string path, string label, IReadOnlyList<Id<T>> ids, EntityList<T> list, string name, Func<T, LocalizedText> nameOf, Action<SaidItems, T> describe)
        where T : class, IEntity<T>
    {
        List<ResolvedText> names = [];
        List<PageItem> described = [];
        foreach (Id<T> id in ids)
        {
            if (!Narrator.TryFind(list, name, id, out T? entity, out string entityPath))
            {
                continue;
            }

            ResolvedText text = narrator.Locale.Resolve(nameOf(entity));
            IReadOnlyList<PageItem> details = narrator.Tell(entityPath, entity, describe);
            if (details.Count == 0)
            {
                names.Add(text);
            }
            else
            {
                described.Add(new PageItem { Path = entityPath, Label = narrator.Phrase(label), Text = text, Details = details });
            }
        }

        var plain = new SaidItems(narrator, path[..Math.Max(path.LastIndexOf('.'), 0)]);
        plain.List(path[(path.LastIndexOf('.') + 1)..], label, names);
        return [.. described, .. plain.Items];
    }
}
