namespace TreatmentContent.Vocabularies;

/// <summary>What makes the treatment easier to bear.</summary>
public enum ComfortKind
{
    /// <summary>Nothing is stated, or the word is not one of this vocabulary.</summary>
    Unspecified = 0,

    /// <summary>Music.</summary>
    Music,

    /// <summary>Headphones.</summary>
    Headphones,

    /// <summary>Television or films.</summary>
    Television,

    /// <summary>Something to read.</summary>
    Reading,

    /// <summary>Lying and dozing.</summary>
    Resting,

    /// <summary>The patient's own phone or tablet.</summary>
    ScreenTime,

    /// <summary>A button or bulb that calls the staff.</summary>
    Alarm,

    /// <summary>A sign at which the practitioner stops.</summary>
    StopSignal,

    /// <summary>The staff see the patient all the time.</summary>
    StaffInSight,

    /// <summary>The staff hear and speak with the patient all the time.</summary>
    StaffInHearing,

    /// <summary>A window parts the patient from the staff, who watch through it.</summary>
    ViewingWindow,

    /// <summary>Somebody holds the patient's hand.</summary>
    HandHolding,

    /// <summary>Each step is explained.</summary>
    Explanation,

    /// <summary>Talking takes the mind off it.</summary>
    Conversation,

    /// <summary>Somebody may stay with the patient.</summary>
    Companion,

    /// <summary>Breaks at any time.</summary>
    Breaks,

    /// <summary>The patient sets the pace.</summary>
    OwnPace,

    /// <summary>Slow breathing.</summary>
    BreathingExercise,

    /// <summary>Calm through guided imagination.</summary>
    Hypnosis,

    /// <summary>Glasses that show another world.</summary>
    VirtualReality,

    /// <summary>Something to squeeze.</summary>
    StressBall,

    /// <summary>A pleasant scent.</summary>
    Aroma,

    /// <summary>Cold air on the place.</summary>
    ColdAir,

    /// <summary>Shaking near the place that covers the pain.</summary>
    Vibration,

    /// <summary>Less noise.</summary>
    EarProtection,

    /// <summary>Less light.</summary>
    EyeMask,

    /// <summary>A blanket.</summary>
    Blanket,

    /// <summary>A cushion.</summary>
    Cushion,

    /// <summary>A chair or couch to lie on.</summary>
    Reclining,

    /// <summary>Something to drink.</summary>
    Drinks,

    /// <summary>A room alone.</summary>
    PrivateRoom,

    /// <summary>A calm room.</summary>
    QuietRoom,

    /// <summary>A device that is open or wide.</summary>
    OpenDevice,

    /// <summary>Staff of the same sex on request.</summary>
    SameSexStaff,

    /// <summary>Somebody who translates.</summary>
    Interpreter,

    /// <summary>A way in without steps.</summary>
    WheelchairAccess,

    /// <summary>Children are looked after.</summary>
    ChildCare,

    /// <summary>The baby may come along.</summary>
    BabyWelcome,

    /// <summary>A table to change nappies.</summary>
    ChangingTable,

    /// <summary>A place to play.</summary>
    PlayArea,

    /// <summary>A place to park.</summary>
    Parking,

    /// <summary>Free internet.</summary>
    Internet,
}
