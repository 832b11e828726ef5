using CsCheck;
using TreatmentContent.Pages;
using TreatmentContent.Quantities;
using TreatmentContent.Statements;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Tests.Pages;

public sealed class AgeLimitProperties
{
    private const int Oldest = 40;

    // In years and in months, with ends that often touch.
    private static readonly Gen<ClinicalDuration> Ages = Gen.Select(Gen.Int[0, 5], Gen.Int[1, 12], Gen.Int[0, 4], Gen.Bool).Select((form, low, more, isInMonths) =>
    {
        Amount amount = form switch
        {
            0 => Amount.LessThan(low),
            1 => Amount.AtMost(low),
            2 => Amount.AtLeast(low),
            3 => Amount.MoreThan(low),
            _ => Amount.Between(low, low + more),
        };
        return isInMonths ? InMonths(amount, form) : ClinicalDuration.Of(amount, DurationUnit.Year);
    });

    // Asked year by year, of the rules themselves.
    [Fact]
    public void Everyone_from_the_lowest_age_on_and_nobody_below_it_may_have_the_treatment() => Ages.Array[0, 5].Sample(all =>
    {
        AgeRule[] rules = [.. all.Select(ages => new AgeRule { Ages = ages, Advice = Advice.NotAllowed })];
        int[] welcome = [.. Enumerable.Range(0, Oldest).Where(age => !all.Any(ages => new Applicability { Ages = ages }.IsMetBy(new() { Ages = ClinicalDuration.Years(age) })))];
        AgeLimit[] limits = [.. AgeLimits.Of(rules)];

        Assert.Equal(welcome is [> 0 and var first, ..] ? first : null, limits.SingleOrDefault(limit => limit.IsLowest)?.Years);
        Assert.Equal(welcome is [.., > 0 and < Oldest - 1 and var last] ? last : null, limits.SingleOrDefault(limit => !limit.IsLowest)?.Years);
    });

    // The same in months: 36 to 47 of them are the age of 3.
    private static ClinicalDuration InMonths(Amount amount, int form) => ClinicalDuration.Of(
        form switch
        {
            0 => Amount.LessThan(amount.High!.Value * 12),
            1 => Amount.AtMost((amount.High!.Value * 12) + 11),
            2 => Amount.AtLeast(amount.Low!.Value * 12),
            3 => Amount.MoreThan((amount.Low!.Value * 12) + 11),
            _ => Amount.Between(amount.Low!.Value * 12, (amount.High!.Value * 12) + 11),
        },
        DurationUnit.Month);
}
