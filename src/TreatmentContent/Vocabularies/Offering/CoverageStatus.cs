namespace TreatmentContent.Vocabularies;

/// <summary>Whether a payer pays.</summary>
public enum CoverageStatus
{
    /// <summary>Nothing is stated, or the word is not one of this vocabulary.</summary>
    Unspecified = 0,

    /// <summary>All of it is paid.</summary>
    Covered,

    /// <summary>It is paid as a rule.</summary>
    Usually,

    /// <summary>It is paid under conditions.</summary>
    Conditional,

    /// <summary>A part is paid.</summary>
    Partly,

    /// <summary>It is paid in few cases.</summary>
    Rarely,

    /// <summary>It is not paid.</summary>
    NotCovered,

    /// <summary>The insurer is to be asked.</summary>
    Ask,

    /// <summary>The clinic asks the insurer.</summary>
    WeAsk,

    /// <summary>The clinic has no contract; the patient pays and claims it back.</summary>
    NotContracted,
}
