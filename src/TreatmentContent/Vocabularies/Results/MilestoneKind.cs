namespace TreatmentContent.Vocabularies;

/// <summary>What is reached, or lasts: the milestones of recovery and the timeline of results.</summary>
public enum MilestoneKind
{
    /// <summary>Nothing is stated, or the word is not one of this vocabulary.</summary>
    Unspecified = 0,

    /// <summary>The days in which the patient rests or keeps away from others.</summary>
    Downtime,

    /// <summary>The wound is closed or the tissue sound.</summary>
    Healed,

    /// <summary>Nothing of the treatment can be seen any more.</summary>
    NormalAppearance,

    /// <summary>The pain has gone.</summary>
    PainFree,

    /// <summary>The patient can work again.</summary>
    BackToWork,

    /// <summary>The patient can take up an activity again.</summary>
    BackToActivity,

    /// <summary>The patient can leave the clinic.</summary>
    GoHome,

    /// <summary>Stitches or dressings come out.</summary>
    SutureRemoval,

    /// <summary>The first effect can be seen or felt.</summary>
    FirstResult,

    /// <summary>The state gets better from here on.</summary>
    Improvement,

    /// <summary>The effect is complete.</summary>
    FullResult,

    /// <summary>The effect holds for this long.</summary>
    Lasts,

    /// <summary>The effect becomes less from here on.</summary>
    WearsOff,

    /// <summary>The vaccine or medicine protects from here on.</summary>
    Protected,

    /// <summary>A test shows that the aim is reached.</summary>
    ClearResult,

    /// <summary>The time in which body or mind gets used to it.</summary>
    Adaptation,
}
