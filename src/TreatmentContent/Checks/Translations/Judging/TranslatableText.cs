using TreatmentContent.Contract;
using TreatmentContent.Localization;
using TreatmentContent.Statements;
using TreatmentContent.Treatments;

namespace TreatmentContent.Checks;

/// <summary>A text of the catalogue that a translator would get, a plain one or the name of a counted thing.</summary>
internal sealed class TranslatableText
{
    private readonly LocalizedText? plain;
    private readonly PluralText? counted;
    private readonly LocaleTag sourceLocale;

    public TranslatableText(TextEntry entry, LocaleTag sourceLocale)
    {
        (plain, counted) = (entry.Text, entry.Counted);
        (Key, IsSafetyCritical) = (entry.Key, entry.IsSafetyCritical);
        this.sourceLocale = sourceLocale;
        Source = plain?.SourceOf(sourceLocale) is { } found ? TextVersion.Of(found.Tag, found.Text)
            : counted?.SourceOf(sourceLocale) is { } forms ? TextVersion.Of(forms.Locale ?? sourceLocale, forms)
            : null;
        SourceWords = Source?.Patterns.Sum(static pattern => TextLength.WordsOf(pattern.Pattern)) ?? 0;
    }

    /// <summary>Gets the treatment it belongs to, or null for one of the catalogue's own.</summary>
    public required Id<Treatment>? Treatment { get; init; }

    /// <summary>Gets the top-level part it belongs to, such as <c>risks</c>.</summary>
    public required string Section { get; init; }

    /// <summary>Gets its key in the document.</summary>
    public string Key { get; }

    /// <summary>Gets a value indicating whether it is the name of a counted thing.</summary>
    public bool IsCounted => counted is not null;

    public bool IsSafetyCritical { get; }

    /// <summary>Gets its place in the catalogue, such as <c>treatments/microneedling#summary</c>.</summary>
    public string Place => $"{(Treatment is { } id ? $"treatments/{id}" : DocumentTranslation.Catalog)}#{Key}";

    /// <summary>Gets the source text, or null where there is none.</summary>
    public TextVersion? Source { get; }

    public int SourceWords { get; }

    /// <summary>Finds the text that serves a locale: its own, or its language's for another region.</summary>
    /// <param name="locale">The locale.</param>
    /// <param name="picker">The picker of the locale.</param>
    public TextVersion? In(LocaleTag locale, TextPicker picker)
    {
        if (plain is not null)
            return picker.TryPick(plain, out LocaleTag tag, out LocalText found) ? TextVersion.Of(tag, found) : null;
        return counted?.For(locale, sourceLocale) is { } forms ? TextVersion.Of(forms.Locale ?? sourceLocale, forms) : null;
    }
}
