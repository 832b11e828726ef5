namespace TreatmentContent.Vocabularies;

/// <summary>How deep a variant goes, in the words that a clinic grades its own treatment with.</summary>
public enum Depth
{
    /// <summary>Nothing is stated, or the word is not one of this vocabulary.</summary>
    Unspecified = 0,

    /// <summary>Only at the surface.</summary>
    Superficial,

    /// <summary>The mildest grade below the surface.</summary>
    Light,

    /// <summary>Between light and deep.</summary>
    Medium,

    /// <summary>As deep as the treatment goes.</summary>
    Deep,
}
