namespace TreatmentContent.Vocabularies;

/// <summary>What keeps the result up.</summary>
public enum MaintenanceKind
{
    /// <summary>Nothing is stated, or the word is not one of this vocabulary.</summary>
    Unspecified = 0,

    /// <summary>The same again, smaller.</summary>
    TopUp,

    /// <summary>A session now and then.</summary>
    Session,

    /// <summary>The whole course again.</summary>
    RepeatCourse,

    /// <summary>A vaccine dose that renews protection.</summary>
    Booster,

    /// <summary>A new one in place of the old.</summary>
    Renewal,

    /// <summary>A small correction.</summary>
    Retouch,

    /// <summary>The device is set anew.</summary>
    Adjustment,

    /// <summary>A professional cleaning.</summary>
    Cleaning,

    /// <summary>Looking whether all is well.</summary>
    CheckUp,

    /// <summary>Wearing what holds the teeth.</summary>
    Retainer,

    /// <summary>What the patient does at home.</summary>
    HomeCare,

    /// <summary>Habits that keep the result.</summary>
    Lifestyle,

    /// <summary>Medicine that keeps the result.</summary>
    Medicine,
}
