using TreatmentContent.Localization;
using Kind = TreatmentContent.Checks.TranslationFindingKind;

namespace TreatmentContent.Checks;

/// <summary>Judges the texts of a catalogue in one locale.</summary>
internal sealed class TranslationJudge(LocaleTag locale, LocaleTag source)
{
    private readonly TextPicker picker = new(locale, source);
    private readonly Dictionary<LocaleTag, PluralNeeds?> needs = [];

    /// <summary>Judges one text.</summary>
    /// <param name="text">The text.</param>
    public JudgedText Judge(TranslatableText text)
    {
        if (text.In(locale, picker) is not { } version)
            return new JudgedText(text, false, false, [Finding(text, null, Kind.Missing)]);

        // A locale of the source's own language may read the source text itself.
        if (version.Tag == text.Source?.Tag)
            return new JudgedText(text, true, true, []);

        bool isStale = text.Source is { } original && version.IsStaleFor(original);
        TranslationFinding[] forms = [.. Forms(text, version)];

        // Numbers of a form that is missing are said in the source language.
        bool isWhole = !isStale && !Array.Exists(forms, static finding => finding.Kind == Kind.MissingPluralForms);
        return new JudgedText(
            text,
            IsComplete: isWhole && version.State is TextState.Translated or TextState.Reviewed,
            IsReviewed: isWhole && version.State == TextState.Reviewed,
            [.. Progress(text, version, isStale), .. Differences(text, version), .. forms]);
    }

    private static IEnumerable<TranslationFinding> Progress(TranslatableText text, TextVersion version, bool isStale)
    {
        if (isStale)
            yield return Finding(text, version, Kind.Stale);
        else if (version.SourceHash is null || text.Source is null)
            yield return Finding(text, version, Kind.UnknownFreshness);
        if (version.State == TextState.Machine)
            yield return Finding(text, version, Kind.Machine);
        if (version.State == TextState.Draft)
            yield return Finding(text, version, Kind.Draft);
    }

    private static IEnumerable<TranslationFinding> Differences(TranslatableText text, TextVersion version)
    {
        if (text.Source is { } original)
        {
            if (TextDifferences.AreSame(original, version))
                yield return Finding(text, version, Kind.EqualToSource);
            if (TextDifferences.Placeholders(original, version) is { } placeholders)
                yield return Finding(text, version, Kind.WrongPlaceholders, placeholders);
            if (TextDifferences.Length(original, version) is { } length)
                yield return Finding(text, version, Kind.TooLong, length);
        }

        if (version.Patterns.Select(static pattern => Isolates.Problem(pattern.Pattern)).FirstOrDefault(static problem => problem is not null) is { } isolates)
            yield return Finding(text, version, Kind.UnbalancedIsolates, isolates);
    }

    private IEnumerable<TranslationFinding> Forms(TranslatableText text, TextVersion version)
    {
        if (!text.IsCounted || NeedsOf(version.Tag) is not { } needed)
            yield break;
        if (!text.IsInvariant(version) && needed.Missing(version) is { } missing)
            yield return Finding(text, version, Kind.MissingPluralForms, missing);
        if (needed.Unknown(version) is { } unknown)
            yield return Finding(text, version, Kind.UnknownPluralForms, unknown);
    }

    private PluralNeeds? NeedsOf(LocaleTag tag)
    {
        if (!needs.TryGetValue(tag, out PluralNeeds? found))
            needs.Add(tag, found = LocaleData.BuiltIn.PluralsOf(tag) is { } rules ? new PluralNeeds(rules) : null);
        return found;
    }

    private static TranslationFinding Finding(TranslatableText text, TextVersion? version, Kind kind, string detail = "") =>
        new() { Kind = kind, Key = text.Key, Tag = version?.Tag, IsSafetyCritical = text.IsSafetyCritical, Detail = detail };
}
