using TreatmentContent.Contract;
using TreatmentContent.Localization;

namespace TreatmentContent.Checks;

/// <summary>A text of the catalogue in all its languages, a plain one or the name of a counted thing.</summary>
/// <param name="entry">Where it stands.</param>
/// <param name="sources">The picker of the source language.</param>
/// <param name="sourceLocale">The language of texts without a tag.</param>
/// <param name="names">The names that safety-critical parts say.</param>
internal sealed class CatalogText(TextEntry entry, TextPicker sources, LocaleTag sourceLocale, SafetyNames names)
{
    private readonly Lazy<TextVersion?> source = new(() => SourceOf(entry, sources, sourceLocale));

    /// <summary>Gets its key in the document.</summary>
    public string Key => entry.Key;

    /// <summary>Gets its JSON path from the root of the walk.</summary>
    public string Path => entry.Path;

    /// <summary>Gets the node of the text; for a name of the catalogue's own words, that of the whole table.</summary>
    public ContentNode Node => entry.Node;

    /// <summary>Gets a value indicating whether a translator would get it; texts in no language and the parts of addresses are none.</summary>
    public bool IsTranslated => entry.IsTranslated;

    /// <summary>Gets a value indicating whether it is the name of a counted thing.</summary>
    public bool IsCounted => entry.Counted is not null;

    /// <summary>Gets the safety-critical part that holds it, such as <c>risks.warningSigns</c>, or that says it as a name, such as <c>named in eligibility.contraindications of peel</c>; null for any other text.</summary>
    public string? SafetyPart { get; } = entry.SafetyPart ?? names.PartOf(entry);

    /// <summary>Gets the source text, or null where there is none.</summary>
    public TextVersion? Source => source.Value;

    /// <summary>Gets the text in each of its languages.</summary>
    public IEnumerable<TextVersion> Versions => entry.Text is { } plain
        ? Texts.Of(plain, sourceLocale).Select(static version => TextVersion.Of(version.Locale, version.Text))
        : (entry.Counted?.Forms ?? []).Select(Version);

    /// <summary>Gets the versions that were made from a source text; none where there is no source text.</summary>
    public IEnumerable<TextVersion> Translations => Source is { } original ? Versions.Where(version => version.Tag != original.Tag) : [];

    /// <summary>Finds the text that serves a locale: its own, or its language's for another region.</summary>
    /// <param name="locale">The locale.</param>
    /// <param name="picker">The picker of the locale.</param>
    public TextVersion? In(LocaleTag locale, TextPicker picker)
    {
        if (entry.Text is { } plain)
            return picker.TryPick(plain, out LocaleTag tag, out LocalText found) ? TextVersion.Of(tag, found) : null;
        return entry.Counted?.For(locale, sourceLocale) is { } forms ? Version(forms) : null;
    }

    /// <summary>Gives the JSON path of the text in one language.</summary>
    /// <param name="version">One of <see cref="Versions"/>.</param>
    public string PathOf(TextVersion version)
    {
        bool isTagged = entry.Text is { } plain ? plain.TryGet(version.Tag, out _) : entry.Counted!.Forms.Any(form => form.Locale == version.Tag);
        return isTagged ? Texts.PathOf(Path, version.Tag) : Path;
    }

    /// <summary>Tells whether one pattern of a counted thing is for every number, also for those that the language has another form for.</summary>
    /// <param name="version">One of <see cref="Versions"/>.</param>
    public bool IsInvariant(TextVersion version) =>
        entry.Counted is { } name && name.Forms.FirstOrDefault(form => (form.Locale ?? sourceLocale) == version.Tag) is { } forms && name.IsInvariant(forms, sourceLocale);

    private static TextVersion? SourceOf(TextEntry entry, TextPicker sources, LocaleTag sourceLocale)
    {
        if (entry.Text is { } plain)
            return sources.TryPick(plain, out LocaleTag tag, out LocalText found) ? TextVersion.Of(tag, found) : null;
        return entry.Counted?.SourceOf(sourceLocale) is { } forms ? TextVersion.Of(forms.Locale ?? sourceLocale, forms) : null;
    }

    private TextVersion Version(PluralForms forms) => TextVersion.Of(forms.Locale ?? sourceLocale, forms);
}
