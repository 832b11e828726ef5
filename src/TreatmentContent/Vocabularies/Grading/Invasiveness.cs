namespace TreatmentContent.Vocabularies;

/// <summary>How far a treatment goes into the body: its protocol.</summary>
public enum Invasiveness
{
    /// <summary>Nothing is stated, or the word is not one of this vocabulary.</summary>
    Unspecified = 0,

    /// <summary>Nothing breaks the skin or enters the body.</summary>
    NonInvasive,

    /// <summary>Needles or very small openings only.</summary>
    MinimallyInvasive,

    /// <summary>A small operation through short cuts or an instrument in an opening of the body.</summary>
    ModeratelyInvasive,

    /// <summary>An operation through a full cut.</summary>
    OpenSurgery,
}
