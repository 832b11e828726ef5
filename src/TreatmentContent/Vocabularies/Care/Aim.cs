namespace TreatmentContent.Vocabularies;

/// <summary>What a treatment wants to do about a condition: its indications.</summary>
public enum Aim
{
    /// <summary>Nothing is stated, or the word is not one of this vocabulary.</summary>
    Unspecified = 0,

    /// <summary>Act on the condition itself.</summary>
    Treat,

    /// <summary>Make it go away for good.</summary>
    Cure,

    /// <summary>Keep it from coming.</summary>
    Prevent,

    /// <summary>Ease what it does to the patient.</summary>
    Relieve,

    /// <summary>Keep it from getting worse.</summary>
    Control,

    /// <summary>Make it look better.</summary>
    ImproveAppearance,

    /// <summary>Take it away.</summary>
    Remove,

    /// <summary>Put it right, as sight or the position of teeth.</summary>
    Correct,

    /// <summary>Bring back what was lost.</summary>
    Restore,

    /// <summary>Put something else in its place.</summary>
    Replace,

    /// <summary>Find out whether and what it is.</summary>
    Diagnose,

    /// <summary>Look for it in people without complaints.</summary>
    Screen,

    /// <summary>Watch how it goes on.</summary>
    Monitor,

    /// <summary>Keep something for later, as fertility.</summary>
    Preserve,

    /// <summary>Help another treatment.</summary>
    Support,
}
