using TreatmentContent.Catalogs;
using TreatmentContent.Localization;
using TreatmentContent.Statements;
using TreatmentContent.Treatments;

namespace TreatmentContent.Pages;

/// <summary>Says for whom, where and in which cases something holds: "for people who smoke, aged 9–14 years".</summary>
internal static class CaseWords
{
    private const string First = "case.first.";
    private const string Next = "case.next.";

    /// <summary>Says a case as the label of what holds in it: "For people who want a stronger result".</summary>
    /// <returns>The label, or null where it would be of two languages.</returns>
    public static ResolvedText? Label(Narrator narrator, Applicability applicability) => Join(narrator, applicability, First);

    /// <summary>Says a case as an item of its own, with what is known of the conditions and clinics in it.</summary>
    public static void Add(SaidItems said, string member, string label, Applicability applicability)
    {
        Narrator narrator = said.Narrator;
        List<PageItem> details = [];
        ResolvedText? whole = Join(narrator, applicability, Next);
        if (whole is null)
        {
            details.AddRange(Members(narrator, applicability).SelectMany(part => part.Alternatives.Select(text =>
                new PageItem { Path = $"{said.PathOf(member)}.{part.Member}", Text = narrator.Fill(Next + part.Member, "value", text) })));
        }

        details.AddRange(EntityWords.Conditions(narrator, said.PathOf(member), applicability.Conditions, "condition").Where(item => item.Details.Count > 0));
        details.AddRange(EntityWords.Clinics(narrator, said.PathOf(member), applicability.Clinics, "clinic").Where(item => item.Details.Count > 0));
        if (whole is not null || details.Count > 0)
        {
            said.Add(new PageItem { Path = said.PathOf(member), Label = narrator.Phrase(label), Text = whole, Details = details });
        }
    }

    private static ResolvedText? Join(Narrator narrator, Applicability applicability, string prefix)
    {
        List<ResolvedText> parts = [];
        foreach ((string member, IReadOnlyList<ResolvedText> alternatives) in Members(narrator, applicability))
        {
            if (narrator.Locale.Join(alternatives, ListKind.Or) is not { } joined)
            {
                return null;
            }

            parts.Add(narrator.Fill((parts.Count == 0 ? prefix : Next) + member, "value", joined));
        }

        return narrator.Locale.Join(parts, ListKind.Unit);
    }

    // Each member with its alternatives, in the order of the record; those that state nothing are left out.
    private static IEnumerable<(string Member, IReadOnlyList<ResolvedText> Alternatives)> Members(Narrator narrator, Applicability a)
    {
        ContentLocale locale = narrator.Locale;
        TreatmentCatalog catalog = narrator.Catalog;
        (string Member, IReadOnlyList<ResolvedText> Alternatives)[] members =
        [
            ("areas", [.. a.Areas.Select(locale.Say)]),
            ("sides", [.. a.Sides.Select(locale.Say)]),
            ("ages", a.Ages is { } ages ? [locale.Say(ages)] : []),
            ("sexes", [.. a.Sexes.Select(locale.Say)]),
            ("skinTypes", a.SkinTypes is { } types ? [locale.Say(types)] : []),
            ("states", [.. a.States.Select(locale.Say)]),
            ("conditions", [.. a.Conditions.Select(id => catalog.Conditions.TryFind(id, out var condition) ? locale.Resolve(condition.Name) : default)]),
            ("traits", [.. a.Traits.Select(locale.Say)]),
            ("criteria", [.. a.Criteria.Select(criterion => Say(narrator, criterion))]),
            ("treatments", [.. a.Treatments.Select(id => NameOf(narrator, id))]),
            ("clinics", [.. a.Clinics.Select(id => catalog.Clinics.TryFind(id, out var clinic) ? locale.Resolve(clinic.Name) : default)]),
            ("countries", [.. a.Countries.Select(code => narrator.NameOf("country", code))]),
        ];
        return members
            .Select(member => (member.Member, Alternatives: (IReadOnlyList<ResolvedText>)[.. member.Alternatives.Where(text => !text.IsEmpty)]))
            .Where(member => member.Alternatives.Count > 0);
    }

    private static ResolvedText NameOf(Narrator narrator, Id<Treatment> id) =>
        narrator.Catalog.Treatments.TryFind(id, out Treatment? treatment) ? narrator.Locale.Resolve(treatment.Name) : default;

    private static ResolvedText Say(Narrator narrator, Criterion criterion)
    {
        ResolvedText measure = narrator.Locale.Say(criterion.Measure);
        ResolvedText value = narrator.Locale.Say(criterion.Value);
        return narrator.Fill("criterion", "measure", measure, "value", value) ?? value;
    }
}
