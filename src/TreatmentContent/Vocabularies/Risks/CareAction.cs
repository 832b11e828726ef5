namespace TreatmentContent.Vocabularies;

/// <summary>What to do when something is wrong.</summary>
public enum CareAction
{
    /// <summary>Nothing is stated, or the word is not one of this vocabulary.</summary>
    Unspecified = 0,

    /// <summary>Wait and keep an eye on it.</summary>
    Watch,

    /// <summary>The patient can help it at home.</summary>
    SelfCare,

    /// <summary>Leave off the treatment or the medicine.</summary>
    StopTreatment,

    /// <summary>Ask a pharmacist.</summary>
    AskPharmacist,

    /// <summary>Call the clinic.</summary>
    CallClinic,

    /// <summary>Write to the clinic.</summary>
    WriteToClinic,

    /// <summary>Send the clinic a picture.</summary>
    SendPhoto,

    /// <summary>Come back to the clinic.</summary>
    ReturnToClinic,

    /// <summary>See a doctor.</summary>
    SeeDoctor,

    /// <summary>See a specialist.</summary>
    SeeSpecialist,

    /// <summary>See an eye doctor.</summary>
    SeeEyeDoctor,

    /// <summary>See a dentist.</summary>
    SeeDentist,

    /// <summary>Ask the doctor who looks after the condition.</summary>
    GetClearance,

    /// <summary>Go to the emergency room.</summary>
    GoToEmergency,

    /// <summary>Call the emergency number.</summary>
    CallEmergency,
}
