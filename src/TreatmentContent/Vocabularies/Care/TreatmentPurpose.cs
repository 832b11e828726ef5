namespace TreatmentContent.Vocabularies;

/// <summary>What a treatment is for in the end: the purpose of the treatment as a whole.</summary>
/// <remarks>Where nothing is stated, medical is meant.</remarks>
public enum TreatmentPurpose
{
    /// <summary>Nothing is stated, or the word is not one of this vocabulary.</summary>
    Unspecified = 0,

    /// <summary>To heal or relieve an illness.</summary>
    Medical,

    /// <summary>To look as one wishes, without illness.</summary>
    Cosmetic,

    /// <summary>To keep an illness away.</summary>
    Preventive,

    /// <summary>To find out what it is.</summary>
    Diagnostic,

    /// <summary>To ease life with an illness that cannot be cured.</summary>
    Palliative,

    /// <summary>To have or not to have children.</summary>
    Reproductive,

    /// <summary>To regain what one could do.</summary>
    Rehabilitative,
}
