using TreatmentContent.Catalogs;
using TreatmentContent.Checks;
using TreatmentContent.Localization;
using TreatmentContent.Statements;
using TreatmentContent.Treatments;

namespace Translations;

/// <summary>One text on its way: confirmed as it stands, changed in the source language, and put right again in one of its languages.</summary>
internal static class Walkthrough
{
    public static TranslationReportOptions Options { get; } = new() { MaxListed = 3 };

    /// <summary>Prints the whole report of what the catalogue wants, and a line for each language that is only planned.</summary>
    public static void PrintReport(TreatmentCatalog catalog)
    {
        TranslationReport all = TranslationReport.Of(catalog, Options);
        LocaleTag[] wanted = [.. all.Locales.Where(static locale => !locale.IsPlanned).Select(static locale => locale.Locale)];
        Console.Write((wanted.Length > 0 ? TranslationReport.Of(catalog, Options with { Locales = wanted }) : all).ToText());
        if (wanted.Length == 0 || wanted.Length == all.Locales.Count)
            return;

        Console.WriteLine("\nPlanned (--markdown and --json report these in full, too):");
        foreach (LocaleTranslation planned in all.Locales.Where(static locale => locale.IsPlanned))
        {
            Console.WriteLine($"  {planned.Locale}: complete {planned.Total.Complete}, safety complete {planned.Total.SafetyComplete}, drafts {planned.Total.CountOf(TranslationFindingKind.Draft)}, missing {planned.Total.CountOf(TranslationFindingKind.Missing)}");
        }
    }

    public static void Print(TreatmentCatalog catalog)
    {
        LocaleTag source = catalog.SourceLocale;
        if (Choose(catalog) is not var (treatment, step) || step.Text is not { } text)
        {
            Console.WriteLine("\nNo treatment has an aftercare text with a translation.");
            return;
        }

        LocaleTag[] languages = [.. Translations(text, source)];
        TranslationReport report = TranslationReport.Of(catalog, Options);

        // Content from before anyone recorded sources: a speaker has compared the texts once.
        foreach (LocaleTag language in languages)
        {
            text = text.Confirm(language, source);
        }

        report = Step($"Somebody compares an aftercare text of {treatment.Id} with its translations and confirms {string.Join(" and ", languages)}", report, text);

        // The source text says more now: what its translations say may be wrong, so the source text is shown in their place until somebody has looked.
        text = text.EditSource($"{SourceOf(text, source)} If you are unsure, ask us.", source);
        report = Step("Then the source text is changed", report, text);

        text = text.Confirm(languages[^1], source);
        Step($"A speaker finds {languages[^1]} still right and confirms it", report, text);

        TranslationReport Step(string what, TranslationReport before, LocalizedText now)
        {
            TranslationReport after = TranslationReport.Of(With(catalog, treatment, step, now), Options);
            Console.WriteLine($"\n{what}:");
            PrintChanges(before, after);
            return after;
        }
    }

    // An aftercare text, since a patient's safety rests on it; the one with the most translations, the first of several.
    private static (Treatment Treatment, Instruction Step)? Choose(TreatmentCatalog catalog) => (
        from treatment in catalog.Treatments
        from step in treatment.Aftercare
        where step.Text is { } text && SourceOf(text, catalog.SourceLocale) is not null && Translations(text, catalog.SourceLocale).Any()
        orderby Translations(step.Text!, catalog.SourceLocale).Count() descending
        select ((Treatment, Instruction)?)(treatment, step)).FirstOrDefault();

    // Content cannot be changed in place: a new text makes a new step, a new treatment and a new catalogue, and all else is shared.
    private static TreatmentCatalog With(TreatmentCatalog catalog, Treatment treatment, Instruction step, LocalizedText text)
    {
        Treatment changed = treatment with { Aftercare = [.. treatment.Aftercare.Select(each => ReferenceEquals(each, step) ? step with { Text = text } : each)] };
        return catalog with { Treatments = [.. catalog.Treatments.Select(each => each.Id == treatment.Id ? changed : each)] };
    }

    private static IEnumerable<LocaleTag> Translations(LocalizedText text, LocaleTag source) =>
        text.Tagged.Select(entry => entry.Key).Where(tag => tag != default && tag.Language != source.Language);

    private static string? SourceOf(LocalizedText text, LocaleTag source) =>
        text.Untagged?.Text ?? text.Tagged.Where(entry => entry.Key.Language == source.Language).Select(entry => entry.Value.Text).FirstOrDefault();

    private static void PrintChanges(TranslationReport before, TranslationReport after)
    {
        foreach ((LocaleTranslation old, LocaleTranslation now) in before.Locales.Zip(after.Locales))
        {
            string[] changes = [.. old.Documents.Zip(now.Documents).SelectMany(static each =>
                Signed("-", each.First.Findings.Except(each.Second.Findings)).Concat(Signed("+", each.Second.Findings.Except(each.First.Findings))))];
            if (changes.Length == 0)
                continue;

            Console.WriteLine($"  {now.Locale}: complete {now.Total.Complete}, safety complete {now.Total.SafetyComplete}{(now.IsCompleteEnough ? ", complete enough" : "")}");
            foreach (string change in changes)
                Console.WriteLine($"    {change}");
        }
    }

    private static IEnumerable<string> Signed(string sign, IEnumerable<TranslationFinding> findings) => findings.Select(finding => $"{sign} {finding}");
}
