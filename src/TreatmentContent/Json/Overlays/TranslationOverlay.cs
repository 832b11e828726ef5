using TreatmentContent.Catalogs;
using TreatmentContent.Collections;
using TreatmentContent.Contract;
using TreatmentContent.Localization;
using TreatmentContent.Statements;
using TreatmentContent.Treatments;

namespace TreatmentContent.Json;

/// <summary>The texts of a treatment in one locale, kept apart from it: <c>microneedling.es-US.json</c> beside <c>microneedling.json</c>.</summary>
/// <remarks>The same content as with the texts inside the treatment: <see cref="Split"/> takes them out and <see cref="MergeInto"/> puts them back.</remarks>
public sealed record TranslationOverlay
{
    /// <summary>Gets the address of the JSON Schema that the file names in <c>$schema</c>, kept as read, or null.</summary>
    public string? Schema { get; init; }

    /// <summary>Gets the version of the format as <c>major.minor</c>; null where none is stated, which means the current one.</summary>
    public string? FormatVersion { get; init; }

    /// <summary>Gets the treatment whose texts these are.</summary>
    public required Id<Treatment> Treatment { get; init; }

    /// <summary>Gets the locale of all texts; not that of the source texts, and not <c>und</c>.</summary>
    public required LocaleTag Locale { get; init; }

    /// <summary>Gets the texts, each under its key such as <c>variants[deep].name</c>, in the ordinal order of the keys; empty when there are none yet.</summary>
    /// <exception cref="ArgumentException">A key stands twice, a text is empty, or a key names an item by its position and the text has no source hash, without which no one could tell whether the item was moved.</exception>
    public IReadOnlyList<OverlayText> Texts { get => field ?? ValueList<OverlayText>.Empty; init => field = Sorted(value); }

    /// <summary>Gets the members that this version does not know; empty when there are none.</summary>
    public ExtensionBag Extensions { get => field ?? ExtensionBag.Empty; init => field = value is { Count: > 0 } ? ExtensionBag.From(value) : null; }

    /// <summary>Takes the texts of one locale out of a treatment.</summary>
    /// <param name="treatment">The treatment.</param>
    /// <param name="locale">The locale, exactly as the texts are tagged.</param>
    /// <param name="source">The language of texts without a tag, as the catalogue says.</param>
    /// <returns>The treatment without these texts, and the overlay with them; merged again they are the treatment as it was.</returns>
    /// <remarks>
    /// A text stays in the treatment where nothing could hold it elsewhere: one that is the source text itself, one without a source text,
    /// and one whose key names an item by its position while it does not say what it was translated from. <see cref="TranslationKeys"/> gives such items ids first.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="treatment"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="locale"/> is <c>und</c> or that of the source texts.</exception>
    public static SplitTreatment Split(Treatment treatment, LocaleTag locale, LocaleTag source)
    {
        ArgumentNullException.ThrowIfNull(treatment);
        if (ProblemOf(locale, source) is { } problem)
            throw new ArgumentException(problem, nameof(locale));
        (Treatment rest, IReadOnlyList<OverlayText> texts) = OverlaySplit.Of(treatment, locale, source);
        return new(rest, new TranslationOverlay { FormatVersion = TreatmentCatalog.CurrentFormatVersion, Treatment = treatment.Id, Locale = locale, Texts = texts });
    }

    /// <summary>Puts the texts into their treatment.</summary>
    /// <param name="treatment">The treatment; where it has a text of this locale already, that one stays, and TC1017 says so if the two differ.</param>
    /// <param name="source">The language of texts without a tag, as the catalogue says.</param>
    /// <returns>The treatment with the texts, and what is wrong.</returns>
    /// <remarks>
    /// A text whose key names an item by its position goes to the item whose source text it was translated from, wherever that stands in the list now. Where there is no such
    /// item, or more than one, it stays at its position and is out of date; where other texts of the list were found at another position, it is put nowhere.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="treatment"/> is null.</exception>
    /// <exception cref="ArgumentException">The overlay is that of another treatment.</exception>
    public MergedTreatment MergeInto(Treatment treatment, LocaleTag source)
    {
        ArgumentNullException.ThrowIfNull(treatment);
        if (treatment.Id != Treatment)
            throw new ArgumentException($"The overlay is that of '{Treatment}', not of '{treatment.Id}'.", nameof(treatment));
        return OverlayMerge.Of(treatment, this, source);
    }

    /// <summary>Says why there is no overlay of a locale.</summary>
    internal static string? ProblemOf(LocaleTag locale, LocaleTag source)
    {
        if (locale == default)
            return "An overlay holds the texts of one language; a text in no language ('und') stands in the treatment's own file.";
        return locale == source ? $"The source texts ({source}) stand in the treatment's own file; an overlay holds translations." : null;
    }

    /// <summary>Says why a text cannot stand under a key.</summary>
    internal static string? ProblemOf(OverlayText text) =>
        text.Text.SourceHash is null && new TextKey(text.Key).HasPosition
            ? "The key names an item by its position, so the text needs a 'sourceHash', by which the item is found when it was moved; or give the item an 'id' and name that."
            : null;

    private static ValueList<OverlayText>? Sorted(IReadOnlyList<OverlayText>? texts)
    {
        OverlayText[] sorted = [.. (texts ?? []).OrderBy(text => text.Key, StringComparer.Ordinal)];
        for (int i = 0; i < sorted.Length; i++)
        {
            string? problem = sorted[i] switch
            {
                { Key: null } => "A key is null.",
                { Text.Text.Length: 0 } => "The text is empty; leave it out.",
                _ when i > 0 && sorted[i - 1].Key == sorted[i].Key => "The key stands twice.",
                _ => ProblemOf(sorted[i]),
            };
            if (problem is not null)
                throw new ArgumentException($"{sorted[i].Key}: {problem}", nameof(texts));
        }

        return ValueList<OverlayText>.From(sorted);
    }
}
