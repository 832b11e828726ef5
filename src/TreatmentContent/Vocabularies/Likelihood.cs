namespace TreatmentContent.Vocabularies;

/// <summary>How many people something happens to, as a word.</summary>
/// <remarks>
/// Source of the five classes from <see cref="VeryCommon"/> to <see cref="VeryRare"/>: European Commission,
/// "A guideline on summary of product characteristics (SmPC)", revision 2, September 2009, section 4.8. The others are lay words without a number.
/// </remarks>
public enum Likelihood
{
    /// <summary>Nothing is said.</summary>
    Unspecified = 0,

    /// <summary>At least 1 in 10.</summary>
    VeryCommon,

    /// <summary>At least 1 in 100, and fewer than 1 in 10.</summary>
    Common,

    /// <summary>At least 1 in 1,000, and fewer than 1 in 100.</summary>
    Uncommon,

    /// <summary>At least 1 in 10,000, and fewer than 1 in 1,000.</summary>
    Rare,

    /// <summary>Fewer than 1 in 10,000.</summary>
    VeryRare,

    /// <summary>Everyone; a lay word.</summary>
    All,

    /// <summary>More than half, without a number; a lay word.</summary>
    Most,

    /// <summary>A large number, unstated; a lay word.</summary>
    Many,

    /// <summary>Happens regularly, without a number; a lay word for cases where people are not counted.</summary>
    Often,

    /// <summary>More than a few and fewer than most, without a number; a lay word.</summary>
    Some,

    /// <summary>A small number, unstated; a lay word.</summary>
    Few,

    /// <summary>Nobody: it does not occur. A claim that needs a source.</summary>
    None,

    /// <summary>It may happen; how often is not said. A lay word.</summary>
    Possible,
}
