namespace TreatmentContent.Vocabularies;

/// <summary>Before, in or after the treatment: when a feeling comes.</summary>
public enum Stage
{
    /// <summary>Nothing is stated, or the word is not one of this vocabulary.</summary>
    Unspecified = 0,

    /// <summary>In the hours or days before treatment.</summary>
    Before,

    /// <summary>While the treatment is being prepared.</summary>
    Preparation,

    /// <summary>When the anaesthetic is given.</summary>
    Anaesthesia,

    /// <summary>While a needle or IV line goes in.</summary>
    NeedleInsertion,

    /// <summary>While the treatment is given.</summary>
    During,

    /// <summary>In the first hours and days after treatment.</summary>
    After,

    /// <summary>While it heals, in the weeks after.</summary>
    Healing,

    /// <summary>Months and years later.</summary>
    LongTerm,
}
