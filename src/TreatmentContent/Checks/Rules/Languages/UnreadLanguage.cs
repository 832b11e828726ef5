using TreatmentContent.Catalogs;
using TreatmentContent.Diagnostics;
using TreatmentContent.Localization;

namespace TreatmentContent.Checks;

/// <summary>TC1049: where the catalogue lists its locales, every text is in a language that one of them reads; said once of each other language.</summary>
internal sealed class UnreadLanguage : ICodedRule
{
    // Enough to find the others; the text itself is the first.
    private const int MaxNamed = 3;

    public string Code => "TC1049";

    public IssueSeverity Severity => IssueSeverity.Warning;

    public void Check(RuleContext context)
    {
        TreatmentCatalog catalog = context.Catalog;
        if (catalog.Locales.Count == 0)
        {
            // Every language that the texts have is one of the pages then, and TC1043 looks at it.
            return;
        }

        LocaleTag[] wanted = [.. WantedLocales.Of(catalog)];
        TextPicker[] readers = [.. wanted.Select(tag => new TextPicker(tag, catalog.SourceLocale))];
        foreach (var unread in context.Texts
            .SelectMany(static text => text.Versions, static (text, version) => (Text: text, Version: version))
            .Where(each => IsUnread(each.Version.Tag, readers))
            .GroupBy(static each => each.Version.Tag))
        {
            string[] paths = [.. unread.Select(static each => each.Text.PathOf(each.Version))];
            string next = paths.Length > 1 ? $", nor {EnglishCount.Of(paths.Length - 1, "other")}, the next at {EnglishCount.List([.. paths.Skip(1).Take(MaxNamed)])}" : "";
            context.Report(this, paths[0], $"No page reads this text in '{unread.Key}'{next}. {Advice(unread.Key, wanted, readers)}");
        }
    }

    // A pseudo-locale is for tests and previews.
    private static bool IsUnread(LocaleTag tag, TextPicker[] readers) =>
        tag != default && !tag.IsPseudo && !Array.Exists(readers, reader => reader.CanAnswer(tag));

    private static string Advice(LocaleTag tag, LocaleTag[] wanted, TextPicker[] readers)
    {
        if (tag.IsKnown)
            return $"List '{tag}' in locales, or in checks.planned until it is complete; or take the texts out.";
        LocaleTag? meant = tag.ProbablyMeant;
        string? near = meant is { } probable && Array.FindIndex(readers, reader => reader.CanAnswer(probable)) is >= 0 and var index
            ? wanted[index].Value
            : Nearest.To(tag.Value, wanted.Select(static listed => listed.Value)) ?? meant?.Value;
        return $"'{tag.Language}' is the code of no language{(near is null ? "." : $"; did you mean '{near}'?")}";
    }
}
