namespace TreatmentContent.Vocabularies;

/// <summary>How something goes on over time: results that appear, repetitions that change.</summary>
public enum Pace
{
    /// <summary>Nothing is stated, or the word is not one of this vocabulary.</summary>
    Unspecified = 0,

    /// <summary>There at once.</summary>
    Immediate,

    /// <summary>Little by little.</summary>
    Gradual,

    /// <summary>In distinct steps.</summary>
    Stepwise,

    /// <summary>Nothing at first, then it sets in.</summary>
    Delayed,

    /// <summary>Always the same.</summary>
    Steady,

    /// <summary>Less and less, or less often.</summary>
    Tapering,

    /// <summary>More and more, or stronger each time.</summary>
    Rising,

    /// <summary>With longer and longer gaps.</summary>
    Lengthening,

    /// <summary>Up and down.</summary>
    Fluctuating,
}
