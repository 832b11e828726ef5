using TreatmentContent.Localization;

namespace TreatmentContent.Checks;

/// <summary>A text in one language: a plain one is a single pattern in the category other.</summary>
/// <param name="tag">Its language.</param>
/// <param name="patterns">What people read, by plural category in the order of CLDR.</param>
/// <param name="state">How far it has come.</param>
/// <param name="sourceHash">The hash of what it was made from, or null.</param>
internal sealed class TextVersion(LocaleTag tag, IReadOnlyList<(PluralCategory Category, string Pattern)> patterns, TextState state, string? sourceHash)
{
    public LocaleTag Tag => tag;

    public IReadOnlyList<(PluralCategory Category, string Pattern)> Patterns => patterns;

    public TextState State => state;

    public string? SourceHash => sourceHash;

    /// <summary>Gets the hash that a translation of it records.</summary>
    public string Hash => field ??= Localization.SourceHash.Of(string.Join('\n', Patterns.Select(static pattern => pattern.Pattern)));

    /// <summary>Says whether it was made from another text than the source text; false where it does not say what it was made from.</summary>
    /// <param name="source">The source text.</param>
    public bool IsStaleFor(TextVersion source) => SourceHash is { } hash && hash != source.Hash;

    public static TextVersion Of(LocaleTag tag, LocalText text) => new(tag, [(PluralCategory.Other, text.Text)], text.State, text.SourceHash);

    public static TextVersion Of(LocaleTag tag, PluralForms forms) => new(tag, [.. forms.Stated], forms.State, forms.SourceHash);
}
