using TreatmentContent.Diagnostics;

namespace TreatmentContent.Checks;

/// <summary>A rule of the library: one permanent code, one severity, one section in docs/ISSUES.md.</summary>
internal interface ICodedRule : IContentRule
{
    /// <summary>Gets the code, such as <c>TC1005</c>.</summary>
    string Code { get; }

    /// <summary>Gets the severity where the catalogue's settings say nothing.</summary>
    IssueSeverity Severity { get; }
}
