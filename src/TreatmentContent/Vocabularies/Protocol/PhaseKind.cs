namespace TreatmentContent.Vocabularies;

/// <summary>What a phase of the treatment is for.</summary>
public enum PhaseKind
{
    /// <summary>Nothing is stated, or the word is not one of this vocabulary.</summary>
    Unspecified = 0,

    /// <summary>The patient is examined and advised.</summary>
    Assessment,

    /// <summary>What is to be done is planned.</summary>
    Planning,

    /// <summary>Body or mind are made ready.</summary>
    Preparation,

    /// <summary>Hormones make more eggs ripen.</summary>
    Stimulation,

    /// <summary>Cells or tissue are taken.</summary>
    Retrieval,

    /// <summary>Work in the laboratory.</summary>
    Laboratory,

    /// <summary>The treatment itself.</summary>
    Treatment,

    /// <summary>The operation.</summary>
    Surgery,

    /// <summary>Many sessions close together at the start.</summary>
    Intensive,

    /// <summary>Ever fewer sessions or doses.</summary>
    Taper,

    /// <summary>The patient is watched for a while.</summary>
    Observation,

    /// <summary>Nothing is done; time has to pass.</summary>
    Waiting,

    /// <summary>The body heals.</summary>
    Healing,

    /// <summary>Strength and everyday life come back.</summary>
    Recovery,

    /// <summary>Getting used to it.</summary>
    Adaptation,

    /// <summary>Something made for the patient is fitted.</summary>
    Fitting,

    /// <summary>Teeth, bones or sight are brought into place.</summary>
    Correction,

    /// <summary>The gain is made firm.</summary>
    Stabilisation,

    /// <summary>What was moved is held in place.</summary>
    Retention,

    /// <summary>Function is trained again.</summary>
    Rehabilitation,

    /// <summary>The result is kept.</summary>
    Maintenance,

    /// <summary>Checks afterwards.</summary>
    FollowUp,

    /// <summary>Cells or tissue are kept.</summary>
    Storage,

    /// <summary>It is stopped from coming back.</summary>
    Prevention,
}
