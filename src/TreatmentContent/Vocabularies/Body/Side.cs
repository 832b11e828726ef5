namespace TreatmentContent.Vocabularies;

/// <summary>Which side of the body, as the patient sees it: treated areas and the cases in which a statement holds.</summary>
public enum Side
{
    /// <summary>Nothing is stated, or the word is not one of this vocabulary.</summary>
    Unspecified = 0,

    /// <summary>The patient's own left.</summary>
    Left,

    /// <summary>The patient's own right.</summary>
    Right,

    /// <summary>Left and right, in the same session or one after the other.</summary>
    Both,

    /// <summary>One side only, whichever needs it.</summary>
    Either,

    /// <summary>The midline, which belongs to neither side.</summary>
    Middle,

    /// <summary>The side that the patient mostly uses, such as the writing hand.</summary>
    Dominant,

    /// <summary>The side that the patient uses less, often chosen for an injection.</summary>
    NonDominant,
}
