using TreatmentContent.Localization;
using TreatmentContent.Quantities;
using TreatmentContent.Statements;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Pages;

/// <summary>Says for whom, where and in which cases something holds: "for people who smoke, aged 9–14 years".</summary>
internal static class CaseWords
{
    private const string First = "case.first.";
    private const string Next = "case.next.";

    // The unit says what is counted: "with many lesions".
    private static readonly Measure[] Counts = [Measure.LesionCount, Measure.GraftCount, Measure.NeedleCount, Measure.CanalCount];

    /// <summary>Says a case as the label of what holds in it: "For people who want a stronger result".</summary>
    /// <returns>The label, or null where it would be of two languages.</returns>
    public static ResolvedText? Label(Narrator narrator, Applicability applicability) => Join(narrator, applicability, First);

    /// <summary>Says a case in one line: "for people who smoke, aged 9–14 years".</summary>
    /// <returns>The line, or null where it would be of two languages, or where the case names nothing.</returns>
    public static ResolvedText? Whole(Narrator narrator, Applicability applicability) => Join(narrator, applicability, Next);

    /// <summary>Says whether a case names something of the patient, and not only what is treated, how and where.</summary>
    public static bool NamesPatient(Applicability applicability) =>
        applicability with { Variants = [], Areas = [], Sides = [], Treatments = [], Clinics = [], Countries = [] } != Applicability.Always;

    /// <summary>Says what is known of the conditions and clinics of a case, the first time that the page tells of them.</summary>
    public static void Describe(SaidItems said, Applicability applicability)
    {
        if (applicability.Conditions.Count == 0 && applicability.Clinics.Count == 0)
        {
            return;
        }

        said.AddRange(EntityWords.Conditions(said.Narrator, said.PathOf("conditions"), applicability.Conditions, "condition").Where(EntityWords.IsDescribed));
        said.AddRange(EntityWords.Clinics(said.Narrator, said.PathOf("clinics"), applicability.Clinics, "clinic").Where(EntityWords.IsDescribed));
    }

    /// <summary>Says a case as an item of its own, with what is known of the conditions and clinics in it.</summary>
    public static void Add(SaidItems said, string member, string label, Applicability applicability)
    {
        if (applicability == Applicability.Always)
        {
            return;
        }

        Narrator narrator = said.Narrator;
        var details = new SaidItems(narrator, said.PathOf(member));
        ResolvedText? whole = Whole(narrator, applicability);
        if (whole is null)
        {
            details.AddRange(Members(narrator, applicability).SelectMany(part => part.Alternatives.Select(text =>
                new PageItem { Path = details.PathOf(part.Member), Text = narrator.Fill(Next + part.Phrase, "value", text) })));
        }

        Describe(details, applicability);
        if (whole is not null || details.Items.Count > 0)
        {
            said.Add(new PageItem { Path = said.PathOf(member), Label = narrator.Phrase(label), Text = whole, Details = details.Items });
        }
    }

    private static ResolvedText? Join(Narrator narrator, Applicability applicability, string prefix)
    {
        if (applicability == Applicability.Always)
        {
            return null;
        }

        List<ResolvedText> parts = [];
        foreach ((string member, string phrase, IReadOnlyList<ResolvedText> alternatives) in Members(narrator, applicability))
        {
            // Measures must all be met; of any other list one value is enough.
            if (narrator.Locale.Join(alternatives, member == "criteria" ? ListKind.And : ListKind.Or) is not { } joined)
            {
                return null;
            }

            parts.Add(narrator.Fill((parts.Count == 0 ? prefix : Next) + phrase, "value", joined));
        }

        // All members must be met: a mere comma could be read as "or".
        return narrator.Locale.Join(parts, ListKind.And);
    }

    // Each member with its phrase and its alternatives, in the order of the record; those that state nothing are left out.
    private static IEnumerable<(string Member, string Phrase, IReadOnlyList<ResolvedText> Alternatives)> Members(Narrator narrator, Applicability a)
    {
        ContentLocale locale = narrator.Locale;
        (string Member, IReadOnlyList<ResolvedText> Alternatives)[] members =
        [
            ("variants", SubjectWords.Variants(narrator, a.Variants)),
            ("areas", [.. a.Areas.Select(locale.Say)]),
            ("sides", [.. a.Sides.Select(locale.Say)]),
            ("ages", a.Ages is { } ages ? [locale.SayAge(ages)] : []),
            ("sexes", [.. a.Sexes.Select(locale.Say)]),
            ("skinTypes", a.SkinTypes is { } types ? [locale.Say(types)] : []),
            ("states", [.. a.States.Select(locale.Say)]),
            ("conditions", SubjectWords.Conditions(narrator, a.Conditions)),
            ("traits", [.. a.Traits.Select(locale.Say)]),
            ("criteria", [.. a.Criteria.Select(criterion => Say(narrator, criterion))]),
            ("treatments", SubjectWords.Treatments(narrator, a.Treatments)),
            ("clinics", SubjectWords.Clinics(narrator, a.Clinics)),
            ("countries", [.. a.Countries.Select(narrator.Locale.SayCountry)]),
        ];
        return members
            .Select(member => (member.Member, PhraseOf(a, member.Member), Alternatives: (IReadOnlyList<ResolvedText>)[.. member.Alternatives.Where(text => !text.IsEmpty)]))
            .Where(member => member.Alternatives.Count > 0);
    }

    // "Skin of type 4", but "skin of types 4–6".
    private static string PhraseOf(Applicability a, string member) => member == "skinTypes" && a.SkinTypes?.Bound == Bound.Between ? "skinTypes.range" : member;

    private static ClinicalDuration? AgeOf(Quantity quantity) => quantity.Unit switch
    {
        "mo" => ClinicalDuration.Of(quantity.Amount, DurationUnit.Month),
        "y" => ClinicalDuration.Of(quantity.Amount, DurationUnit.Year),
        _ => null,
    };

    private static ResolvedText Say(Narrator narrator, Criterion criterion)
    {
        ResolvedText measure = narrator.Locale.Say(criterion.Measure);
        ResolvedText value = criterion.Measure == Measure.Age && AgeOf(criterion.Value) is { } age ? narrator.Locale.SayAge(age) : narrator.Locale.Say(criterion.Value);
        bool isInUnit = Counts.Any(count => criterion.Measure == count) && criterion.Value.Unit.Length > 0;
        return isInUnit ? value : narrator.FillMixed("criterion", "measure", measure, "value", value);
    }
}
