namespace TreatmentContent.Vocabularies;

/// <summary>Where and in what frame a treatment is given: its protocol.</summary>
public enum Setting
{
    /// <summary>Nothing is stated, or the word is not one of this vocabulary.</summary>
    Unspecified = 0,

    /// <summary>Without a night in the clinic.</summary>
    Outpatient,

    /// <summary>With at least one night in hospital.</summary>
    Inpatient,

    /// <summary>In the room of a practice.</summary>
    Office,

    /// <summary>In an operating room.</summary>
    Theatre,

    /// <summary>In a room for small interventions.</summary>
    ProcedureRoom,

    /// <summary>In the room of a scanner.</summary>
    ImagingSuite,

    /// <summary>In a laboratory.</summary>
    Laboratory,

    /// <summary>Where emergencies are treated.</summary>
    EmergencyRoom,

    /// <summary>Where life is watched and supported all day.</summary>
    IntensiveCare,

    /// <summary>At the patient's home, by the patient or a visitor.</summary>
    Home,

    /// <summary>By a call with picture.</summary>
    Video,

    /// <summary>By a call.</summary>
    Phone,

    /// <summary>Together with other patients.</summary>
    Group,

    /// <summary>In a pharmacy.</summary>
    Pharmacy,

    /// <summary>At school.</summary>
    School,

    /// <summary>At the place of work.</summary>
    Workplace,

    /// <summary>In a room for training.</summary>
    Gym,

    /// <summary>In water.</summary>
    Pool,
}
