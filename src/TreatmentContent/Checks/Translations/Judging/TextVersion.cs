using TreatmentContent.Localization;

namespace TreatmentContent.Checks;

/// <summary>A text in one language: a plain one is a single pattern in the category other.</summary>
/// <param name="Tag">Its language.</param>
/// <param name="Patterns">What people read, by plural category.</param>
/// <param name="State">How far it has come.</param>
/// <param name="SourceHash">The hash of what it was made from, or null.</param>
/// <param name="Hash">The hash that a translation of it records.</param>
internal sealed record TextVersion(LocaleTag Tag, IReadOnlyList<(PluralCategory Category, string Pattern)> Patterns, TextState State, string? SourceHash, string Hash)
{
    public static TextVersion Of(LocaleTag tag, LocalText text) =>
        new(tag, [(PluralCategory.Other, text.Text)], text.State, text.SourceHash, Localization.SourceHash.Of(text.Text));

    public static TextVersion Of(LocaleTag tag, PluralForms forms) =>
        new(tag, [.. forms.Stated], forms.State, forms.SourceHash, Localization.SourceHash.Of(forms));
}
