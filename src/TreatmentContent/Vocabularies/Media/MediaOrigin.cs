namespace TreatmentContent.Vocabularies;

/// <summary>How a piece of media was made.</summary>
public enum MediaOrigin
{
    /// <summary>Nothing is stated, or the word is not one of this vocabulary.</summary>
    Unspecified = 0,

    /// <summary>With a camera.</summary>
    Camera,

    /// <summary>Drawn by hand.</summary>
    Drawing,

    /// <summary>Made or changed by software.</summary>
    Software,

    /// <summary>By a scanner or another device of imaging.</summary>
    Scanner,

    /// <summary>Through a microscope.</summary>
    Microscope,
}
