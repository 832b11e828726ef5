using TreatmentContent.Localization;
using TreatmentContent.Pages;

namespace TreatmentContent.SchemaOrg;

/// <summary>What may go wrong, and who must not be treated, where a part of it cannot be said: the danger stays, for a warning too many is the lesser evil.</summary>
internal static class DangerText
{
    private const string Sign = ".warningSigns[";
    private const string Level = ".level";

    // What names the danger where the label cannot.
    private static readonly string[] Naming = [".effects", ".signs"];

    /// <summary>Says a danger without its text where that is in another language: what may go wrong is named by its label, and a reason not to treat by its own words.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="item">The statement as the page says it.</param>
    /// <param name="node">The node that would take it.</param>
    /// <returns>The statement; as it is where it warns of nothing, says that the danger is none, or nothing else names it.</returns>
    public static PageItem WithoutLostText(Draft draft, PageItem item, GraphNode node)
    {
        if (!item.IsDanger || item.IsDenied || !OwnLanguage.IsOther(item.Text))
            return item;

        if (SaidText.IsRisk(item) && item.Label is not null)
        {
            draft.Losses?.Add(SchemaOrgLossKind.Untranslated, item.Path + (IsSign(item) ? ".action" : ".frequency"), node, $"'{item.Text}' is not in the language of the page; the danger is named without it.");
            return item with { Text = null };
        }

        // What is advised cannot go: its words alone could be taken for leave.
        if (!IsReason(item))
            return item;

        if (draft.Locale.Join([.. item.Subjects.Where(static subject => !OwnLanguage.IsOther(subject))], ListKind.Or) is { } named)
        {
            draft.Losses?.Add(SchemaOrgLossKind.Untranslated, item.Path, node, $"Not all that it is about has a name in '{draft.Locale.Tag}'; what has one is the name.");
            return item with { Text = named };
        }

        if (item.Details.FirstOrDefault(detail => detail.Path == item.Path + ".text" && !OwnLanguage.IsOther(detail.Text)) is not { Text: { IsEmpty: false } words } said)
            return item;

        draft.Losses?.Add(SchemaOrgLossKind.Untranslated, item.Path, node, $"What it is about, '{item.Text}', has no name in '{draft.Locale.Tag}'; the words beside it say it alone.");
        return item with { Text = words, Details = [.. item.Details.Where(detail => detail != said)] };
    }

    /// <summary>
    /// Names a danger, and no more, where a limit of it is in another language: how often, how severe, how long, and that it passes may hold within that limit only, and said of everybody would reassure.
    /// So it is where the word is lost that the danger is none: its limits would be those of the danger.
    /// </summary>
    /// <param name="draft">The draft.</param>
    /// <param name="item">The statement as the page says it.</param>
    /// <param name="node">The node that would take it.</param>
    /// <returns>The statement; as it is where it warns of nothing, has all its limits, or would have no name left.</returns>
    public static PageItem WithoutLostLimits(Draft draft, PageItem item, GraphNode node)
    {
        if (!item.IsDanger)
            return item;

        PageItem[] lost = [.. item.Details.Where(detail => StatementLimits.IsLost(item, detail))];
        ResolvedText? denial = item.IsDenied ? (IsReason(item) ? item.Label : item.Text) : null;
        bool isDenialLost = OwnLanguage.IsOther(denial);
        if (lost.Length == 0 && !isDenialLost)
            return item;

        string? gone = WithinLimits(item);
        PageItem[] naming = [.. item.Details.Where(detail => detail.Path == item.Path || Array.Exists(Naming, member => detail.Path == item.Path + member))];
        PageItem named = item with { Label = gone == Level ? null : item.Label, Text = gone is null or Level ? item.Text : null, Details = naming };

        // How strict it is says nothing without what it is about.
        if (named.IsBare && !SaidText.IsRisk(item))
            return item;

        foreach (PageItem limit in lost)
        {
            SaidText.ReportOther(draft, limit, node);
            draft.Losses?.Add(SchemaOrgLossKind.Weakened, limit.Path, node, "This limit is not in the language of the page. What it limits is a danger, and is named without it.");
        }

        if (isDenialLost)
            draft.Losses?.Add(SchemaOrgLossKind.Untranslated, item.Path + gone, node, $"'{denial}' is not in the language of the page; the danger is named without it.");

        IEnumerable<string> leftOut = item.Details.Except(naming).Except(lost).Select(detail => detail.Path);
        foreach (string path in gone is null || isDenialLost ? leftOut : leftOut.Prepend(item.Path + gone))
        {
            draft.Losses?.Add(SchemaOrgLossKind.NotCarried, path, node, "It may hold within a limit alone that is not in the language of the page; the danger is named without it.");
        }

        return named;
    }

    // What is said of the danger and may hold within a limit alone: how often it happens, and that it is none. What to do about a sign is said without its limits.
    private static string? WithinLimits(PageItem item) =>
        item.IsDenied && IsReason(item) ? Level
        : !SaidText.IsRisk(item) || item is not { Label: not null, Text.IsEmpty: false } ? null
        : !IsSign(item) ? ".frequency"
        : item.IsDenied ? ".action"
        : null;

    private static bool IsReason(PageItem item) => item.Path.Contains(SaidText.Contraindication, StringComparison.Ordinal);

    private static bool IsSign(PageItem item) => item.Path.Contains(Sign, StringComparison.Ordinal);
}
