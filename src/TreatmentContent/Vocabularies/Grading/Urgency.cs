namespace TreatmentContent.Vocabularies;

/// <summary>How soon an indication needs the treatment.</summary>
public enum Urgency
{
    /// <summary>Nothing is stated, or the word is not one of this vocabulary.</summary>
    Unspecified = 0,

    /// <summary>It can be planned freely; waiting does no harm.</summary>
    Elective,

    /// <summary>It is needed and given a date in weeks or months.</summary>
    Planned,

    /// <summary>It should be done within days or few weeks.</summary>
    Soon,

    /// <summary>It should be done within hours or a day.</summary>
    Urgent,

    /// <summary>It has to be done at once.</summary>
    Emergency,
}
