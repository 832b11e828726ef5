using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using TreatmentContent.Catalogs;
using TreatmentContent.Checks;
using TreatmentContent.Contract;
using TreatmentContent.Json;
using TreatmentContent.Localization;
using TreatmentContent.Quantities;
using TreatmentContent.Tests.Contract;
using TreatmentContent.Tests.Json;
using TreatmentContent.Treatments;

namespace TreatmentContent.Tests.Checks;

public sealed class ContentDiffProperties
{
    private static readonly Gen<Treatment> Treatments = RecordGen.Of<Treatment>();

    // Two versions that have much in common, as versions have: the later one takes some members from another treatment.
    private static readonly Gen<(Treatment Before, Treatment After)> Versions = Gen.Select(Treatments, Treatments, Gen.Int).Select(drawn =>
    {
        (Treatment before, Treatment other, int seed) = drawn;
        var random = new Random(seed);
        return (before, Mix(before, other, random));
    });

    [Fact]
    public void A_treatment_has_no_difference_to_itself_and_its_copy() => Treatments.Sample(
        treatment => Assert.Empty(ContentDiff.Between(treatment, TreatmentJson.ReadTreatment(TreatmentJson.Write(treatment)))),
        iter: ReaderCases.Count / 5);

    [Fact]
    public void Treatments_without_a_difference_are_equal() => Versions.Sample(
        versions => Assert.Equal(versions.Before.Equals(versions.After), ContentDiff.Between(versions.Before, versions.After).Count == 0),
        iter: ReaderCases.Count / 5);

    [Fact]
    public void Catalogues_without_a_difference_are_equal() => Gen.Select(RecordGen.Of<TreatmentCatalog>(), RecordGen.Of<TreatmentCatalog>(), Gen.Bool).Sample(
        (before, other, isSame) =>
        {
            TreatmentCatalog after = isSame ? before with { } : before with { Treatments = other.Treatments, Substances = other.Substances, Words = other.Words };
            Assert.Equal(before.Equals(after), ContentDiff.Between(before, after).Count == 0);
            HavePlaces(ContentDiff.Between(before, after), TreatmentJson.Write(before), TreatmentJson.Write(after));
        },
        iter: ReaderCases.Count / 5);

    [Fact]
    public void Every_change_leads_to_its_value_in_either_document() => Versions.Sample(
        versions => HavePlaces(ContentDiff.Between(versions.Before, versions.After), TreatmentJson.Write(versions.Before), TreatmentJson.Write(versions.After)),
        iter: ReaderCases.Count / 5);

    [Fact]
    public void The_way_back_undoes_what_the_way_there_did() => Versions.Sample(
        versions =>
        {
            IReadOnlyList<ContentChange> there = ContentDiff.Between(versions.Before, versions.After);
            IReadOnlyList<ContentChange> back = ContentDiff.Between(versions.After, versions.Before);
            Assert.Equal(there.Any(change => change.IsSafetyCritical), back.Any(change => change.IsSafetyCritical));
            Assert.Equal(Net(there), -Net(back));
        },
        iter: ReaderCases.Count / 5);

    [Fact]
    public void One_value_that_changes_is_one_change() => Gen.Select(Treatments.Where(treatment => ContentTree.Walk(treatment).Any(IsChangeable)), Gen.Int).Sample(
        (treatment, seed) =>
        {
            ContentNode[] leaves = [.. ContentTree.Walk(treatment).Where(IsChangeable)];
            ContentNode leaf = leaves[new Random(seed).Next(leaves.Length)];
            JsonNode json = JsonNode.Parse(TreatmentJson.Write(treatment))!;
            Replace(json, leaf.Path, leaf.Value is LocalizedText ? "Another text, unlike any other." : leaf.Value is bool flag ? !flag : "13 y");

            ContentChange change = Assert.Single(ContentDiff.Between(treatment, TreatmentJson.ReadTreatment(json.ToJsonString())));
            Assert.Equal((ContentChangeKind.Changed, leaf.Path, leaf.Path), (change.Kind, change.PathBefore, change.PathAfter));
        },
        iter: ReaderCases.Count / 5);

