namespace TreatmentContent.Vocabularies;

/// <summary>How far something goes: the degree of an outcome, or of what the evidence shows.</summary>
public enum Degree
{
    /// <summary>Nothing is stated, or the word is not one of this vocabulary.</summary>
    Unspecified = 0,

    /// <summary>No result at all.</summary>
    None,

    /// <summary>Less than was hoped for.</summary>
    Poor,

    /// <summary>A part of what was wanted.</summary>
    Partial,

    /// <summary>Most of what was wanted.</summary>
    Good,

    /// <summary>Nearly all of what was wanted.</summary>
    VeryGood,

    /// <summary>All of what was wanted.</summary>
    Complete,

    /// <summary>All of it, and it stays.</summary>
    Permanent,

    /// <summary>Better than in all other cases; it grades nothing else.</summary>
    Best,
}
