namespace TreatmentContent.Vocabularies;

/// <summary>What is done about an unwanted effect.</summary>
public enum Management
{
    /// <summary>Nothing is stated, or the word is not one of this vocabulary.</summary>
    Unspecified = 0,

    /// <summary>It passes by itself.</summary>
    SelfLimiting,

    /// <summary>It is watched.</summary>
    Observation,

    /// <summary>Rest.</summary>
    Rest,

    /// <summary>Cooling.</summary>
    Cooling,

    /// <summary>Warmth.</summary>
    Warmth,

    /// <summary>The place is raised.</summary>
    Elevation,

    /// <summary>The place is pressed.</summary>
    Compression,

    /// <summary>Massage.</summary>
    Massage,

    /// <summary>Exercise.</summary>
    Exercise,

    /// <summary>Cream or eye drops that keep moist.</summary>
    Moisturising,

    /// <summary>Shelter from the sun.</summary>
    SunProtection,

    /// <summary>Care of the wound.</summary>
    WoundCare,

    /// <summary>Pain medicine.</summary>
    PainRelief,

    /// <summary>Medicine.</summary>
    Medicine,

    /// <summary>An antibiotic.</summary>
    Antibiotic,

    /// <summary>What undoes the product, such as an enzyme that dissolves it.</summary>
    Antidote,

    /// <summary>Settings or dose are changed.</summary>
    Adjustment,

    /// <summary>The treatment is ended.</summary>
    StopTreatment,

    /// <summary>A small correction.</summary>
    Retouch,

    /// <summary>The treatment is done again.</summary>
    RepeatTreatment,

    /// <summary>Laser treatment.</summary>
    Laser,

    /// <summary>Fluid is let out.</summary>
    Drainage,

    /// <summary>What has moved is put back.</summary>
    Repositioning,

    /// <summary>What was put in is taken out.</summary>
    Removal,

    /// <summary>An operation.</summary>
    Surgery,

    /// <summary>A specialist takes over.</summary>
    SpecialistCare,

    /// <summary>Treatment in hospital.</summary>
    HospitalCare,

    /// <summary>Talking it over.</summary>
    Counselling,
}
