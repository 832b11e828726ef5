using TreatmentContent.Statements;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Pages;

/// <summary>Tells a reason against a treatment that is none any more from one that still is in some cases.</summary>
internal static class LiftedReason
{
    /// <summary>Says whether a reason is said to be none any more; within its limits alone, where it has some.</summary>
    public static bool IsLifted(Contraindication reason) => reason.Level?.Value == ContraindicationLevel.Lifted;

    /// <summary>Says whether it may still be a reason: something limits when it is none, or words beside it say more.</summary>
    /// <param name="reason">The reason, which is lifted.</param>
    /// <param name="isCase">Whether the case that it holds for is what it is about, and no limit.</param>
    /// <param name="isText">Whether its words are what it is about, and say no more.</param>
    public static bool IsTakenBack(Contraindication reason, bool isCase, bool isText) =>
        reason is not { DependsOn.Count: 0, Until.Count: 0, LookBack: null, Action: null or { IsUnspecified: true }, Note: null or { IsEmpty: true } }
        || !reason.Except.Equals(Applicability.Always)
        || !reason.Timing.Equals(Timing.Empty)
        || (!isText && reason.Text is { IsEmpty: false })
        || CaseMember.All.Count(member => member.IsStated(reason.When)) > (isCase ? 1 : 0);
}