    [Fact]
    public void An_item_put_in_front_is_the_only_change() => Gen.Select(Treatments, RecordGen.Of<Faq>(), RecordGen.Of<Benefit>()).Sample(
        (treatment, faq, benefit) =>
        {
            Faq question = faq with { Id = default, Question = "Is it put in front of all others?" };
            Benefit gain = benefit with { Id = "put-in-front" };
            Treatment before = treatment with { Faqs = [faq, .. treatment.Faqs], Benefits = [benefit, .. treatment.Benefits] };
            Treatment after = before with { Faqs = [question, .. before.Faqs], Benefits = [gain, .. before.Benefits] };
            Assert.Equal(
                [(ContentChangeKind.Added, "$.benefits[0]"), (ContentChangeKind.Added, "$.faqs[0]")],
                ContentDiff.Between(before, after).Select(change => (change.Kind, change.Path)));
        },
        iter: ReaderCases.Count / 5);

    private static int Net(IEnumerable<ContentChange> changes) =>
        changes.Sum(change => change.Kind == ContentChangeKind.Added ? 1 : change.Kind == ContentChangeKind.Removed ? -1 : 0);

    private static bool IsChangeable(ContentNode node) =>
        node.Value is bool || (node.Value is ClinicalDuration && node.Index is null && node.Value.ToString() != "13 y") || (node.Value is LocalizedText { Untagged: { State: TextState.Translated, SourceHash: null }, Tagged.Count: 0 });

    private static Treatment Mix(Treatment before, Treatment other, Random random)
    {
        bool Takes() => random.Next(4) == 0;
        return before with
        {
            Name = Takes() ? other.Name : before.Name,
            Summary = Takes() ? other.Summary : before.Summary,
            KeyPoints = Shuffled(before.KeyPoints, other.KeyPoints, random),
            Specialties = Shuffled(before.Specialties, other.Specialties, random),
            Benefits = Shuffled(before.Benefits, other.Benefits, random),
            Faqs = Shuffled(before.Faqs, other.Faqs, random),
            Preparation = Shuffled(before.Preparation, other.Preparation, random),
            Protocol = Takes() ? other.Protocol : before.Protocol with { Steps = Shuffled(before.Protocol.Steps, other.Protocol.Steps, random) },
            Eligibility = Takes() ? other.Eligibility : before.Eligibility,
            Extensions = Takes() ? other.Extensions : before.Extensions,
        };
    }

    private static List<T> Shuffled<T>(IReadOnlyList<T> items, IReadOnlyList<T> others, Random random)
    {
        List<T> mixed = [.. items.Where(_ => random.Next(4) > 0), .. others.Where(_ => random.Next(4) == 0)];
        if (random.Next(3) == 0)
            random.Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(mixed));
        return mixed;
    }

    private static void HavePlaces(IReadOnlyList<ContentChange> changes, string before, string after)
    {
        using JsonDocument earlier = JsonDocument.Parse(before);
        using JsonDocument later = JsonDocument.Parse(after);
        foreach (ContentChange change in changes)
        {
            IsAt(earlier.RootElement, change.PathBefore, change.Before);
            IsAt(later.RootElement, change.PathAfter, change.After);
            Assert.Equal(change.Kind == ContentChangeKind.Added, change.PathBefore is null);
            Assert.Equal(change.Kind == ContentChangeKind.Removed, change.PathAfter is null);
            Assert.DoesNotContain('\n', change.ToString());
        }
    }

    private static void IsAt(JsonElement root, string? path, string? value)
    {
        Assert.Equal(path is null, value is null);
        if (path is null)
            return;
        foreach ((string? member, int index) in JsonPath.Steps(path))
            root = member is null ? root[index] : root.GetProperty(member);
        using JsonDocument expected = JsonDocument.Parse(value!);
        Assert.True(JsonElement.DeepEquals(expected.RootElement, root), path);
    }

    private static void Replace(JsonNode root, string path, JsonNode value)
    {
        IReadOnlyList<(string? Member, int Index)> steps = JsonPath.Steps(path);
        foreach ((string? member, int index) in steps.Take(steps.Count - 1))
            root = (member is null ? root[index] : root[member])!;
        if (steps[^1].Member is { } name)
            root[name] = value;
        else
            root[steps[^1].Index] = value;
    }
}
