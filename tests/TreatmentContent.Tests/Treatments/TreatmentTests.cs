using TreatmentContent.Entities;
using TreatmentContent.Localization;
using TreatmentContent.Quantities;
using TreatmentContent.Statements;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Tests.Treatments;

public sealed class TreatmentTests
{
    [Fact]
    public void Two_treatments_built_alike_are_equal_and_hash_alike()
    {
        Assert.Equal(SampleTreatment.Make(), SampleTreatment.Make());
        Assert.Equal(SampleTreatment.Make().GetHashCode(), SampleTreatment.Make().GetHashCode());
    }

    [Fact]
    public void A_difference_anywhere_in_the_tree_is_a_difference_of_the_treatment()
    {
        Treatment treatment = SampleTreatment.Make();
        Protocol protocol = treatment.Protocol;
        Treatment[] others =
        [
            treatment with { Id = "peeling" },
            treatment with { Name = "Microneedling" },
            treatment with { KeyPoints = ["Fasting needed"] },
            treatment with { Benefits = [treatment.Benefits[0] with { Id = default }] },
            treatment with { Benefits = [treatment.Benefits[0] with { When = new() }] },
            treatment with { Benefits = [treatment.Benefits[0] with { Basis = treatment.Benefits[0].Basis with { IsOwnFigure = null } }] },
            treatment with { Benefits = [.. treatment.Benefits, .. treatment.Benefits] },
            treatment with { Protocol = protocol with { Areas = [protocol.Areas[0] with { Areas = [BodyArea.Face] }] } },
            treatment with { Protocol = protocol with { Sessions = protocol.Sessions with { Count = 3 } } },
            treatment with { Protocol = protocol with { Steps = [protocol.Steps[0] with { Timing = protocol.Steps[0].Timing with { Months = [10, 9] } }] } },
            treatment with { Experience = new() { Sensations = [treatment.Experience.Sensations[0] with { Feelings = [BodilyEffect.Redness] }] } },
            treatment with { Offering = new() },
            treatment with { Editorial = treatment.Editorial with { ReviewDue = null } },
            treatment with { Extensions = ExtensionBag.Empty },
        ];

        Assert.All(others, other => Assert.NotEqual(treatment, other));
    }

    [Fact]
    public void A_missing_part_and_an_empty_one_are_equal()
    {
        Treatment bare = new() { Id = "a", Name = "A" };
        Treatment empty = bare with
        {
            Mechanism = new(), Protocol = new() { Sessions = new(), Steps = [] }, Experience = new() { Sensations = [] }, Results = new(), Offering = new(), Editorial = new() { Contributors = [] },
            Benefits = [], Faqs = [], KeyPoints = [], Codes = [], Specialties = [], Extensions = ExtensionBag.Empty,
        };
        Treatment nothing = bare with { Mechanism = null!, Protocol = null!, Experience = null!, Results = null!, Offering = null!, Editorial = null!, Benefits = null!, Faqs = null! };

        Assert.Equal(bare, empty);
        Assert.Equal(bare, nothing);
        Assert.Equal(bare.GetHashCode(), empty.GetHashCode());
        Assert.Equal(bare.GetHashCode(), nothing.GetHashCode());
        Assert.NotNull(nothing.Protocol.Sessions.When.Areas);
    }

    [Fact]
    public void A_copy_shares_nothing_that_can_change()
    {
        var points = new List<LocalizedText> { "One" };
        Treatment treatment = new() { Id = "a", Name = "A", KeyPoints = points };
        Treatment copy = treatment with { Name = "B" };

        points.Add("Two");
        points[0] = "Other";

        Assert.Equal(["One"], treatment.KeyPoints.Select(point => $"{point}"));
        Assert.Equal(["One"], copy.KeyPoints.Select(point => $"{point}"));
        Assert.False(treatment.KeyPoints is IList<LocalizedText>);
        Assert.False(treatment.KeyPoints is LocalizedText[]);
    }

    [Fact]
    public void A_list_refuses_a_null_item_and_names_its_place()
    {
        Treatment treatment = new() { Id = "a", Name = "A" };

        Assert.Contains("Item 1", Assert.Throws<ArgumentException>(() => treatment with { KeyPoints = ["One", null!] }).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => treatment with { Faqs = [null!] });
        Assert.Throws<ArgumentException>(() => new Citation { Id = "c", Title = "C", Authors = [null!] });
    }

    [Fact]
    public void Words_numbers_and_texts_convert_where_content_is_written_in_code()
    {
        Treatment filler = new()
        {
            Id = "lip-filler",
            Name = "Lip filler",
            Kind = TreatmentKind.Injection,
            Benefits = [new() { Title = "Fuller lips" }],
            Protocol = new() { Steps = [new() { Text = "The lips are numbed." }], Sessions = new() { Count = 1, Each = ClinicalDuration.Minutes(30) } },
            Faqs = [new() { Question = "Does it hurt?", Answer = "A little." }],
        };

        Assert.Equal(Id<Treatment>.Parse("lip-filler"), filler.Id);
        Assert.Equal("Lip filler", filler.Name.Untagged?.Text);
        Assert.Equal("Fuller lips", filler.Benefits[0].Title.Untagged?.Text);
        Assert.Equal(new Amount(1), filler.Protocol.Sessions.Count);
        Assert.Equal("30 min", filler.Protocol.Sessions.Each?.ToString());
        Assert.Equal("injection", filler.Kind?.Word);
        Assert.Throws<FormatException>(() => filler with { Id = "Lip filler" });
        Assert.Throws<ArgumentException>(() => filler with { Name = "" });
    }
}
