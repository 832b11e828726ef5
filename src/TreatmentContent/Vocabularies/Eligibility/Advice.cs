namespace TreatmentContent.Vocabularies;

/// <summary>What is advised: for an age, in pregnancy, or with a medicine or another treatment.</summary>
public enum Advice
{
    /// <summary>Nothing is stated, or the word is not one of this vocabulary.</summary>
    Unspecified = 0,

    /// <summary>It may be done.</summary>
    Allowed,

    /// <summary>It is not offered.</summary>
    NotAllowed,

    /// <summary>It is advised.</summary>
    Recommended,

    /// <summary>It is better not done.</summary>
    NotRecommended,

    /// <summary>The best case of all.</summary>
    Ideal,

    /// <summary>Experts disagree.</summary>
    Debated,

    /// <summary>It works less well.</summary>
    LessEffective,

    /// <summary>Outside what the product is approved for; the doctor decides.</summary>
    OffLabel,

    /// <summary>It could do harm and must not be done.</summary>
    Forbidden,

    /// <summary>Only when the doctor who looks after the patient agrees.</summary>
    WithClearance,

    /// <summary>Only with a prescription.</summary>
    OnPrescription,

    /// <summary>Possible with protection or special care.</summary>
    WithPrecaution,

    /// <summary>Only when a parent or guardian agrees.</summary>
    WithConsent,

    /// <summary>Decided for each patient.</summary>
    CaseByCase,

    /// <summary>The medicine is to be left off.</summary>
    Stop,

    /// <summary>The medicine is taken as before.</summary>
    Continue,

    /// <summary>The medicine is left off for a time.</summary>
    Pause,

    /// <summary>The amount or the time of the medicine is changed.</summary>
    AdjustDose,

    /// <summary>The doctor is asked before anything is changed.</summary>
    AskFirst,

    /// <summary>The doctor says whether and when it is stopped; nobody stops it on their own.</summary>
    AskWhenToStop,

    /// <summary>A time has to pass between the two.</summary>
    KeepInterval,

    /// <summary>Both may be given together.</summary>
    SameTime,

    /// <summary>One dose more is given.</summary>
    ExtraDose,

    /// <summary>The two do not go together.</summary>
    Avoid,
}
