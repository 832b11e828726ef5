namespace TreatmentContent.Vocabularies;

/// <summary>In which phase a condition speaks against the treatment.</summary>
public enum ConditionPhase
{
    /// <summary>Nothing is stated, or the word is not one of this vocabulary.</summary>
    Unspecified = 0,

    /// <summary>It is there now.</summary>
    Active,

    /// <summary>It is there now in the area to be treated.</summary>
    ActiveLocal,

    /// <summary>It has just begun and is at its height.</summary>
    Acute,

    /// <summary>It has not healed yet.</summary>
    Unhealed,

    /// <summary>It has lasted long and stays.</summary>
    Chronic,

    /// <summary>It was there a short while ago.</summary>
    Recent,

    /// <summary>It was there at some time.</summary>
    History,

    /// <summary>It runs in the family.</summary>
    Family,

    /// <summary>The body is prone to it.</summary>
    Tendency,

    /// <summary>It may come in the near future.</summary>
    Risk,

    /// <summary>It is not proved yet.</summary>
    Suspected,

    /// <summary>Treatment does not hold it in check.</summary>
    Uncontrolled,

    /// <summary>Nothing has been done against it.</summary>
    Untreated,

    /// <summary>Treatment holds it in check.</summary>
    Controlled,

    /// <summary>It is at the place to be treated.</summary>
    Local,

    /// <summary>It covers much of the body.</summary>
    Widespread,
}
