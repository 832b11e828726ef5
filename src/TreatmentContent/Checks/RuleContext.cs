using TreatmentContent.Catalogs;
using TreatmentContent.Contract;
using TreatmentContent.Diagnostics;
using TreatmentContent.Localization;
using TreatmentContent.Statements;

namespace TreatmentContent.Checks;

/// <summary>What a rule sees, and where it reports.</summary>
public sealed class RuleContext
{
    private readonly IssueLevels levels;
    private readonly Action<ContentIssue> report;
    private readonly CatalogIndex index;

    internal RuleContext(TreatmentCatalog catalog, DateOnly? today, Action<ContentIssue> report)
    {
        Catalog = catalog;
        Today = today;
        this.report = report;
        levels = new IssueLevels(catalog.Checks);
        index = new CatalogIndex(catalog);
    }

    /// <summary>Gets the catalogue.</summary>
    public TreatmentCatalog Catalog { get; }

    /// <summary>Gets the date that counts as today, or null where dates are not to be judged.</summary>
    public DateOnly? Today { get; }

    internal IReadOnlyList<ContentNode> Nodes => index.Nodes;

    internal IReadOnlyList<CatalogText> Texts => index.Texts;

    // Every translation that has a source text, with the text that it is one of.
    internal IEnumerable<(CatalogText Text, TextVersion Translation)> Translations =>
        Texts.SelectMany(static text => text.Translations, static (text, translation) => (text, translation));

    /// <summary>Finds the records of a type wherever they stand, in the order of the document.</summary>
    /// <typeparam name="T">The type, such as <c>Benefit</c>, or <see cref="Statement"/> for all statements.</typeparam>
    /// <returns>The records with their treatments and paths; what states nothing is left out.</returns>
    public IEnumerable<Located<T>> All<T>()
        where T : ContentRecord => index.Of<T>().Select(static node => new Located<T>(node));

    /// <summary>Reports one problem; the catalogue's <see cref="TreatmentCatalog.Checks"/> may switch it off or change its severity.</summary>
    /// <param name="code">The permanent code; own rules take a prefix of their own, such as <c>ACME1</c>.</param>
    /// <param name="severity">How much it matters.</param>
    /// <param name="path">The JSON path from the catalogue's root, such as <c>$.treatments[0].benefits</c>.</param>
    /// <param name="message">One English sentence for whoever wrote the content.</param>
    /// <param name="gapIn">The locale in which something is missing or out of date, where the problem is that; in a planned locale it is information.</param>
    public void Report(string code, IssueSeverity severity, string path, string message, LocaleTag gapIn = default)
    {
        if (levels.Of(code, severity, gapIn) is { } level)
            report(new ContentIssue { Code = code, Severity = level, Path = path, Message = message });
    }

    // A problem that one of the library's own rules is about.
    internal void Report(ICodedRule rule, string path, string message, LocaleTag gapIn = default) => Report(rule.Code, rule.Severity, path, message, gapIn);

    internal bool IsPlanned(LocaleTag locale) => IssueLevels.IsPlanned(Catalog.Checks, locale);

    // Values of a type, such as every text, with the records that hold them.
    internal IEnumerable<ContentNode> Values<T>() => index.Of<T>();
}
