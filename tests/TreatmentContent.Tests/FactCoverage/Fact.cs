namespace TreatmentContent.Tests.FactCoverage;

/// <summary>One statement of a page.</summary>
/// <param name="Name">Page and position, counted from 1: <c>03.8</c>.</param>
/// <param name="Kind">What is stated, such as <c>session-interval</c>.</param>
/// <param name="Value">The statement in short English.</param>
/// <param name="Note">Its qualifier; may be empty.</param>
internal sealed record Fact(string Name, string Kind, string Value, string Note);
