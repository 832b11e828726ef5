namespace TreatmentContent.Vocabularies;

/// <summary>How pain or fear is taken away during a treatment: the anaesthesia that the patient experiences.</summary>
public enum AnaesthesiaKind
{
    /// <summary>Nothing is stated, or the word is not one of this vocabulary.</summary>
    Unspecified = 0,

    /// <summary>Nothing is given.</summary>
    None,

    /// <summary>A cream, gel or spray on the skin.</summary>
    Topical,

    /// <summary>Drops into the eye.</summary>
    Drops,

    /// <summary>An injection that numbs the place.</summary>
    Local,

    /// <summary>An injection that numbs all that one nerve serves.</summary>
    NerveBlock,

    /// <summary>An injection at the spine that numbs the lower body.</summary>
    Spinal,

    /// <summary>Cold air, ice or a cold tip.</summary>
    Cooling,

    /// <summary>Laughing gas to breathe.</summary>
    NitrousOxide,

    /// <summary>A tablet or drip against pain.</summary>
    Painkiller,

    /// <summary>A medicine that makes calm and drowsy; the patient can be spoken to.</summary>
    Sedation,

    /// <summary>A medicine that makes sleep; the patient breathes alone.</summary>
    DeepSedation,

    /// <summary>Full anaesthesia with loss of consciousness.</summary>
    General,
}
