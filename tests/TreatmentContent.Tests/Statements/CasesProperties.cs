using CsCheck;
using TreatmentContent.Quantities;
using TreatmentContent.Statements;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Tests.Statements;

/// <summary>What the rules say of two cases is what <see cref="Applicability.IsMetBy"/> says of people: of all that differ in what the cases name.</summary>
public sealed class CasesProperties
{
    private const int Oldest = 4;

    private static readonly Open<Measure> Bmi = Open<Measure>.Parse("bmi");

    private static readonly Open<BodyArea>[] Areas = [BodyArea.Any, BodyArea.Head, BodyArea.Face, BodyArea.Temples, BodyArea.Neck, Open<BodyArea>.Parse("donorSite")];

    private static readonly Open<PatientState>[] States = [PatientState.Pregnant, PatientState.FirstTrimester, PatientState.SecondTrimester, PatientState.Breastfeeding];

    private static readonly Open<Side>[] Sides = [Side.Left, Side.Right, Side.Either];

    private static readonly Gen<Applicability> Cases = Gen.Select(
        Some(Areas),
        Some(States),
        Some(Sides),
        Gen.Select(Gen.Int[0, Oldest], Gen.Int[0, Oldest], Gen.Int[0, 2]),
        Gen.Select(Gen.Int[0, Oldest], Gen.Int[0, 3]),
        (areas, states, sides, ages, bmi) => new Applicability
        {
            Areas = areas,
            States = states,
            Sides = sides,
            Ages = ages.Item3 == 0 ? ClinicalDuration.Years(Math.Min(ages.Item1, ages.Item2), Math.Max(ages.Item1, ages.Item2)) : null,
            Criteria = bmi.Item2 switch
            {
                0 => [Of(Amount.AtLeast(bmi.Item1))],
                1 => [Of(Amount.LessThan(bmi.Item1 + 1))],
                _ => [],
            },
        });

    // Of one value in each respect, or of none that is known. Someone of both sides, as with two states, meets cases that are told apart by them.
    private static readonly Applicability[] People =
    [
        .. from area in Areas.Select(area => (Open<BodyArea>?)area).Append(null)
           from state in States.Select(state => (Open<PatientState>?)state).Append(null)
           from side in new Open<Side>?[] { Side.Left, Side.Right, null }
           from age in Enumerable.Range(-1, Oldest + 2)
           from bmi in Enumerable.Range(-1, Oldest + 3)
           select new Applicability
           {
               Areas = area is null ? [] : [area.Value],
               States = state is null ? [] : [state.Value],
               Sides = side is null ? [] : [side.Value],
               Ages = age < 0 ? null : ClinicalDuration.Years(age),
               Criteria = bmi < 0 ? [] : [Of(bmi)],
           },
    ];

    [Fact]
    public void A_case_covers_another_where_whoever_meets_that_one_meets_it() => Gen.Select(Cases, Cases).Sample(
        (wide, narrow) => wide.Covers(narrow) == People.Concat(Alternatives(narrow)).Where(narrow.IsMetBy).All(wide.IsMetBy),
        iter: 300);

    [Fact]
    public void Two_cases_overlap_where_someone_meets_both() => Gen.Select(Cases, Cases).Sample(
        (one, other) => one.Overlaps(other) == People.Any(who => one.IsMetBy(who) && other.IsMetBy(who)),
        iter: 300);

    [Fact]
    public void A_case_covers_two_others_only_where_whoever_meets_both_meets_it() => Gen.Select(Cases, Cases, Cases).Sample(
        (wide, one, other) => !wide.CoversBoth(one, other) || People.Where(who => one.IsMetBy(who) && other.IsMetBy(who)).All(wide.IsMetBy),
        iter: 300);

    // A range may be stated whole, and "either" side be all that is known.
    private static IEnumerable<Applicability> Alternatives(Applicability who) =>
        from side in who.Sides.Count == 0 ? new Open<Side>?[] { null } : [.. who.Sides.Select(side => (Open<Side>?)side)]
        from area in who.Areas.Count == 0 ? new Open<BodyArea>?[] { null } : [.. who.Areas.Select(area => (Open<BodyArea>?)area)]
        from state in who.States.Count == 0 ? new Open<PatientState>?[] { null } : [.. who.States.Select(state => (Open<PatientState>?)state)]
        select who with { Sides = side is null ? [] : [side.Value], Areas = area is null ? [] : [area.Value], States = state is null ? [] : [state.Value] };

    private static Gen<T[]> Some<T>(T[] values) => Gen.Int[-2, values.Length - 1].Array[1, 2].Select(picked => picked.Min() < 0 ? [] : picked.Distinct().Select(i => values[i]).ToArray());

    private static Criterion Of(Amount amount) => new() { Measure = Bmi, Value = new Quantity(amount, "kg/m2") };
}
