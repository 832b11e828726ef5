using TreatmentContent.Localization;
using TreatmentContent.Pages;

namespace TreatmentContent.SchemaOrg;

/// <summary>What may go wrong, and who must not be treated, where a part of it cannot be said: the danger stays, for a warning too many is the lesser evil.</summary>
internal static class DangerText
{
    private const string Sign = ".warningSigns[";

    // What names the danger where the label cannot.
    private static readonly string[] Naming = [".effects", ".signs"];

    /// <summary>Says a danger without its text where that is in another language: what may go wrong is named by its label, and a reason not to treat by its own words.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="item">The statement as the page says it.</param>
    /// <param name="node">The node that would take it.</param>
    /// <returns>The statement; as it is where it warns of nothing, or nothing else names it.</returns>
    public static PageItem WithoutLostText(Draft draft, PageItem item, GraphNode node)
    {
        if (!item.IsDanger || !OwnLanguage.IsOther(item.Text))
            return item;

        if (SaidText.IsRisk(item) && item.Label is not null)
        {
            draft.Losses?.Add(SchemaOrgLossKind.Untranslated, item.Path + (IsSign(item) ? ".action" : ".frequency"), node, $"'{item.Text}' is not in the language of the page; the danger is named without it.");
            return item with { Text = null };
        }

        // What is advised cannot go: its words alone could be taken for leave.
        if (!item.Path.Contains(SaidText.Contraindication, StringComparison.Ordinal))
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

    /// <summary>Names a danger, and no more, where a limit of it is in another language: how often, how severe, how long, and that it passes may hold within that limit only, and said of everybody would reassure.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="item">The statement as the page says it.</param>
    /// <param name="node">The node that would take it.</param>
    /// <returns>The statement; as it is where it warns of nothing, has all its limits, or would have no name left.</returns>
    public static PageItem WithoutLostLimits(Draft draft, PageItem item, GraphNode node)
    {
        if (!item.IsDanger)
            return item;

        PageItem[] lost = [.. item.Details.Where(detail => SaidText.IsLostLimit(item, detail))];
        if (lost.Length == 0)
            return item;

        bool isEffect = SaidText.IsRisk(item) && !IsSign(item) && item.Label is not null;
        PageItem[] naming = [.. item.Details.Where(detail => detail.Path == item.Path || Array.Exists(Naming, member => detail.Path == item.Path + member))];
        PageItem named = item with { Text = isEffect ? null : item.Text, Details = naming };

        // How strict it is says nothing without what it is about.
        if (named.IsBare && !SaidText.IsRisk(item))
            return item;

        foreach (PageItem limit in lost)
        {
            SaidText.ReportOther(draft, limit, node);
            draft.Losses?.Add(SchemaOrgLossKind.Weakened, limit.Path, node, "This limit is not in the language of the page. What it limits is a danger, and is named without it.");
        }

        IEnumerable<string> leftOut = item.Details.Except(naming).Except(lost).Select(detail => detail.Path);
        foreach (string path in isEffect && item.Text is { IsEmpty: false } ? leftOut.Prepend(item.Path + ".frequency") : leftOut)
        {
            draft.Losses?.Add(SchemaOrgLossKind.NotCarried, path, node, "It may hold within a limit alone that is not in the language of the page; the danger is named without it.");
        }

        return named;
    }

    private static bool IsSign(PageItem item) => item.Path.Contains(Sign, StringComparison.Ordinal);
}
