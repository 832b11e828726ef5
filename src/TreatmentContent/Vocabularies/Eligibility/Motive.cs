namespace TreatmentContent.Vocabularies;

/// <summary>Why somebody wants the treatment.</summary>
public enum Motive
{
    /// <summary>Nothing is stated, or the word is not one of this vocabulary.</summary>
    Unspecified = 0,

    /// <summary>To do without glasses or contact lenses.</summary>
    AvoidGlasses,

    /// <summary>To do without an operation.</summary>
    AvoidSurgery,

    /// <summary>To put off an operation.</summary>
    PostponeSurgery,

    /// <summary>To take less medicine or none.</summary>
    AvoidMedicine,

    /// <summary>To spare pain.</summary>
    AvoidPain,

    /// <summary>To feel better.</summary>
    RelieveSymptoms,

    /// <summary>To look better.</summary>
    Appearance,

    /// <summary>To look better without it being seen why.</summary>
    NaturalLook,

    /// <summary>To feel surer of oneself.</summary>
    Confidence,

    /// <summary>To stop something from coming or growing worse.</summary>
    Prevention,

    /// <summary>To know what is the matter.</summary>
    Certainty,

    /// <summary>To be able to have children later.</summary>
    PreserveFertility,

    /// <summary>To have a child.</summary>
    HaveChild,

    /// <summary>To have no further children.</summary>
    NoMoreChildren,

    /// <summary>A free choice without a medical reason.</summary>
    PersonalChoice,

    /// <summary>An illness or its treatment makes it necessary.</summary>
    MedicalNeed,

    /// <summary>To be back to everyday life soon.</summary>
    ShortDowntime,

    /// <summary>To see a result soon.</summary>
    FastResult,

    /// <summary>To pay less.</summary>
    LowCost,

    /// <summary>A journey asks for it.</summary>
    Travel,

    /// <summary>Work or a profession asks for it.</summary>
    Work,

    /// <summary>Sport asks for it.</summary>
    Sport,

    /// <summary>A wedding or another great day.</summary>
    SpecialEvent,
}
