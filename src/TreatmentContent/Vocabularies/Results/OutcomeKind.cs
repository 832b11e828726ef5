namespace TreatmentContent.Vocabularies;

/// <summary>What kind of result a frequency, a degree or a measured change is about: the outcomes of a treatment.</summary>
public enum OutcomeKind
{
    /// <summary>Nothing is stated, or the word is not one of this vocabulary.</summary>
    Unspecified = 0,

    /// <summary>The condition gets clearly better.</summary>
    Response,

    /// <summary>The signs of the condition are gone.</summary>
    Remission,

    /// <summary>No symptoms are left.</summary>
    SymptomFree,

    /// <summary>The condition is gone for good.</summary>
    Cure,

    /// <summary>The treatment reaches its technical or medical aim.</summary>
    Success,

    /// <summary>The treatment does not reach its aim.</summary>
    Failure,

    /// <summary>It fails again after success was confirmed.</summary>
    LateFailure,

    /// <summary>The condition comes back.</summary>
    Recurrence,

    /// <summary>The treated thing or person lives on: implant, graft, egg cell, patient.</summary>
    Survival,

    /// <summary>Cells live on after thawing.</summary>
    ThawSurvival,

    /// <summary>A pregnancy comes about.</summary>
    Pregnancy,

    /// <summary>A living child is born.</summary>
    LiveBirth,

    /// <summary>The illness is kept away.</summary>
    Protection,

    /// <summary>What is there is found.</summary>
    Detection,

    /// <summary>A test says what is true.</summary>
    Accuracy,

    /// <summary>A test finds what is not there.</summary>
    FalsePositive,

    /// <summary>A test misses what is there.</summary>
    FalseNegative,

    /// <summary>Patients are content.</summary>
    Satisfaction,

    /// <summary>Something measured or seen gets better.</summary>
    Improvement,

    /// <summary>Something measured becomes another, as a shade or a length.</summary>
    Change,

    /// <summary>Something unwanted becomes less.</summary>
    Reduction,

    /// <summary>What was to go is gone.</summary>
    Removal,

    /// <summary>It grows paler.</summary>
    Fading,

    /// <summary>Spots, hair, lesions or ink disappear.</summary>
    Clearance,

    /// <summary>What was removed grows again, or what was lost grows back.</summary>
    Regrowth,

    /// <summary>The patient can do again what was not possible.</summary>
    ReturnToFunction,

    /// <summary>Daily life becomes better.</summary>
    QualityOfLife,

    /// <summary>The treatment has to be done again.</summary>
    RepeatNeeded,
}
