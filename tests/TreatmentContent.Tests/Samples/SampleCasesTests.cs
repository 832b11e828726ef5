using System.Text.Json.Nodes;
using TreatmentContent.Contract;

namespace TreatmentContent.Tests.Samples;

/// <summary>What makes the content of treatments hard to hold in flat tables, each found where it belongs.</summary>
public sealed class SampleCasesTests
{
    [Theory]
    // Intervals that differ by area, and lengthen.
    [InlineData("laser-hair-removal", "$.protocol.sessions.interval", "\"2..3 mo\"")]
    [InlineData("laser-hair-removal", "$.protocol.sessions.cases[0].interval", "\"1..2 mo\"")]
    [InlineData("laser-hair-removal", "$.protocol.sessions.cases[0].when.areas", "[\"face\",\"neck\"]")]
    [InlineData("laser-hair-removal", "$.protocol.sessions.trend", "\"lengthening\"")]
    // A schedule that differs by age.
    [InlineData("hpv-vaccine", "$.protocol.doses[0].schedule.offsets", "[\"0 d\",\"1..2 mo\",\"6 mo\"]")]
    [InlineData("hpv-vaccine", "$.protocol.doses[0].schedule.cases[0].when.ages", "\"9..14 y\"")]
    [InlineData("hpv-vaccine", "$.protocol.doses[0].schedule.cases[0].offsets", "[\"0 d\",\"6..12 mo\"]")]
    // A course in stages that tapers.
    [InlineData("tms-therapy", "$.protocol.sessions.stages[0].rate", "\"5/w\"")]
    [InlineData("tms-therapy", "$.protocol.sessions.stages[1].rate", "\"2..3/w\"")]
    [InlineData("tms-therapy", "$.protocol.sessions.trend", "\"tapering\"")]
    // Rules that end when something happens, whatever the time.
    [InlineData("wart-cryotherapy", "$.aftercare[0].timing.until", "[\"crustFallsOff\"]")]
    [InlineData("laser-hair-removal", "$.eligibility.contraindications[0].until", "[\"tanFaded\"]")]
    // Prices: from, per unit, per course, recurring.
    [InlineData("laser-hair-removal", "$.offering.prices[0].form", "\"from\"")]
    [InlineData("laser-hair-removal", "$.offering.prices[0].amount", "\">=90 USD\"")]
    [InlineData("laser-hair-removal", "$.offering.prices[2].per", "\"course\"")]
    [InlineData("dental-implant", "$.offering.prices[0].per", "\"implant\"")]
    [InlineData("egg-freezing", "$.offering.prices[1].recurs", "\"1/y\"")]
    // How far back something counts, and what is not needed.
    [InlineData("tms-therapy", "$.eligibility.contraindications[2].lookBack", "\"few mo\"")]
    [InlineData("mri-scan", "$.preparation[0].polarity", "\"notNeeded\"")]
    [InlineData("mri-scan", "$.preparation[0].topic", "\"fasting\"")]
    public void Each_hard_case_is_in_its_typed_home(string treatment, string path, string expected)
    {
        JsonNode value = JsonNode.Parse(File.ReadAllText(Path.Combine(SampleFolder.Root, "treatments", treatment + ".json")))!;
        foreach ((string? member, int index) in JsonPath.Steps(path))
            value = (member is null ? value[index] : value[member])!;

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), value), $"It is {value.ToJsonString()}.");
    }
}
