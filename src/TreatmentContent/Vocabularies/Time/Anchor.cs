namespace TreatmentContent.Vocabularies;

/// <summary>The event from which a time is counted: "48 hours before …", "4 weeks after …".</summary>
/// <remarks>Where nothing is stated, the session is meant.</remarks>
public enum Anchor
{
    /// <summary>Nothing is stated, or the word is not one of this vocabulary.</summary>
    Unspecified = 0,

    /// <summary>The session itself.</summary>
    Session,

    /// <summary>The first session of a course.</summary>
    FirstSession,

    /// <summary>The session before this one.</summary>
    PreviousSession,

    /// <summary>The last session of a course.</summary>
    LastSession,

    /// <summary>Any appointment, treated or not.</summary>
    Appointment,

    /// <summary>The conversation before treatment.</summary>
    Consultation,

    /// <summary>The moment at which the appointment was made.</summary>
    Booking,

    /// <summary>The moment at which the patient enters the clinic.</summary>
    Arrival,

    /// <summary>The moment at which the patient leaves the clinic.</summary>
    Discharge,

    /// <summary>The step before this one.</summary>
    PreviousStep,

    /// <summary>The phase before this one.</summary>
    PreviousPhase,

    /// <summary>The beginning of the whole course.</summary>
    CourseStart,

    /// <summary>The end of the whole course.</summary>
    CourseEnd,

    /// <summary>The operation.</summary>
    Surgery,

    /// <summary>The anaesthesia.</summary>
    Anaesthesia,

    /// <summary>The first dose of a vaccine or medicine.</summary>
    FirstDose,

    /// <summary>The dose before this one.</summary>
    PreviousDose,

    /// <summary>The last dose of a vaccine or medicine.</summary>
    LastDose,

    /// <summary>A vaccine was given.</summary>
    Vaccination,

    /// <summary>The test or imaging.</summary>
    Test,

    /// <summary>The result is known.</summary>
    Result,

    /// <summary>The day on which a device or appliance is handed over.</summary>
    Fitting,

    /// <summary>The day on which an implant is placed.</summary>
    ImplantPlacement,

    /// <summary>The moment at which a sample is taken.</summary>
    SampleTaking,

    /// <summary>The sample is handed in.</summary>
    SampleDelivery,

    /// <summary>The birth of a child.</summary>
    Birth,

    /// <summary>The beginning of a pregnancy.</summary>
    Conception,

    /// <summary>The first day of the monthly period.</summary>
    PeriodStart,

    /// <summary>The last day of the monthly period.</summary>
    PeriodEnd,

    /// <summary>The release of an egg cell.</summary>
    Ovulation,

    /// <summary>Egg cells are taken.</summary>
    EggRetrieval,

    /// <summary>Egg and sperm are brought together.</summary>
    Fertilisation,

    /// <summary>The embryo is placed in the womb.</summary>
    Transfer,

    /// <summary>The departure on a journey.</summary>
    Travel,

    /// <summary>Contact with germs or with what brings harm.</summary>
    Exposure,

    /// <summary>The first sign of the condition.</summary>
    SymptomStart,

    /// <summary>The accident or injury.</summary>
    Injury,

    /// <summary>The day on which the condition was found.</summary>
    Diagnosis,

    /// <summary>The moment at which the wound is closed.</summary>
    Healing,

    /// <summary>A meal.</summary>
    Meal,

    /// <summary>Going to sleep.</summary>
    Bedtime,

    /// <summary>Getting up after sleep.</summary>
    WakingUp,

    /// <summary>A time in the sun.</summary>
    SunExposure,

    /// <summary>Spring begins.</summary>
    Spring,

    /// <summary>Summer begins.</summary>
    Summer,

    /// <summary>Days off in the sun.</summary>
    Holiday,

    /// <summary>A wedding or another great day.</summary>
    SpecialEvent,

    /// <summary>The day on which something was bought.</summary>
    Purchase,

    /// <summary>The day on which the prescription was written.</summary>
    Prescription,
}
