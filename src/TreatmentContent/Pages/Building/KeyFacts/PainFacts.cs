using TreatmentContent.Quantities;
using TreatmentContent.Statements;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Pages;

/// <summary>How much the treatment hurts, with the scale.</summary>
internal static class PainFacts
{
    private const string Name = "painLevel";

    public static void Add(KeyFactSet facts, Narrator narrator)
    {
        IReadOnlyList<Sensation> sensations = narrator.Treatment.Experience.Sensations;
        for (int i = 0; i < sensations.Count; i++)
        {
            if (sensations[i] is not { Score: { } score } pain || !pain.Feelings.Contains(BodilyEffect.Pain))
                continue;

            // What hurts later is not the pain of the treatment, and beside another number neither is the one pain.
            if (pain.Stage is not (null or { IsUnspecified: true } or { Value: Stage.During }))
                facts.Withhold(Name);
            else if (Holds(pain, score))
                facts.Add(Name, $"{narrator.Root}.experience.sensations[{i}].score", new Quantity(score), narrator.Fill("sensation.scale", "value", narrator.Locale.Say(score)), isQualified: true);
            else
                facts.Limit(Name);
        }
    }

    private static bool Holds(Sensation pain, Amount score) =>
        pain is { Frequency: null, ComparedWith: null } && (score.Bound == Bound.Exact ? Generality.Holds(pain, pain.Text) : Generality.HoldsAsSpan(pain, pain.Text));
}
