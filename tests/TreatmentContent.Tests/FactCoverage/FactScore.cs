namespace TreatmentContent.Tests.FactCoverage;

/// <summary>How well the model holds a fact.</summary>
internal enum FactScore
{
    /// <summary>Typed members hold the value and its qualifier.</summary>
    Covered,

    /// <summary>There is a member for it, but the fact or its qualifier stands in words only.</summary>
    Half,

    /// <summary>Only a general description or an unknown member could hold it.</summary>
    Missed,
}
