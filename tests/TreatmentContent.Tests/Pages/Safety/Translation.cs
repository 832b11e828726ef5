namespace TreatmentContent.Tests.Pages;

/// <summary>How far the Spanish of a text has come.</summary>
internal enum Translation
{
    None,
    Fresh,
    FreshElsewhere,
    Reviewed,
    Unknown,
    ReviewedUnknown,
    Stale,
    ReviewedStale,
    Draft,
    Machine,
    MachineStale,
}
