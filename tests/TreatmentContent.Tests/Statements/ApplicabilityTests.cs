using TreatmentContent.Quantities;
using TreatmentContent.Statements;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Tests.Statements;

public class ApplicabilityTests
{
    public static TheoryData<string, Applicability, Applicability, bool> Cases { get; } = new()
    {
        { "nothing wanted", new(), new(), true },
        { "nothing stated", new() { Sexes = [Sex.Female] }, new(), false },
        { "one of a list", new() { Areas = [BodyArea.Face, BodyArea.Neck] }, new() { Areas = [BodyArea.Neck] }, true },
        { "none of a list", new() { Areas = [BodyArea.Face] }, new() { Areas = [BodyArea.Neck] }, false },
        { "any area", new() { Areas = [BodyArea.Any] }, new() { Areas = [BodyArea.Neck] }, true },
        { "any area, none stated", new() { Areas = [BodyArea.Any] }, new(), false },
        { "all members", new() { Areas = [BodyArea.Face], Sexes = [Sex.Female] }, new() { Areas = [BodyArea.Face] }, false },
        { "variant", new() { Variants = ["home"] }, new() { Variants = ["home"] }, true },
        { "country", new() { Countries = ["FR"] }, new() { Countries = ["DE"] }, false },
        { "treatment", new() { Treatments = ["cataract-surgery"] }, new() { Treatments = ["cataract-surgery"] }, true },
        { "skin type in the range", new() { SkinTypes = Amount.Between(4, 6) }, new() { SkinTypes = 5 }, true },
        { "skin types half in the range", new() { SkinTypes = Amount.Between(4, 6) }, new() { SkinTypes = Amount.Between(3, 4) }, false },
        { "a trimester is a pregnancy", new() { States = [PatientState.Pregnant] }, new() { States = [PatientState.FirstTrimester] }, true },
        { "a pregnancy is not yet a trimester", new() { States = [PatientState.FirstTrimester] }, new() { States = [PatientState.Pregnant] }, false },
        { "a part of an area", new() { Areas = [BodyArea.Head] }, new() { Areas = [BodyArea.Temples] }, true },
        { "an area is not yet a part", new() { Areas = [BodyArea.Forehead] }, new() { Areas = [BodyArea.Face] }, false },
        { "what lies inside is no part", new() { Areas = [BodyArea.Face] }, new() { Areas = [BodyArea.Eyes] }, false },
        { "any area, one that is not known", new() { Areas = [BodyArea.Any] }, new() { Areas = [Open<BodyArea>.Parse("donorSite")] }, true },
        { "both sides", new() { Sides = [Side.Left] }, new() { Sides = [Side.Both] }, true },
        { "either side", new() { Sides = [Side.Either] }, new() { Sides = [Side.Left] }, true },
        { "own word", new() { Traits = [Open<Trait>.Parse("wantsMore")] }, new() { Traits = [Open<Trait>.Parse("wantsMore")] }, true },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_case_is_met_when_each_stated_member_is(string name, Applicability wanted, Applicability who, bool isMet)
    {
        Assert.NotEmpty(name);
        Assert.Equal(isMet, wanted.IsMetBy(who));
    }

    [Theory]
    [InlineData("9..14 y", "14 y", true)]
    [InlineData("9..14 y", "15 y", false)]
    [InlineData("<15 y", "14 y", true)]
    [InlineData(">=18 y", "18 y", true)]
    [InlineData(">18 y", "18 y", false)]
    [InlineData("<=14 y", "14 y", true)]
    [InlineData(">=15 y", ">=18 y", true)]
    [InlineData("9 mo..2 y", "35 mo", true)]
    [InlineData("9 mo..2 y", "36 mo", false)]
    [InlineData("few y", "few y", true)]
    [InlineData("few y", "3 y", false)]
    public void An_age_is_counted_in_completed_units(string wanted, string age, bool isMet) =>
        Assert.Equal(isMet, new Applicability { Ages = ClinicalDuration.Parse(wanted) }.IsMetBy(new Applicability { Ages = ClinicalDuration.Parse(age) }));

    [Theory]
    [InlineData(">30 kg/m2", "31 kg/m2", true)]
    [InlineData(">30 kg/m2", "30 kg/m2", false)]
    [InlineData("<1 y", "<1 y", true)]
    [InlineData("<1 y", "6 mo", false)]
    public void A_measure_must_lie_within_the_range_in_the_same_unit(string wanted, string stated, bool isMet) =>
        Assert.Equal(isMet, Bmi(wanted).IsMetBy(Bmi(stated)));

    private static Applicability Bmi(string value) => new() { Criteria = [new() { Measure = Open<Measure>.Parse("bmi"), Value = Quantity.Parse(value) }] };
}
