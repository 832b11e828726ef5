using TreatmentContent.Diagnostics;

namespace TreatmentContent.Localization;

/// <summary>A text in one language, with its state and the hash of the source text that it was translated from.</summary>
/// <remarks>Plain text, its paragraphs parted by blank lines. Line ends become LF, nothing else is changed. The default is an empty text.</remarks>
public readonly record struct LocalText
{
    // The text, or the text with what is said of it: nearly every text stands alone and takes no more than its reference.
    private readonly object? content;

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
        content = Content(text, state, sourceHash);
    }

    private LocalText(object content) => this.content = content;

    /// <summary>Gets the text.</summary>
    public string Text => content as string ?? (content as Annotated)?.Text ?? "";

    /// <summary>Gets how far the text has come.</summary>
    public TextState State => content is Annotated annotated ? annotated.State : TextState.Translated;

    /// <summary>Gets the hash of the source text that it was translated from: 12 hexadecimal digits, or null when that is not known.</summary>
    public string? SourceHash => (content as Annotated)?.SourceHash;

    /// <summary>Gets a value indicating whether there is no text.</summary>
    internal bool IsNone => content is null;

    /// <summary>Gets the text where that is all there is: finished, and without a hash; else null.</summary>
    internal string? Plain => content as string;

    /// <summary>Gets the text with what is said of it; null where it stands alone.</summary>
    internal Annotated? Notes => content as Annotated;

    /// <summary>Takes a text as translated by a person.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentException">The text is empty, too long, or holds a control character or half a character.</exception>
    public static implicit operator LocalText(string text) => new(text);

    /// <summary>Gives the text.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Text;

    /// <summary>Gives the text with the hash of the source text that it now counts as made from.</summary>
    /// <param name="sourceHash">The hash.</param>
    /// <returns>The text, in the state that it has.</returns>
    internal LocalText StampedWith(string sourceHash) => new(Content(Text, State, sourceHash));

    /// <summary>Makes a text of one that a reader has found sound, without looking at it again.</summary>
    /// <param name="text">A text in which <see cref="TextRules"/> find no problem.</param>
    /// <param name="state">How far the text has come.</param>
    /// <param name="sourceHash">The hash of its source, or null.</param>
    /// <returns>The text.</returns>
    internal static LocalText OfSound(string text, TextState state = TextState.Translated, string? sourceHash = null) => new(Content(text, state, sourceHash));

    /// <summary>Says whether the text is of a source text: it names that one's hash, or none at all.</summary>
    /// <param name="source">The source text; the same one each time is hashed once.</param>
    /// <returns>False where it was made from another text.</returns>
    internal bool IsMadeFrom(LocalText source) => content is not Annotated annotated || annotated.IsMadeFrom(source);

    private static object Content(string text, TextState state, string? sourceHash)
    {
        string lines = text.Contains('\r', StringComparison.Ordinal) ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n') : text;
        return state == TextState.Translated && sourceHash is null ? lines : new Annotated(lines, state, sourceHash);
    }

    /// <summary>A text with what is said of it.</summary>
    /// <param name="Text">The text.</param>
    /// <param name="State">How far it has come.</param>
    /// <param name="SourceHash">The hash of its source, or null.</param>
    internal sealed record Annotated(string Text, TextState State, string? SourceHash)
    {
        // The contents of the source texts that it was compared with: a page asks again and again about the same one.
        private object? present;
        private object? changed;

        /// <summary>Gets a value indicating whether a person has finished it.</summary>
        public bool IsFinished { get; } = State is not (TextState.Machine or TextState.Draft);

        /// <summary>Says whether it names the hash of a source text, or none at all.</summary>
        /// <param name="source">The source text; the same one each time is hashed once.</param>
        public bool IsMadeFrom(LocalText source) =>
            ReferenceEquals(source.content, present) || SourceHash is null || (!ReferenceEquals(source.content, changed) && Compare(source));

        // Apart, so that what is asked again is asked in place.
        private bool Compare(LocalText source)
        {
            bool isMadeFrom = SourceHash == Localization.SourceHash.Of(source.Text);
            (isMadeFrom ? ref present : ref changed) = source.content;
            return isMadeFrom;
        }

        public bool Equals(Annotated? other) => other is not null && Text == other.Text && State == other.State && SourceHash == other.SourceHash;

        public override int GetHashCode() => HashCode.Combine(Text, State, SourceHash);
    }
}
