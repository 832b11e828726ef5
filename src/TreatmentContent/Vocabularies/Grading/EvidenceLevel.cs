namespace TreatmentContent.Vocabularies;

/// <summary>How well a statement is supported by research: the basis that it names.</summary>
public enum EvidenceLevel
{
    /// <summary>Nothing is stated, or the word is not one of this vocabulary.</summary>
    Unspecified = 0,

    /// <summary>Shown by many sound studies and generally accepted.</summary>
    Established,

    /// <summary>Shown by some sound studies.</summary>
    Moderate,

    /// <summary>First studies point that way.</summary>
    Early,

    /// <summary>Studies contradict one another.</summary>
    Mixed,

    /// <summary>Experts think so; studies are missing.</summary>
    Opinion,

    /// <summary>Practice shows it; it was not studied.</summary>
    Experience,

    /// <summary>It has long been used so; it was not studied.</summary>
    Tradition,

    /// <summary>No support was found.</summary>
    Unproven,
}
