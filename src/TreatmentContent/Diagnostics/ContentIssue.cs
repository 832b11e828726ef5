using System.Globalization;

namespace TreatmentContent.Diagnostics;

/// <summary>One problem of the content: what is wrong, where it stands, and what would be right.</summary>
public sealed record ContentIssue
{
    /// <summary>Gets the permanent code, such as <c>TC1001</c>; every code is documented in <c>docs/ISSUES.md</c> and none is used twice.</summary>
    public required string Code { get; init; }

    /// <summary>Gets how much it matters.</summary>
    public required IssueSeverity Severity { get; init; }

    /// <summary>Gets one English sentence that tells whoever wrote the content what is wrong and, where it can, how to write it.</summary>
    public required string Message { get; init; }

    /// <summary>Gets the JSON path from the document's root, such as <c>$.protocol.sessions.each</c>; <c>$</c> for the whole document.</summary>
    public string Path { get; init; } = "$";

    /// <summary>Gets the file as it was named to the reader, or null where the content came from memory.</summary>
    public string? File { get; init; }

    /// <summary>Gets the line, counted from 1; 0 when there is no text to point at.</summary>
    public int Line { get; init; }

    /// <summary>Gets the column, counted from 1 in UTF-16 code units; 0 when there is no text to point at.</summary>
    public int Column { get; init; }

    /// <summary>Gives the line that editors and build servers turn into a link: <c>file(line,column): error TC0003: $.path: message</c>.</summary>
    /// <returns>One line; control characters of the content are escaped, so that no content can forge a second line.</returns>
    public override string ToString()
    {
        string severity = Severity switch
        {
            IssueSeverity.Error => "error",
            IssueSeverity.Warning => "warning",
            _ => "info",
        };
        string place = Line > 0 ? string.Create(CultureInfo.InvariantCulture, $"({Line},{Column})") : "";
        string file = File is null ? "content" : File;
        return TextRules.OneLine($"{file}{place}: {severity} {Code}: {Path}: {Message}");
    }
}
