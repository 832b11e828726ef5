using System.Diagnostics.CodeAnalysis;

namespace TreatmentContent.Localization;

/// <summary>How a text was put together. It is no part of the text: two texts that read alike are equal, however they were made.</summary>
[SuppressMessage("Usage", "CA2231:Overload operator equals on overriding value type Equals", Justification = "It is never compared but as a part of a text.")]
internal readonly struct TextMaking : IEquatable<TextMaking>
{
    private readonly ResolvedText[]? runs;

    /// <summary>Notes how to say the same in another language.</summary>
    public TextMaking(Func<Voice, string?> retell) => Retell = retell;

    /// <summary>Notes the runs of a text of two languages.</summary>
    public TextMaking(ResolvedText[] runs) => this.runs = runs;

    /// <summary>Gets what says the same in another language, or null; noted only where the language of the text has no phrases to put it into.</summary>
    public Func<Voice, string?>? Retell { get; }

    /// <summary>Gets the texts of one language each that make the whole; empty where it is of one language.</summary>
    public IReadOnlyList<ResolvedText> Runs => runs ?? [];

    /// <inheritdoc/>
    public bool Equals(TextMaking other) => true;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TextMaking;

    /// <inheritdoc/>
    public override int GetHashCode() => 0;
}
