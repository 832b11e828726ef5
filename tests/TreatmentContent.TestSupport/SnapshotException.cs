namespace VerifyXunit;

/// <summary>A snapshot is missing or differs.</summary>
public sealed class SnapshotException(string message) : Exception(message);
