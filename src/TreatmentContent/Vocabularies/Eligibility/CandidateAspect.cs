namespace TreatmentContent.Vocabularies;

/// <summary>Which side of a person makes the treatment suitable or not.</summary>
public enum CandidateAspect
{
    /// <summary>Nothing is stated, or the word is not one of this vocabulary.</summary>
    Unspecified = 0,

    /// <summary>General health.</summary>
    Health,

    /// <summary>What the condition is like.</summary>
    Condition,

    /// <summary>How strong the condition is.</summary>
    Severity,

    /// <summary>Weight, skin, bone, teeth and other facts of the body.</summary>
    BodyState,

    /// <summary>How old the person is.</summary>
    Age,

    /// <summary>What the person hopes for.</summary>
    Expectations,

    /// <summary>Why the person wants it.</summary>
    Motive,

    /// <summary>What was tried before.</summary>
    PriorCare,

    /// <summary>Habits, work and sport.</summary>
    Lifestyle,

    /// <summary>How well the person follows advice and cares for the place.</summary>
    SelfCare,

    /// <summary>What the person can bear, such as sunlight.</summary>
    Tolerance,

    /// <summary>Whether the person can keep still, follow and take part.</summary>
    Cooperation,

    /// <summary>Whether the person has time for all visits.</summary>
    Availability,
}
