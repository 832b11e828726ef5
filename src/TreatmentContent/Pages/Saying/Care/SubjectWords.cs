using TreatmentContent.Entities;
using TreatmentContent.Localization;
using TreatmentContent.Statements;
using TreatmentContent.Treatments;

namespace TreatmentContent.Pages;

/// <summary>Names what a rule is about. What the catalogue does not have is named by its id: a rule is never told without what it is about, nor without its limits.</summary>
internal static class SubjectWords
{
    public static IReadOnlyList<ResolvedText> Conditions(Narrator narrator, IReadOnlyList<Id<Condition>> ids) =>
        Names(narrator, ids, narrator.Catalog.Conditions, static condition => condition.Name);

    public static IReadOnlyList<ResolvedText> Substances(Narrator narrator, IReadOnlyList<Id<Substance>> ids) =>
        Names(narrator, ids, narrator.Catalog.Substances, static substance => substance.Name);

    public static IReadOnlyList<ResolvedText> Treatments(Narrator narrator, IReadOnlyList<Id<Treatment>> ids) =>
        Names(narrator, ids, narrator.Catalog.Treatments, static treatment => treatment.Name);

    public static IReadOnlyList<ResolvedText> Clinics(Narrator narrator, IReadOnlyList<Id<Clinic>> ids) =>
        Names(narrator, ids, narrator.Catalog.Clinics, static clinic => clinic.Name);

    public static IReadOnlyList<ResolvedText> Variants(Narrator narrator, IReadOnlyList<Id<Variant>> ids) =>
        [.. ids.Select(id => narrator.Treatment.Variants.FirstOrDefault(variant => variant.Id.Value == id.Value) is { } variant ? narrator.Locale.Resolve(variant.Name) : Unknown(id.Value))];

    /// <summary>Says what else is known of conditions, the first time that the page tells of them.</summary>
    public static void Describe(SaidItems said, string member, IReadOnlyList<Id<Condition>> ids) =>
        said.AddRange(EntityWords.Conditions(said.Narrator, said.PathOf(member), ids, "more").Where(EntityWords.IsDescribed));

    /// <summary>Says what else is known of substances, the first time that the page tells of them.</summary>
    public static void Describe(SaidItems said, string member, IReadOnlyList<Id<Substance>> ids) =>
        said.AddRange(EntityWords.Substances(said.Narrator, said.PathOf(member), ids, "more").Where(EntityWords.IsDescribed));

    private static ResolvedText[] Names<T>(Narrator narrator, IReadOnlyList<Id<T>> ids, EntityList<T> list, Func<T, LocalizedText> nameOf)
        where T : class, IEntity<T> =>
        [.. ids.Select(id => list.TryFind(id, out T? entity) && narrator.Locale.Resolve(nameOf(entity)) is { IsEmpty: false } name ? name : Unknown(id.Value))];

    private static ResolvedText Unknown(string id) => Narrator.Neutral(id.Replace('-', ' '));
}
