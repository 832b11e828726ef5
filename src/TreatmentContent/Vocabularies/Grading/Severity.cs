namespace TreatmentContent.Vocabularies;

/// <summary>How strictly a rule over the content is taken.</summary>
public enum Severity
{
    /// <summary>Nothing is stated, or the word is not one of this vocabulary.</summary>
    Unspecified = 0,

    /// <summary>The content must not be published so.</summary>
    Error,

    /// <summary>It should be looked at.</summary>
    Warning,

    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>The rule is not asked.</summary>
    Off,
}
