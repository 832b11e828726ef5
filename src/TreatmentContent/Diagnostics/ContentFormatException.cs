using TreatmentContent.Collections;

namespace TreatmentContent.Diagnostics;

/// <summary>Content could not be read; <see cref="Issues"/> says why and where.</summary>
public sealed class ContentFormatException : FormatException
{
    /// <summary>Makes the exception for the issues of a document.</summary>
    /// <param name="issues">What is wrong, in the order of the document; at least one.</param>
    public ContentFormatException(IReadOnlyList<ContentIssue> issues)
        : base(issues is [var first, ..] ? first.ToString() : "The content could not be read.") => Issues = ValueList<ContentIssue>.From(issues) ?? ValueList<ContentIssue>.Empty;

    /// <summary>Gets what is wrong, in the order of the document.</summary>
    public IReadOnlyList<ContentIssue> Issues { get; }
}
