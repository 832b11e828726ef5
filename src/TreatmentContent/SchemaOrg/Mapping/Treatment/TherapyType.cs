using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.SchemaOrg;

/// <summary>The type of a treatment's medical node: what the content says, never a guess.</summary>
internal static class TherapyType
{
    public static Term Of(Treatment treatment) => (treatment.Purpose?.Value, treatment.Kind?.Value) switch
    {
        (TreatmentPurpose.Diagnostic, _) => Types.DiagnosticProcedure,
        (TreatmentPurpose.Palliative, _) => Types.PalliativeProcedure,
        (_, TreatmentKind.Physiotherapy) => Types.PhysicalTherapy,
        (_, TreatmentKind.Radiotherapy) => Types.RadiationTherapy,
        _ => Types.MedicalTherapy,
    };

    /// <summary>Gives the narrower type that would lose properties as a type, and is named beside it.</summary>
    public static Term? Additional(Treatment treatment) =>
        treatment.Purpose?.Value == TreatmentPurpose.Diagnostic ? null
        : treatment.Kind?.Value == TreatmentKind.Surgery || treatment.Protocol.IsSurgical == true ? Members.SurgicalProcedure
        : treatment.Kind?.Value == TreatmentKind.Psychotherapy ? Members.PsychologicalTreatment
        : null;
}
