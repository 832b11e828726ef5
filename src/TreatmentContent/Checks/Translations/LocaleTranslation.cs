using TreatmentContent.Collections;
using TreatmentContent.Localization;

namespace TreatmentContent.Checks;

/// <summary>How far the translation into one locale is.</summary>
public sealed record LocaleTranslation
{
    internal LocaleTranslation(LocaleTag locale, bool isPlanned, TranslationReportOptions options, IReadOnlyList<JudgedText> texts)
    {
        Locale = locale;
        IsPlanned = isPlanned;
        Total = new TranslationCounts(texts);
        IsCompleteEnough = Total is { Texts: 0 } or { Complete.Part: > 0 } && Total.Complete.IsAtLeast(options.MinComplete) && Total.SafetyComplete.IsAtLeast(options.MinSafetyComplete);
        Sections = JudgedText.BySection([.. texts.Where(static text => text.Treatment is not null)]);
        Documents = ValueList<DocumentTranslation>.Of([.. texts.GroupBy(static text => text.Treatment).Select(static document => new DocumentTranslation(document.Key, [.. document]))]);
    }

    /// <summary>Gets the locale.</summary>
    public LocaleTag Locale { get; }

    /// <summary>Gets a value indicating whether the locale is only planned: its pages are offered to nobody yet.</summary>
    public bool IsPlanned { get; }

    /// <summary>Gets how far all texts of the catalogue are.</summary>
    public TranslationCounts Total { get; }

    /// <summary>Gets a value indicating whether the gates of <see cref="TranslationReportOptions"/> are met.</summary>
    public bool IsCompleteEnough { get; }

    /// <summary>Gets how far each part of the treatments is, taken over all of them, in the order in which they first appear.</summary>
    public IReadOnlyList<SectionTranslation> Sections { get; }

    /// <summary>Gets how far each document is that has texts, in the order of the catalogue's file.</summary>
    public IReadOnlyList<DocumentTranslation> Documents { get; }
}
