namespace TreatmentContent.Tests.FactCoverage;

/// <summary>How well the model holds a fact.</summary>
internal enum FactScore
{
    /// <summary>Typed members hold the value and its qualifier.</summary>
    Covered,

    /// <summary>The right place exists, but what was said, or its qualifier, is in a text alone.</summary>
    Half,

    /// <summary>Only a general description or an unknown member could hold it.</summary>
    Missed,
}
