namespace TreatmentContent.Vocabularies;

/// <summary>What a fact about a condition of the catalogue tells.</summary>
public enum ConditionFactKind
{
    /// <summary>Nothing is stated, or the word is not one of this vocabulary.</summary>
    Unspecified = 0,

    /// <summary>What one notices of it.</summary>
    Symptom,

    /// <summary>What the doctor finds.</summary>
    Sign,

    /// <summary>What brings it about.</summary>
    Cause,

    /// <summary>What makes it more likely.</summary>
    RiskFactor,

    /// <summary>What sets an episode off.</summary>
    Trigger,

    /// <summary>How it passes from one to another.</summary>
    Transmission,

    /// <summary>How often it is, and in whom.</summary>
    Occurrence,

    /// <summary>How it goes on over time.</summary>
    Course,

    /// <summary>How long it lasts.</summary>
    Duration,

    /// <summary>What happens without treatment.</summary>
    Untreated,

    /// <summary>What it can lead to.</summary>
    Complication,

    /// <summary>How it is found.</summary>
    Diagnosis,

    /// <summary>How it can be kept away.</summary>
    Prevention,

    /// <summary>What one can do oneself.</summary>
    SelfCare,

    /// <summary>What can be expected.</summary>
    Prognosis,

    /// <summary>When to have it looked at.</summary>
    WhenToSeeDoctor,
}
