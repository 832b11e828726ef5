namespace TreatmentContent.Vocabularies;

/// <summary>Which way a rule for the patient points.</summary>
public enum Polarity
{
    /// <summary>Nothing is stated, or the word is not one of this vocabulary.</summary>
    Unspecified = 0,

    /// <summary>Do this.</summary>
    Do,

    /// <summary>Leave this.</summary>
    Avoid,

    /// <summary>Do less of this.</summary>
    Limit,

    /// <summary>Give this up for a time.</summary>
    Stop,

    /// <summary>Go on with this.</summary>
    Continue,

    /// <summary>This may be done.</summary>
    Allow,

    /// <summary>This can be left out.</summary>
    NotNeeded,

    /// <summary>Have this with you.</summary>
    Bring,

    /// <summary>Take this off.</summary>
    Remove,

    /// <summary>Let the clinic know this.</summary>
    Tell,

    /// <summary>Ask the clinic or your doctor about this.</summary>
    Ask,

    /// <summary>Keep an eye on this.</summary>
    Watch,
}
