using TreatmentContent.Contract;
using TreatmentContent.Statements;
using TreatmentContent.Treatments;

namespace TreatmentContent.Tests.Samples;

/// <summary>The sample catalogue shows the whole model: who wonders what a member is for finds it used.</summary>
public sealed class SampleCoverageTests
{
    /// <summary>What no treatment of the catalogue can use honestly, and why.</summary>
    private static readonly Dictionary<string, string> Unused = new(StringComparer.Ordinal)
    {
        ["AdverseEffect.isNormal"] = "That nobody need worry about an effect is for the clinic to say; a fictional clinic reassures nobody.",
        ["AdverseEffect.resolves"] = "How many people it leaves again; none of the sources that are cited says it.",
        ["AgeRule.rate"] = "How often people of an age are screened; no treatment here is a screening.",
        ["Applicability.sides"] = "What differs between left and right; here nothing does.",
        ["Assessment.isRecent"] = "A result of unstated age; here it is stated how long a result counts.",
        ["Candidate.triedTreatments"] = "No treatment here asks for another one of the clinic first.",
        ["Outcome.change"] = "A measured change; none of the sources that are cited gives one for these treatments.",
        ["Schedule.isMinimum"] = "An interval that must not be shorter; the one that a source sets stands beside fixed days, and a schedule states one of both.",
        ["Schedule.span"] = "A length without a number; here the numbers are known.",
        ["Sensation.isNormal"] = "As for AdverseEffect.isNormal.",
        ["Sensation.span"] = "As for Schedule.span.",
        ["Specification.isBest"] = "A comparison of settings; none of the sources that are cited makes one.",
        ["Substance.origin"] = "Where it comes from; what is used here is named by what it is, and no patient has a choice.",
        ["Timing.span"] = "As for Schedule.span.",
        ["Variant.depth"] = "No treatment here is done in several depths.",
        ["Variant.share"] = "The clinic's own count of cases; a fictional clinic has none.",
        ["Variant.technique"] = "The variants here differ in product, time and contrast agent, and not in technique.",
    };

    private static readonly HashSet<string> OfEveryStatement = [.. ContentTree.MembersOf(typeof(Contraindication)).Where(member => typeof(Statement).GetProperties().Any(own => Same(own.Name, member.Name))).Select(member => member.Name)];

    public static TheoryData<string> Records => [.. RecordTypes().Select(type => type.Name).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Records))]
    public void Each_record_of_the_model_is_used(string record) => Assert.Contains(SampleFolder.Nodes, node => node.Value.GetType().Name == record);

    [Fact]
    public void Every_member_of_every_record_is_used_but_for_those_with_a_reason()
    {
        // A statement's common members mean the same everywhere: one use of each is enough.
        HashSet<string> used = [.. SampleFolder.Nodes.Where(node => node.Parent is not null).SelectMany(node => Names(node.Owner.GetType(), node.Member))];
        IEnumerable<string> all = RecordTypes().SelectMany(type => ContentTree.MembersOf(type).SelectMany(member => Names(type, member.Name))).Distinct();

        Assert.Equal(Unused.Keys.Order(StringComparer.Ordinal), all.Where(member => !used.Contains(member)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Eight_treatments_or_more_are_of_different_specialties()
    {
        IReadOnlyList<Treatment> treatments = SampleFolder.Catalog.Treatments;

        Assert.InRange(treatments.Select(treatment => treatment.Specialties[0]).Distinct().Count(), 8, treatments.Count);
    }

    private static IEnumerable<Type> RecordTypes() =>
        typeof(Treatment).Assembly.GetTypes().Where(type => !type.IsAbstract && type.IsAssignableTo(typeof(ContentRecord)));

    private static IEnumerable<string> Names(Type type, string member)
    {
        if (member != "$schema")
            yield return type.IsAssignableTo(typeof(Statement)) && OfEveryStatement.Contains(member) ? $"Statement.{member}" : $"{type.Name}.{member}";
    }

    private static bool Same(string property, string member) => string.Equals(property, member, StringComparison.OrdinalIgnoreCase);
}
