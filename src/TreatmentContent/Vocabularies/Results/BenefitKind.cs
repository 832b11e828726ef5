namespace TreatmentContent.Vocabularies;

/// <summary>What the patient gains: the benefits of a treatment.</summary>
public enum BenefitKind
{
    /// <summary>Nothing is stated, or the word is not one of this vocabulary.</summary>
    Unspecified = 0,

    /// <summary>Lines and wrinkles become softer.</summary>
    Smoothing,

    /// <summary>Skin or tissue becomes tighter.</summary>
    Firming,

    /// <summary>Lost fullness comes back.</summary>
    Volume,

    /// <summary>The skin springs back better.</summary>
    Elasticity,

    /// <summary>Dark patches fade and the colour becomes even.</summary>
    EvenTone,

    /// <summary>Pores look smaller.</summary>
    FinerPores,

    /// <summary>The skin looks fresh and bright.</summary>
    Radiance,

    /// <summary>The skin holds more moisture.</summary>
    Hydration,

    /// <summary>Pimples and blemishes become fewer.</summary>
    ClearSkin,

    /// <summary>Scars become less visible.</summary>
    ScarReduction,

    /// <summary>Skincare gets deeper into the skin and does more.</summary>
    ProductAbsorption,

    /// <summary>Face or body gets a clearer shape.</summary>
    Contour,

    /// <summary>Fat at one place becomes less.</summary>
    FatReduction,

    /// <summary>The patient becomes lighter.</summary>
    WeightLoss,

    /// <summary>Hair becomes more or thicker.</summary>
    HairGrowth,

    /// <summary>Unwanted hair becomes less.</summary>
    HairRemoval,

    /// <summary>Small veins disappear.</summary>
    ClearedVeins,

    /// <summary>A tattoo fades.</summary>
    FadedInk,

    /// <summary>Teeth become lighter.</summary>
    WhiterTeeth,

    /// <summary>Teeth stand better.</summary>
    StraightTeeth,

    /// <summary>Biting and chewing are possible again.</summary>
    Chewing,

    /// <summary>The patient's own tooth stays.</summary>
    ToothPreservation,

    /// <summary>The patient sees more sharply.</summary>
    ClearVision,

    /// <summary>Glasses or lenses are needed less.</summary>
    FreedomFromGlasses,

    /// <summary>The patient hears better.</summary>
    BetterHearing,

    /// <summary>It hurts less.</summary>
    PainRelief,

    /// <summary>Joints and body move better.</summary>
    Mobility,

    /// <summary>The body stands better.</summary>
    Posture,

    /// <summary>Walking becomes easier.</summary>
    Gait,

    /// <summary>Muscles become stronger.</summary>
    Strength,

    /// <summary>Urine is held better.</summary>
    BladderControl,

    /// <summary>Blood flows better.</summary>
    Circulation,

    /// <summary>Wounds and injuries heal better.</summary>
    Healing,

    /// <summary>Inflammation becomes less.</summary>
    LessInflammation,

    /// <summary>The patient sweats less.</summary>
    LessSweating,

    /// <summary>Complaints become less.</summary>
    SymptomRelief,

    /// <summary>Mood becomes brighter.</summary>
    BetterMood,

    /// <summary>Fear and tension become less.</summary>
    LessAnxiety,

    /// <summary>The patient learns to deal with it.</summary>
    CopingSkills,

    /// <summary>The patient sleeps better.</summary>
    BetterSleep,

    /// <summary>The patient feels surer.</summary>
    Confidence,

    /// <summary>A pregnancy becomes more likely.</summary>
    PregnancyChance,

    /// <summary>Having children later stays possible.</summary>
    FertilityPreservation,

    /// <summary>No pregnancy comes about.</summary>
    Contraception,

    /// <summary>An illness is kept away.</summary>
    Protection,

    /// <summary>Others are protected too.</summary>
    CommunityProtection,

    /// <summary>An illness is found early.</summary>
    EarlyDetection,

    /// <summary>It becomes known what it is.</summary>
    ClearDiagnosis,

    /// <summary>The patient is soon back in daily life.</summary>
    QuickRecovery,

    /// <summary>A session takes little time.</summary>
    ShortSessions,

    /// <summary>An operation is spared or put off.</summary>
    NoSurgery,

    /// <summary>Nobody sees that something was done.</summary>
    NoVisibleTraces,

    /// <summary>The result looks natural.</summary>
    NaturalLook,

    /// <summary>The effect stays for long.</summary>
    LongLasting,

    /// <summary>The treatment is easy to bear.</summary>
    Comfort,

    /// <summary>The treatment has few risks.</summary>
    Safety,

    /// <summary>Little radiation.</summary>
    LowRadiation,

    /// <summary>It works.</summary>
    Effectiveness,

    /// <summary>Daily life becomes better.</summary>
    QualityOfLife,
}
