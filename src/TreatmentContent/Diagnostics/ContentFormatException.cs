using TreatmentContent.Collections;

namespace TreatmentContent.Diagnostics;

/// <summary>Content could not be read; <see cref="Issues"/> says why and where.</summary>
public sealed class ContentFormatException : FormatException
{
    /// <summary>Makes the exception for the issues of a document.</summary>
    /// <param name="issues">What is wrong, in the order of the document; at least one.</param>
    public ContentFormatException(IReadOnlyList<ContentIssue> issues)
        : base(Summary(issues)) => Issues = ValueList<ContentIssue>.From(issues) ?? ValueList<ContentIssue>.Empty;

    /// <summary>Gets what is wrong, in the order of the document.</summary>
    public IReadOnlyList<ContentIssue> Issues { get; }

    private static string Summary(IReadOnlyList<ContentIssue> issues) => issues switch
    {
        [] => "The content could not be read.",
        [var only] => only.ToString(),
        [var first, ..] => $"{first} ({EnglishCount.Of(issues.Count - 1, "further issue")})",
    };
}
