using TreatmentContent.Collections;

namespace TreatmentContent.Localization;

/// <summary>The name of a counted thing in all its languages, with the forms that each language needs.</summary>
/// <remarks>
/// Patterns hold <c>{n}</c> where the number stands. A number is said by the form of its own category, never by another one; where a language lacks that form, the number and its name are said in the source language.
/// A name that is the same for every number has one pattern: in no language (<c>und</c>), or in the source language, and then one in each other language, too. Source of the categories: Unicode CLDR 48 plural rules (UTS 35).
/// </remarks>
public sealed partial class PluralText : IEquatable<PluralText>
{
    private readonly ValueList<PluralForms> forms;

    private PluralText(ValueList<PluralForms> forms) => this.forms = forms;

    /// <summary>Gets the forms of each language in the ordinal order of their tags; one without a tag is first, and in the document's source language.</summary>
    public IReadOnlyList<PluralForms> Forms => forms;

    /// <summary>Makes the name of a counted thing from its languages.</summary>
    /// <param name="forms">The forms of each language.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentException">A language stands twice, or forms are null.</exception>
    public static PluralText Of(params IReadOnlyList<PluralForms> forms)
    {
        ArgumentNullException.ThrowIfNull(forms);
        PluralForms[] sorted = [.. (ValueList<PluralForms>.From(forms) ?? ValueList<PluralForms>.Empty).OrderBy(form => form.Locale?.Value, StringComparer.Ordinal)];
        for (int i = 1; i < sorted.Length; i++)
        {
            if (sorted[i].Locale == sorted[i - 1].Locale)
            {
                throw new ArgumentException($"'{sorted[i].Locale?.Value ?? "the source language"}' stands twice.", nameof(forms));
            }
        }

        return new(ValueList<PluralForms>.From(sorted) ?? ValueList<PluralForms>.Empty);
    }

    /// <inheritdoc/>
    public bool Equals(PluralText? other) => other is not null && forms.Equals(other.forms);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PluralText);

    /// <inheritdoc/>
    public override int GetHashCode() => forms.GetHashCode();

    /// <summary>Finds the forms for a language: its own, those of the same language for another region, or those in no language.</summary>
    /// <param name="locale">The language.</param>
    /// <param name="source">The language of forms without a tag.</param>
    /// <returns>The forms, or null.</returns>
    internal PluralForms? For(LocaleTag locale, LocaleTag source)
    {
        if (Tagged(locale, source) is { } own)
        {
            return own;
        }

        LocaleMatch? match = new LocaleMatcher([.. forms.Select(form => form.Locale ?? source)]).Match([locale]);
        return Tagged(match?.Supported ?? default, source);
    }

    /// <summary>Tells whether one pattern is for every number, also for those that the language has another form for.</summary>
    /// <param name="own">Forms of this name.</param>
    /// <param name="source">The language of forms without a tag.</param>
    /// <returns>
    /// True of forms in no language, and of those that are all the same where the source's are. A source language that has one form for all numbers, as Chinese has, says nothing of other languages by having one.
    /// </returns>
    internal bool IsInvariant(PluralForms own, LocaleTag source)
    {
        if (own.Locale == default(LocaleTag))
        {
            return true;
        }

        return own.AreSame && SourceOf(source) is { AreSame: true } original
            && (own == original || original.Stated.Skip(1).Any() || LocaleData.BuiltIn.PluralsOf(original.Locale ?? source)?.Categories.Skip(1).Any() == true);
    }

    private PluralForms? Tagged(LocaleTag tag, LocaleTag source) => forms.FirstOrDefault(form => (form.Locale ?? source) == tag);
}
