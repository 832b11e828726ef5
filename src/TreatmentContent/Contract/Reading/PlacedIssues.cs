using System.Globalization;
using TreatmentContent.Diagnostics;

namespace TreatmentContent.Contract;

/// <summary>Gathers every problem of one document and gives them in its order, each with path, line and column.</summary>
/// <param name="maxIssues">How many are listed; one more says how many are not.</param>
internal class PlacedIssues(int maxIssues) : ReadingProblems
{
    // The one step back in the order: a missing member is known at the end of its object and stands at its start.
    private const int Spare = 10;

    private readonly List<Found> found = [];
    private readonly HashSet<(string Code, long Offset, string Message)> known = [];
    private readonly List<(string? Member, int Index)> steps = [];
    private int unlisted;

    public sealed override bool HasEnough => HasErrors && IsFull;

    /// <summary>Gets whether no issue more is kept; those to come are counted.</summary>
    public bool IsFull => found.Count > (long)maxIssues * Spare;

    /// <summary>Gets whether what is looked at is a member of the document itself.</summary>
    public bool IsAtMemberOfRoot => steps.Count == 1;

    /// <summary>Gets whether an error was found.</summary>
    public bool HasErrors { get; private set; }

    public sealed override void Report(string code, string message, long offset) =>
        Add(code, IssueSeverity.Error, Advise(code, steps.Count > 0 ? steps[^1].Member : null, message), offset);

    /// <summary>Takes a problem that leaves the document readable.</summary>
    public void Warn(string code, string message, long offset) => Add(code, IssueSeverity.Warning, message, offset);

    /// <summary>Takes something worth knowing that is no problem.</summary>
    public void Inform(string code, string message, long offset) => Add(code, IssueSeverity.Information, message, offset);

    /// <summary>Forgets everything but the issues of one code: the document is of another format, and the rest only follows from that.</summary>
    public void KeepOnly(string code)
    {
        if (found.Exists(issue => issue.Code == code))
        {
            found.RemoveAll(issue => issue.Code != code);
            unlisted = 0;
        }
    }

    public sealed override void Enter(string member) => steps.Add((member, -1));

    public sealed override void Enter(int index) => steps.Add((null, index));

    public sealed override void Leave() => steps.RemoveAt(steps.Count - 1);

    /// <summary>Gives the issues in the order of the document.</summary>
    /// <param name="document">The bytes that were read.</param>
    /// <param name="file">The file as it is named in the issues, or null.</param>
    public IReadOnlyList<ContentIssue> ToIssues(ReadOnlySpan<byte> document, string? file)
    {
        Found[] sorted = [.. found.OrderBy(issue => issue.Offset)];
        var lines = new LineCounter(document);
        var issues = new List<ContentIssue>();
        foreach (Found issue in sorted.AsSpan(0, Math.Min(sorted.Length, maxIssues)))
        {
            (int line, int column) = lines.PlaceOf(issue.Offset);
            issues.Add(new ContentIssue { Code = issue.Code, Severity = issue.Severity, Message = issue.Message, Path = JsonPath.Of(issue.Steps), File = file, Line = line, Column = column });
        }

        int more = unlisted + sorted.Length - issues.Count;
        if (more > 0)
        {
            Found next = sorted[Math.Min(issues.Count, sorted.Length - 1)];
            (int line, int column) = lines.PlaceOf(next.Offset);
            string message = string.Create(CultureInfo.InvariantCulture, $"{(HasEnough ? "At least " : "")}{more} more {(more == 1 ? "issue is" : "issues are")} not listed; correct the ones above first.");
            IssueSeverity severity = HasErrors ? IssueSeverity.Error : IssueSeverity.Warning;
            issues.Add(new ContentIssue { Code = "TC0019", Severity = severity, Message = message, File = file, Line = line, Column = column });
        }

        return issues;
    }

    /// <summary>Adds to a message what is known of the member where the error stands.</summary>
    /// <param name="code">The issue code.</param>
    /// <param name="member">The member's name, or null in a list or at the root.</param>
    /// <param name="message">The message.</param>
    protected virtual string Advise(string code, string? member, string message) => message;

    private void Add(string code, IssueSeverity severity, string message, long offset)
    {
        HasErrors |= severity == IssueSeverity.Error;
        if (IsFull)
        {
            unlisted++;
            return;
        }

        // The path is put together for the issues that are listed: with long names it is the longest part of an issue.
        if (known.Add((code, offset, message)))
            found.Add(new Found(code, severity, message, [.. steps], offset));
    }

    private sealed record Found(string Code, IssueSeverity Severity, string Message, (string? Member, int Index)[] Steps, long Offset);
}
