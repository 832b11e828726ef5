namespace TreatmentContent.Vocabularies;

/// <summary>Whom or what a substance comes from.</summary>
public enum Origin
{
    /// <summary>Nothing is stated, or the word is not one of this vocabulary.</summary>
    Unspecified = 0,

    /// <summary>The patient.</summary>
    Own,

    /// <summary>The patient's partner.</summary>
    Partner,

    /// <summary>A relative of the patient.</summary>
    Relative,

    /// <summary>Another person, known or not.</summary>
    Donor,

    /// <summary>An animal.</summary>
    Animal,

    /// <summary>A plant.</summary>
    Plant,

    /// <summary>Bacteria, yeast or another microbe.</summary>
    Microbe,

    /// <summary>It is made artificially.</summary>
    Synthetic,
}
