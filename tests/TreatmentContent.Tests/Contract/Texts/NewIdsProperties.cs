using CsCheck;
using TreatmentContent.Contract;
using TreatmentContent.Json;
using TreatmentContent.Treatments;

namespace TreatmentContent.Tests.Contract;

/// <summary>What holds of the ids that items get.</summary>
public sealed class NewIdsProperties
{
    [Fact]
    public void Ids_are_added_and_nothing_else_is_changed() => RecordGen.Of<Treatment>().Sample(treatment =>
    {
        Treatment named = TranslationKeys.WithIds(treatment, "en");
        Assert.Equal(ContentTexts.Of(treatment).Select(entry => (entry.Pattern, entry.Text)), ContentTexts.Of(named).Select(entry => (entry.Pattern, entry.Text)));
        Assert.Same(named, TranslationKeys.WithIds(named, "en"));
        Assert.True(TreatmentJson.TryReadTreatment(TreatmentJson.WriteUtf8(named), out Treatment? read, out _));
        Assert.Equal(named, read);
    });

    [Fact]
    public void An_id_that_was_given_outlives_every_reordering() => RecordGen.Of<Treatment>().Sample(treatment =>
    {
        Treatment named = TranslationKeys.WithIds(treatment, "en");
        Treatment moved = TranslationKeys.WithIds(named with { Benefits = [new() { Title = "First" }, .. named.Benefits.Reverse()] }, "en");
        Assert.Equal(named.Benefits.Select(benefit => benefit.Id).Reverse(), moved.Benefits.Skip(1).Select(benefit => benefit.Id));
    });
}
