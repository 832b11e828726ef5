using TreatmentContent.Quantities;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Statements;

/// <content>Whether a person or case meets it.</content>
public sealed partial record Applicability
{
    /// <summary>Says whether a person or case meets every member of this one.</summary>
    /// <remarks>
    /// What <paramref name="who"/> does not state is not met: a rule for 9 to 14 years is not met by someone of unknown age. A stated value meets a list
    /// that holds it, an age or skin type meets a range that it lies in wholly, a measure one of the same unit; the body area <c>any</c> is met by each area,
    /// <c>pregnant</c> by each trimester, <c>either</c> by each side.
    /// </remarks>
    /// <param name="who">One person or case, such as <c>new() { Ages = ClinicalDuration.Years(11) }</c>.</param>
    /// <returns>Whether it is met; the empty one always is.</returns>
    public bool IsMetBy(Applicability who)
    {
        ArgumentNullException.ThrowIfNull(who);
        return Meets(Variants, who.Variants) && MeetsAreas(who.Areas) && Meets(Sides, Inclusions.Of(who.Sides)) && MeetsAges(who.Ages) && Meets(Sexes, who.Sexes)
            && MeetsSkinTypes(who.SkinTypes) && Meets(States, Inclusions.Of(who.States)) && Meets(Conditions, who.Conditions) && Meets(Traits, who.Traits)
            && Criteria.All(wanted => who.Criteria.Any(wanted.IsMetBy))
            && Meets(Treatments, who.Treatments) && Meets(Clinics, who.Clinics) && Meets(Countries, who.Countries);
    }

    private static bool Meets<T>(IReadOnlyList<T> wanted, IReadOnlyList<T> stated) => wanted.Count == 0 || stated.Any(wanted.Contains);

    private bool MeetsAreas(IReadOnlyList<Open<BodyArea>> stated) => Meets(Areas, stated) || (stated.Count > 0 && Areas.Contains(BodyArea.Any));

    private bool MeetsAges(ClinicalDuration? stated) =>
        Ages is not { } wanted || (stated is { } age && (wanted == age || (Stretch.OfAge(wanted) is { } range && Stretch.OfAge(age) is { } years && range.Contains(years))));

    private bool MeetsSkinTypes(Amount? stated) =>
        SkinTypes is not { } wanted || (stated is { } types && (wanted == types || (Stretch.Of(wanted) is { } range && Stretch.Of(types) is { } span && range.Contains(span))));
}
