namespace TreatmentContent.Vocabularies;

/// <summary>What is done to judge the patient, before and after the treatment.</summary>
public enum AssessmentKind
{
    /// <summary>Nothing is stated, or the word is not one of this vocabulary.</summary>
    Unspecified = 0,

    /// <summary>A talk with the practitioner.</summary>
    Consultation,

    /// <summary>The first talk and examination.</summary>
    FirstAssessment,

    /// <summary>The practitioner examines the patient.</summary>
    Examination,

    /// <summary>Questions and tests that lead to a diagnosis.</summary>
    Evaluation,

    /// <summary>A test or an image.</summary>
    Test,

    /// <summary>The test once more.</summary>
    RepeatTest,

    /// <summary>A try on a small spot.</summary>
    PatchTest,

    /// <summary>A first treatment that finds the right setting.</summary>
    TestTreatment,

    /// <summary>Pictures that show how it was.</summary>
    Photograph,

    /// <summary>Something is measured.</summary>
    Measurement,

    /// <summary>What is to be done is planned.</summary>
    Planning,

    /// <summary>Choices, gains, risks and costs are explained.</summary>
    AdviceTalk,

    /// <summary>The patient's own doctor agrees.</summary>
    Clearance,

    /// <summary>Another doctor sends the patient or is seen first.</summary>
    Referral,

    /// <summary>Another doctor's view.</summary>
    SecondOpinion,

    /// <summary>A visit afterwards.</summary>
    FollowUp,

    /// <summary>Watched in between, without treatment.</summary>
    Monitoring,

    /// <summary>Fit and function are checked.</summary>
    FunctionCheck,

    /// <summary>A professional cleaning.</summary>
    Cleaning,

    /// <summary>The dressing is changed.</summary>
    DressingChange,

    /// <summary>Stitches are taken out.</summary>
    StitchRemoval,

    /// <summary>The result is explained.</summary>
    ResultTalk,

    /// <summary>The clinic calls to ask how the patient is.</summary>
    Call,
}
