using TreatmentContent.Collections;

namespace TreatmentContent.Localization;

/// <summary>The name of a counted thing in all its languages, with the forms that each language needs.</summary>
/// <remarks>Patterns hold <c>{n}</c> where the number stands. Source of the categories: Unicode CLDR 48 plural rules (UTS 35).</remarks>
public sealed class PluralText : IEquatable<PluralText>
{
    private readonly ValueList<PluralForms> forms;

    internal PluralText(ValueList<PluralForms> forms) => this.forms = forms;

    /// <summary>Gets the forms of each language; one without a tag is in the document's source language.</summary>
    public IReadOnlyList<PluralForms> Forms => forms;

    /// <summary>Makes the name of a counted thing from its languages.</summary>
    /// <param name="forms">The forms of each language.</param>
    /// <returns>The name.</returns>
    public static PluralText Of(params IReadOnlyList<PluralForms> forms) => new(ValueList<PluralForms>.From(forms) ?? ValueList<PluralForms>.Empty);

    /// <inheritdoc/>
    public bool Equals(PluralText? other) => other is not null && forms.Equals(other.forms);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PluralText);

    /// <inheritdoc/>
    public override int GetHashCode() => forms.GetHashCode();

    /// <summary>Finds the forms for a language: its own, or those of the same language for another region.</summary>
    /// <param name="locale">The language.</param>
    /// <param name="source">The language of forms without a tag.</param>
    /// <returns>The forms, or null.</returns>
    internal PluralForms? For(LocaleTag locale, LocaleTag source)
    {
        LocaleTag[] tags = [.. forms.Select(form => form.Locale ?? source).Distinct()];
        return new LocaleMatcher(tags).Match([locale]) is { } match ? forms.First(form => (form.Locale ?? source) == match.Supported) : null;
    }
}
