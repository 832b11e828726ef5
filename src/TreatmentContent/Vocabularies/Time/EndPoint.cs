namespace TreatmentContent.Vocabularies;

/// <summary>What ends a rule or a time, however long it takes: "until …".</summary>
public enum EndPoint
{
    /// <summary>Nothing is stated, or the word is not one of this vocabulary.</summary>
    Unspecified = 0,

    /// <summary>The wound is closed or the tissue sound.</summary>
    Healed,

    /// <summary>The crust has come off by itself.</summary>
    CrustFallsOff,

    /// <summary>The lesions of an infection have gone.</summary>
    LesionsGone,

    /// <summary>The skin has its usual colour.</summary>
    RednessGone,

    /// <summary>Nothing is swollen any more.</summary>
    SwellingGone,

    /// <summary>No bruise can be seen.</summary>
    BruisingGone,

    /// <summary>The skin is as light as it is without sun.</summary>
    TanFaded,

    /// <summary>Nothing hurts any more.</summary>
    PainGone,

    /// <summary>The numbness has worn off.</summary>
    FeelingReturns,

    /// <summary>No sign of the condition is left.</summary>
    SymptomsGone,

    /// <summary>The infection has been overcome.</summary>
    InfectionCured,

    /// <summary>The body temperature is normal.</summary>
    FeverGone,

    /// <summary>What was wanted has been reached.</summary>
    GoalReached,

    /// <summary>The first effect can be seen.</summary>
    EffectSeen,

    /// <summary>A test shows that all is as it should be.</summary>
    ClearResult,

    /// <summary>A doctor has agreed.</summary>
    Clearance,

    /// <summary>The next appointment.</summary>
    NextVisit,

    /// <summary>The next session.</summary>
    NextSession,

    /// <summary>The last session or dose is over.</summary>
    CourseEnd,

    /// <summary>The stitches have been taken out.</summary>
    SuturesOut,

    /// <summary>The dressing has been taken off.</summary>
    BandageOff,

    /// <summary>The child is born.</summary>
    Birth,

    /// <summary>The child is no longer breastfed.</summary>
    Weaning,

    /// <summary>The next period begins.</summary>
    PeriodStarts,

    /// <summary>The patient reaches the age that is the limit.</summary>
    AgeLimit,

    /// <summary>The package or supply is used up.</summary>
    UsedUp,

    /// <summary>The device or material is worn.</summary>
    WornOut,

    /// <summary>The patient takes the agreement back.</summary>
    ConsentWithdrawn,

    /// <summary>The patient no longer confirms the wish.</summary>
    ConsentNotRenewed,

    /// <summary>The patient is fully awake after sedation.</summary>
    Awake,

    /// <summary>The anaesthesia has worn off.</summary>
    AnaesthesiaWornOff,

    /// <summary>The patient has passed urine.</summary>
    BladderEmptied,
}
