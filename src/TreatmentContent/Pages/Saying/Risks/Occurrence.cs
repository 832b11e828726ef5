using TreatmentContent.Localization;
using TreatmentContent.Quantities;
using TreatmentContent.Statements;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Pages;

/// <summary>Tells what may happen from what is said not to.</summary>
internal static class Occurrence
{
    /// <summary>Says whether something unwanted is said not to happen at all: to nobody, or so that nothing of it is there, and in no case otherwise.</summary>
    public static bool IsNever(AdverseEffect effect) => IsDenied(effect) && IsUnlimited(effect) && !IsTakenBack(effect);

    /// <summary>Says whether what is said of how often something happens, or how severe it is, is that it does not; within its limits alone, where it has some.</summary>
    public static bool IsDenied(AdverseEffect effect) =>
        (effect.Frequency is { } frequency && IsNever(frequency)) || (Severities(effect) is { Length: > 0 } stated && Array.TrueForAll(stated, static level => level.Value == Level.None));

    /// <summary>Says whether something may happen after all, of which it is said that it does not: in the cases that are excepted, or in words that say more.</summary>
    public static bool IsTakenBack(AdverseEffect effect) => IsTakenBack(effect, effect.Text);

    /// <summary>Says whether a sign that needs no help may need it after all: in the cases that are excepted, or in words that say more.</summary>
    public static bool IsTakenBack(WarningSign sign) => IsTakenBack(sign, sign.Text);

    /// <summary>Says whether something is said to happen to nobody. "About 0 %" leaves some, and so does "none" beside another number.</summary>
    public static bool IsNever(Frequency frequency) => (frequency.Percent ?? frequency.Ratio?.Count) is { } number
        ? number is { Bound: Bound.Exact, Low: 0, IsAbout: false } && (frequency.Word.IsUnspecified || frequency.Word == Likelihood.None)
        : frequency.Word == Likelihood.None;

    /// <summary>Gives the ends of how severe something is, as far as they are stated.</summary>
    public static Open<Level>[] Severities(AdverseEffect effect) => [.. new[] { effect.Severity, effect.SeverityTo }.OfType<Open<Level>>().Where(static level => !level.IsUnspecified)];

    private static bool IsTakenBack(Statement statement, LocalizedText? text) => text is { IsEmpty: false } || statement.Note is { IsEmpty: false } || !statement.Except.Equals(Applicability.Always);

    // Whom, where or when it does not strike says nothing of the others.
    private static bool IsUnlimited(AdverseEffect effect) => effect is { Areas.Count: 0, Causes.Count: 0, DependsOn.Count: 0 } && effect.When.Equals(Applicability.Always) && effect.Timing.Equals(Timing.Empty);
}
