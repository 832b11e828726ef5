namespace TreatmentContent.Vocabularies;

/// <summary>How strong something is: pain and other feelings, side effects, complications, symptoms, warning signs.</summary>
public enum Level
{
    /// <summary>Nothing is stated, or the word is not one of this vocabulary.</summary>
    Unspecified = 0,

    /// <summary>Not there at all.</summary>
    None,

    /// <summary>Hardly noticed.</summary>
    Minimal,

    /// <summary>Noticed, but easily borne.</summary>
    Mild,

    /// <summary>Clearly there; it disturbs.</summary>
    Moderate,

    /// <summary>Hard to bear, or serious.</summary>
    Strong,

    /// <summary>May kill if it is not treated at once.</summary>
    LifeThreatening,
}
