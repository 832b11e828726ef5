using TreatmentContent.Quantities;
using TreatmentContent.Statements;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Tests.Statements;

public class ScheduleForTests
{
    // The schedules of the two worked examples: a vaccine by age, laser hair removal by body area.
    private static Schedule Vaccine { get; } = new()
    {
        Offsets = [ClinicalDuration.Parse("0 d"), ClinicalDuration.Parse("1..2 mo"), ClinicalDuration.Months(6)],
        Count = 3,
        Cases = [new() { When = new() { Ages = ClinicalDuration.Parse("9..14 y") }, Offsets = [ClinicalDuration.Parse("0 d"), ClinicalDuration.Months(6)], Count = 2 }],
    };

    private static Schedule HairRemoval { get; } = new()
    {
        Count = Amount.Between(3, 6),
        Interval = ClinicalDuration.Months(2, 3),
        Cases =
        [
            new() { When = new() { Areas = [BodyArea.Face, BodyArea.Neck] }, Interval = ClinicalDuration.Months(1, 2) },
            new() { When = new() { Areas = [BodyArea.Face] }, Interval = ClinicalDuration.Weeks(4) },
        ],
    };

    [Theory]
    [InlineData("9 y", 2)]
    [InlineData("14 y", 2)]
    [InlineData("15 y", 3)]
    [InlineData("170 mo", 2)]
    [InlineData("9..15 y", 3)]
    public void A_case_by_age_holds_until_the_next_birthday(string age, int doses)
    {
        Schedule schedule = Vaccine.For(new Applicability { Ages = ClinicalDuration.Parse(age) });

        Assert.Equal(doses, schedule.Count);
        Assert.Equal(doses, schedule.Offsets.Count);
    }

    [Fact]
    public void Someone_of_unknown_age_gets_what_holds_for_all() => Assert.Equal(Vaccine with { Cases = [] }, Vaccine.For(new Applicability()));

    [Fact]
    public void A_case_replaces_only_what_it_states()
    {
        Schedule schedule = HairRemoval.For(new Applicability { Areas = [BodyArea.Neck] });

        Assert.Equal(ClinicalDuration.Months(1, 2), schedule.Interval);
        Assert.Equal(Amount.Between(3, 6), schedule.Count);
        Assert.Empty(schedule.Cases);
    }

    [Fact]
    public void Whether_an_interval_is_the_shortest_belongs_to_the_interval()
    {
        Schedule least = HairRemoval with { IsMinimum = true };

        Assert.True(least.For(new Applicability { Areas = [BodyArea.Back] }).IsMinimum);
        Assert.Null(least.For(new Applicability { Areas = [BodyArea.Face] }).IsMinimum);
    }

    [Fact]
    public void The_first_case_that_holds_wins() =>
        Assert.Equal(ClinicalDuration.Months(1, 2), HairRemoval.For(new Applicability { Areas = [BodyArea.Face] }).Interval);

    [Fact]
    public void Without_a_case_that_holds_the_schedule_is_that_of_all() =>
        Assert.Equal(HairRemoval with { Cases = [] }, HairRemoval.For(new Applicability { Areas = [BodyArea.Back] }));

    [Fact]
    public void A_case_with_a_rate_takes_the_interval_away()
    {
        Schedule course = new() { Interval = ClinicalDuration.Weeks(1), Cases = [new() { When = new() { States = [PatientState.Pregnant] }, Rate = Rate.Parse("1/mo") }] };

        Schedule schedule = course.For(new Applicability { States = [PatientState.Pregnant] });

        Assert.Null(schedule.Interval);
        Assert.Equal(Rate.Parse("1/mo"), schedule.Rate);
    }

    [Fact]
    public void An_excepted_case_does_not_hold()
    {
        Schedule course = new()
        {
            Count = 1,
            Cases = [new() { When = new() { Areas = [BodyArea.Any] }, Except = new() { Areas = [BodyArea.Face] }, Count = 2 }],
        };

        Assert.Equal(2, course.For(new Applicability { Areas = [BodyArea.Back] }).Count);
        Assert.Equal(1, course.For(new Applicability { Areas = [BodyArea.Face] }).Count);
    }
}
