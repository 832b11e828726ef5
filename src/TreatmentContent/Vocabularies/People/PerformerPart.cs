namespace TreatmentContent.Vocabularies;

/// <summary>What part somebody has in giving the treatment.</summary>
public enum PerformerPart
{
    /// <summary>Nothing is stated, or the word is not one of this vocabulary.</summary>
    Unspecified = 0,

    /// <summary>Decides with the patient what is done.</summary>
    Plans,

    /// <summary>Carries the treatment out.</summary>
    Performs,

    /// <summary>Is answerable while somebody else carries it out.</summary>
    Supervises,

    /// <summary>Helps while somebody else carries it out.</summary>
    Assists,

    /// <summary>Writes the prescription for it.</summary>
    Prescribes,

    /// <summary>Sends the patient to the one who treats.</summary>
    Refers,

    /// <summary>Watches over the patient meanwhile.</summary>
    Monitors,

    /// <summary>Gives the anaesthesia.</summary>
    Anaesthetises,

    /// <summary>Examines samples or images and reports on them.</summary>
    Analyses,

    /// <summary>Sees the patient afterwards.</summary>
    FollowsUp,
}
