namespace TreatmentContent.Vocabularies;

/// <summary>Who acts at a stage of how a treatment works.</summary>
public enum Actor
{
    /// <summary>Nothing is stated, or the word is not one of this vocabulary.</summary>
    Unspecified = 0,

    /// <summary>The patient's own body.</summary>
    Body,

    /// <summary>What the clinic applies.</summary>
    Treatment,

    /// <summary>What the patient does, such as training.</summary>
    Patient,
}
