using System.Globalization;
using TreatmentContent.Diagnostics;
using Kind = TreatmentContent.Checks.TranslationFindingKind;

namespace TreatmentContent.Checks;

/// <summary>The words, rows and findings of a report, which its text and its Markdown share.</summary>
internal static class TranslationLines
{
    // What stands in columns of their own; the rest is counted in one.
    private static readonly Kind[] Columns = [Kind.Missing, Kind.Stale, Kind.UnknownFreshness, Kind.Machine, Kind.Draft];

    // What is not there or not right comes before what only nobody can tell of.
    private static readonly Kind[] Order = [.. Enum.GetValues<Kind>().OrderBy(static kind => kind == Kind.UnknownFreshness)];

    /// <summary>Gets the head of a table of counts.</summary>
    public static string[] Head { get; } = ["", "texts", "words", "complete", "reviewed", "safety complete", "missing", "stale", "unknown", "machine", "draft", "other"];

    /// <summary>Gives the row of some counts.</summary>
    public static string[] Row(string name, TranslationCounts counts) =>
    [
        name,
        Number(counts.Texts),
        Number(counts.SourceWords),
        counts.Complete.ToString(),
        counts.Reviewed.ToString(),
        counts.SafetyComplete.ToString(),
        .. Columns.Select(kind => Number(counts.CountOf(kind))),
        Number(Enum.GetValues<Kind>().Except(Columns).Sum(counts.CountOf)),
    ];

    /// <summary>Gives the rows of a locale's documents, the last one for all of them.</summary>
    public static IEnumerable<string[]> Documents(LocaleTranslation locale) =>
        locale.Documents.Select(static document => Row(document.Name, document.Total)).Append(Row("all", locale.Total));

    /// <summary>Gives the rows of the treatments' parts.</summary>
    public static IEnumerable<string[]> Sections(LocaleTranslation locale) => locale.Sections.Select(static section => Row(section.Name, section.Counts));

    /// <summary>Says how much there is to translate.</summary>
    public static string Size(TranslationReport report) => $"{EnglishCount.Of(report.Texts, "text")}, {EnglishCount.Of(report.SourceWords, "word")}";

    /// <summary>Says why there is no table where the catalogue wants no other locale.</summary>
    public const string NoLocale = "No locale besides the source is wanted: \"locales\" of the catalogue names none, and no treatment's name has one.";

    /// <summary>Says how a locale stands against the gates.</summary>
    public static string Gates(LocaleTranslation locale, TranslationReportOptions options)
    {
        TranslationCounts total = locale.Total;
        string verdict = (locale.IsCompleteEnough, locale.IsPlanned) switch
        {
            (true, _) => "Complete enough",
            (false, true) => "Not complete enough yet, and only planned",
            _ => "Not complete enough",
        };
        return string.Create(CultureInfo.InvariantCulture, $"{verdict}: of all texts {total.Complete}, at least {options.MinComplete} % asked; of safety-critical ones {total.SafetyComplete}, at least {options.MinSafetyComplete} % asked.");
    }

    /// <summary>Gives the findings of a locale by kind: what a heading says, the first of them with their documents, and how many more there are.</summary>
    public static IEnumerable<(string Heading, IReadOnlyList<string> Listed, int More)> Findings(LocaleTranslation locale, int most)
    {
        var all = locale.Documents.SelectMany(static document => document.Findings, static (document, finding) => (document.Name, Finding: finding)).ToLookup(static each => each.Finding.Kind);
        foreach (Kind kind in Order.Where(all.Contains))
        {
            // Where no text says what it was made from, one line says so: there is nothing to choose among.
            if (kind == Kind.UnknownFreshness && locale.Total.CountOf(kind) == locale.Total.Texts - locale.Total.CountOf(Kind.Missing))
            {
                yield return ($"{Title(kind)}, {EnglishCount.Of(locale.Total.CountOf(kind), "text")}: all that there is in {locale.Locale}", [], 0);
                continue;
            }

            // Safety first: a list that is cut short must not hide it.
            string[] lines = [.. all[kind].OrderByDescending(static each => each.Finding.IsSafetyCritical).Select(static each => $"{each.Name}#{Of(each.Finding)}")];
            yield return ($"{Title(kind)}, {EnglishCount.Of(lines.Length, "text")}", lines[..Math.Min(most, lines.Length)], Math.Max(0, lines.Length - most));
        }
    }

    /// <summary>Gives a finding without its kind.</summary>
    /// <returns>Such as <c>aftercare[0].text (es, safety): {n} is missing</c>.</returns>
    public static string Of(TranslationFinding finding)
    {
        string marks = string.Join(", ", new[] { finding.Tag?.Value, finding.IsSafetyCritical ? "safety" : null }.OfType<string>());
        return TextRules.OneLine($"{finding.Key}{(marks.Length > 0 ? $" ({marks})" : "")}{(finding.Detail.Length > 0 ? $": {finding.Detail}" : "")}");
    }

    private static string Title(Kind kind) => kind switch
    {
        Kind.Missing => "Missing",
        Kind.Stale => "Stale (the source text has changed)",
        Kind.UnknownFreshness => "Of unknown freshness (no sourceHash, or no source text)",
        Kind.Machine => "Made by a machine",
        Kind.Draft => "Draft",
        Kind.EqualToSource => "Equal to the source text",
        Kind.WrongPlaceholders => "Wrong placeholders",
        Kind.MissingPluralForms => "Missing plural forms",
        Kind.UnknownPluralForms => "Unknown plural forms",
        Kind.UnbalancedIsolates => "Unbalanced isolates",
        _ => "Too long",
    };

    private static string Number(int value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
