namespace TreatmentContent.Vocabularies;

/// <summary>How binding a rule or how usual a measure is: instructions, assessments, anaesthesia, milestones, maintenance, help with an effect.</summary>
public enum Strength
{
    /// <summary>Nothing is stated, or the word is not one of this vocabulary.</summary>
    Unspecified = 0,

    /// <summary>It has to be so; without it there is no treatment.</summary>
    Must,

    /// <summary>It is advised.</summary>
    Should,

    /// <summary>It is done so as a rule.</summary>
    Usual,

    /// <summary>It is a guide that may be departed from: not strictly so.</summary>
    Flexible,

    /// <summary>It is possible or left to choice.</summary>
    May,

    /// <summary>It can be left out.</summary>
    NotNeeded,
}
