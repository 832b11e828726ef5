using TreatmentContent.Contract;
using TreatmentContent.Diagnostics;

namespace TreatmentContent.SchemaOrg;

/// <summary>
/// Holds a JSON-LD document, whoever wrote it, against the vocabulary of Schema.org and the rules of a graph: unknown and superseded terms, properties and values where they
/// do not belong, dates, durations, languages and addresses that are none, references that lead nowhere, nodes that stand twice or hang loose.
/// </summary>
/// <remarks>
/// It judges the document alone: it fetches nothing, and what a search engine shows is not its subject. It reads at most 16 MiB, 64 levels, and a million values.
/// Source: schema.org 30.0 (2026-03-19); JSON-LD 1.1 (W3C, 2020). The codes are explained in <c>docs/ISSUES.md</c>.
/// </remarks>
public static class SchemaOrgCheck
{
    private const int MaxIssues = 100;

    /// <summary>Checks a document.</summary>
    /// <param name="json">The JSON-LD: one object, a list of objects, or an <c>@graph</c>.</param>
    /// <param name="file">The name of the document in issues, or null.</param>
    /// <returns>What is wrong, in the order of the document, the first 100 issues and a count of the rest; empty when nothing is.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static IReadOnlyList<ContentIssue> Check(string json, string? file = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        var issues = new PlacedIssues(MaxIssues);
        using var document = new RentedUtf8(json, DocumentParser.MaxBytes, issues);
        return issues.HasErrors ? issues.ToIssues(document.Bytes, file) : Check(document.Bytes, file);
    }

    /// <summary>Checks a document in UTF-8.</summary>
    /// <param name="utf8">The JSON-LD, with or without byte order mark.</param>
    /// <param name="file">The name of the document in issues, or null.</param>
    /// <returns>What is wrong, in the order of the document, the first 100 issues and a count of the rest; empty when nothing is.</returns>
    public static IReadOnlyList<ContentIssue> Check(ReadOnlySpan<byte> utf8, string? file = null)
    {
        ReadOnlySpan<byte> document = utf8.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8;
        var issues = new PlacedIssues(MaxIssues);
        if (DocumentParser.Parse(document, issues) is { } root)
            GraphCheck.Check(root, issues);
        return issues.ToIssues(document, file);
    }
}
