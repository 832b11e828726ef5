using TreatmentContent.Quantities;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Pages;

/// <summary>Tells what may happen from what is said not to.</summary>
internal static class Occurrence
{
    /// <summary>Says whether something unwanted is said not to happen at all: to nobody, or so that nothing of it is there.</summary>
    public static bool IsNever(AdverseEffect effect) =>
        (effect.Frequency is { } frequency && IsNever(frequency)) || (Severities(effect) is { Length: > 0 } stated && Array.TrueForAll(stated, static level => level.Value == Level.None));

    /// <summary>Says whether something is said to happen to nobody.</summary>
    public static bool IsNever(Frequency frequency) =>
        frequency.Word == Likelihood.None || frequency.Percent is { Bound: Bound.Exact, Low: 0 } || frequency.Ratio is { Count: { Bound: Bound.Exact, Low: 0 } };

    /// <summary>Gives the ends of how severe something is, as far as they are stated.</summary>
    public static Open<Level>[] Severities(AdverseEffect effect) => [.. new[] { effect.Severity, effect.SeverityTo }.OfType<Open<Level>>().Where(static level => !level.IsUnspecified)];
}
