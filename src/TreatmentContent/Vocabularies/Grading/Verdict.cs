namespace TreatmentContent.Vocabularies;

/// <summary>How something compares: this treatment with a related one, a feeling with another, how often an effect comes with how often it does otherwise.</summary>
public enum Verdict
{
    /// <summary>Nothing is stated, or the word is not one of this vocabulary.</summary>
    Unspecified = 0,

    /// <summary>Far less than the other.</summary>
    MuchLess,

    /// <summary>Less than the other.</summary>
    Less,

    /// <summary>As much as the other or a little less.</summary>
    SameOrLess,

    /// <summary>As much as the other.</summary>
    Same,

    /// <summary>As much as the other or a little more.</summary>
    SameOrMore,

    /// <summary>More than the other.</summary>
    More,

    /// <summary>Far more than the other.</summary>
    MuchMore,

    /// <summary>More than all others.</summary>
    Most,

    /// <summary>Less than all others.</summary>
    Least,

    /// <summary>Sometimes less, sometimes more.</summary>
    Varies,
}
