using TreatmentContent.Diagnostics;

namespace TreatmentContent.Localization;

/// <summary>A text in one language, with its state and the hash of the source text that it was translated from.</summary>
/// <remarks>Plain text; a blank line parts paragraphs. Line ends become LF, nothing else is changed. The default is an empty text.</remarks>
public readonly record struct LocalText
{
    private readonly string? text;

    /// <summary>Makes a text.</summary>
    /// <param name="text">The text, 1 to 65,536 UTF-16 code units without control characters other than line ends.</param>
    /// <param name="state">How far the text has come.</param>
    /// <param name="sourceHash">The <see cref="SourceHash"/> of the text it was translated from, or null when that is not known.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="ArgumentException">The text is empty or blank, too long, or holds a control character or half a character.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The state is none of <see cref="TextState"/>.</exception>
    public LocalText(string text, TextState state = TextState.Translated, string? sourceHash = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (TextRules.Problem(text) is { } problem)
        {
            throw new ArgumentException(problem, nameof(text));
        }

        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)state, (uint)TextState.Reviewed, nameof(state));
        this.text = text.Contains('\r', StringComparison.Ordinal) ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n') : text;
        State = state;
        SourceHash = sourceHash;
    }

    /// <summary>Gets the text.</summary>
    public string Text => text ?? "";

    /// <summary>Gets how far the text has come.</summary>
    public TextState State { get; }

    /// <summary>Gets the hash of the source text that it was translated from: 12 hexadecimal digits, or null when that is not known.</summary>
    public string? SourceHash { get; }

    /// <summary>Takes a text as translated by a person.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentException">The text is empty, too long, or holds a control character or half a character.</exception>
    public static implicit operator LocalText(string text) => new(text);

    /// <summary>Gives the text.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Text;
}
