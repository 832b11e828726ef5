using TreatmentContent.Entities;
using TreatmentContent.Localization;
using TreatmentContent.Quantities;
using TreatmentContent.Statements;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Contract;

/// <summary>The names that safety-critical parts say without holding them: of the conditions, substances and whatever else they refer to by id, and of the catalogue's own words and units.</summary>
/// <remarks>Pages are as strict with them there as with the texts of the part: a contraindication says nothing where the name of its substance cannot be read.</remarks>
internal sealed class SafetyNames
{
    private readonly Dictionary<(object Kind, string Name), ContentNode> places = [];

    /// <summary>Collects what the safety-critical parts of a catalogue name.</summary>
    /// <param name="nodes">Everything that the catalogue states.</param>
    public SafetyNames(IEnumerable<ContentNode> nodes)
    {
        // Most of what is stated names nothing.
        foreach (ContentNode node in nodes.Where(static node => node.Value is not (ContentRecord or LocalizedText)))
        {
            foreach ((object, string) name in NamedBy(node))
            {
                if (!places.ContainsKey(name) && SafetyCritical.PartOf(node) is not null)
                    places.Add(name, node);
            }
        }
    }

    /// <summary>Finds the safety-critical part that says a name.</summary>
    /// <param name="entry">A text, in the same catalogue or in one of its treatments alone.</param>
    /// <returns>Where it is said first, such as <c>named in eligibility.contraindications of microneedling</c>; null for a text that is no such name.</returns>
    public string? PartOf(TextEntry entry)
    {
        foreach ((object, string) name in NamesOf(entry))
        {
            if (places.TryGetValue(name, out ContentNode? node))
                return $"named in {SafetyCritical.PartOf(node)}{(TreatmentOf(node) is { } treatment ? $" of {treatment}" : "")}";
        }

        return null;
    }

    // Not the sources of a statement, nor who makes it: their names keep nobody safe.
    private static IEnumerable<(object Kind, string Name)> NamedBy(ContentNode node)
    {
        switch (node.Value)
        {
            case Id<Condition> id:
                yield return (typeof(Condition), id.Value);
                break;
            case Id<Substance> id:
                yield return (typeof(Substance), id.Value);
                break;
            case Id<Treatment> id:
                yield return (typeof(Treatment), id.Value);
                break;
            case Id<Clinic> id:
                yield return (typeof(Clinic), id.Value);
                break;
            case Id<Variant> id:
                yield return (typeof(Variant), VariantOf(node, id.Value));
                break;
            case Quantity quantity:
                yield return (typeof(Quantity), quantity.Unit);
                break;
            case Frequency frequency:
                yield return (Open<Likelihood>.Vocabulary, frequency.Word.Word);
                break;
            case IOpenWord word:
                yield return (word.Vocabulary, word.Word);
                if (word is Open<CountedThing>)
                    yield return (typeof(Quantity), word.Word);
                break;
        }
    }

    private static IEnumerable<(object Kind, string Name)> NamesOf(TextEntry entry)
    {
        if (entry.Word is var (vocabulary, word))
            yield return (vocabulary, word);
        else if (entry.Unit is { } unit)
            yield return (typeof(Quantity), unit);
        else if (entry.Node is { Member: "name", Owner: { } owner } node && ItemIds.Stated(owner) is { Length: > 0 } id)
            yield return (owner.GetType(), owner is Variant ? VariantOf(node, id) : id);
    }

    // A variant is known by its own treatment alone.
    private static string VariantOf(ContentNode node, string id) => $"{TreatmentOf(node)}/{id}";

    private static Id<Treatment>? TreatmentOf(ContentNode node) => (node.Around<Treatment>()?.Value as Treatment)?.Id;
}
