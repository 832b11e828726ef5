using System.Diagnostics.CodeAnalysis;

namespace TreatmentContent.Diagnostics;

/// <summary>A value with one text form, which says in a sentence why a text is not such a value, without throwing.</summary>
/// <typeparam name="TSelf">The value's own type.</typeparam>
internal interface ITextForm<TSelf>
    where TSelf : ITextForm<TSelf>
{
    /// <summary>Gets the issue code for a text that is not such a value, such as <c>TC0005</c>.</summary>
    static abstract string IssueCode { get; }

    /// <summary>Reads the text form.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The value, or the default.</param>
    /// <param name="problem">Why it cannot be read, and how such a value is written; null when it was read.</param>
    /// <returns>Whether the text is such a value.</returns>
    static abstract bool TryRead(ReadOnlySpan<char> text, out TSelf value, [NotNullWhen(false)] out string? problem);
}
