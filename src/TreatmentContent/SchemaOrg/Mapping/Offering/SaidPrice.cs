using TreatmentContent.Pages;
using TreatmentContent.Treatments;

namespace TreatmentContent.SchemaOrg;

/// <summary>What the page says of a price, and whether that is all that limits it: a number is no price where only another language can say what it buys, and for whom.</summary>
internal static class SaidPrice
{
    private const string Prices = ".offering.prices";

    // All that stands beside a price says what it buys or when it holds, but why it is so, who says so, and that it counts towards the treatment.
    private static readonly string[] Remarks = [".reason.purposes", ".reason.text", ".basis.statedBy", ".isRedeemable"];

    /// <summary>Says whether the words of a price can stand with all that limits it.</summary>
    /// <param name="page">The page.</param>
    /// <param name="index">Which of the treatment's prices it is.</param>
    /// <param name="said">The price as the page says it; null where it does not.</param>
    /// <param name="node">The node that would take it.</param>
    /// <returns>Whether they can; if not, the report of losses says so.</returns>
    public static bool IsWhole(PageDraft page, int index, PageItem? said, GraphNode node)
    {
        PriceItem price = page.Treatment.Offering.Prices[index];
        ContentPlace place = page.At(Prices, index);
        if (price.Practitioner is { } person && !page.Draft.Catalog.Practitioners.TryFind(person, out _))
        {
            page.Draft.Losses?.Add(SchemaOrgLossKind.Incomplete, place[".practitioner"], node, "Whose appointment it buys is nobody that the content has; for anyone's, the price is not stated, and is left out.");
            return false;
        }

        if (IsVaried(page, price) && (page.Said(Factors(page)) is not { } factors || IsLost(factors, factors)))
        {
            page.Draft.Losses?.Add(SchemaOrgLossKind.Incomplete, place, node, "What it depends on is not in the language of the page, and its one number would promise what varies; it is left out.");
            return false;
        }

        if (said is null || !said.Details.Any(detail => IsLimit(said, detail) && IsLost(said, detail)))
            return true;

        SaidText.ReportOther(page.Draft, said, node);
        page.Draft.Losses?.Add(SchemaOrgLossKind.Incomplete, place, node, "A part of it that limits what the number buys is not in the language of the page; the price is left out.");
        return false;
    }

    /// <summary>Takes the prices out of a section that cannot be said with all that limits them.</summary>
    public static IReadOnlyList<PageItem> Whole(PageDraft page, IReadOnlyList<PageItem> items, GraphNode section)
    {
        Dictionary<string, int> prices = new(StringComparer.Ordinal);
        for (int i = 0; i < page.Treatment.Offering.Prices.Count; i++)
        {
            prices[page.At(Prices, i).ToString()] = i;
        }

        return [.. items.Where(item => !prices.TryGetValue(item.Path, out int index) || IsWhole(page, index, page.Brief(item), section))];
    }

    /// <summary>Says whether the one number of a price would promise what varies.</summary>
    public static bool Varies(PageDraft page, PriceItem price) => price.DependsOn.Count > 0 ? PriceVariation.IsHidden(price, Offering.Empty) : IsVaried(page, price);

    /// <summary>Says what the prices of the treatment vary with, where the number of this one does not show that it does; else null.</summary>
    public static string? Variation(PageDraft page, PriceItem price, GraphNode node) =>
        IsVaried(page, price) && page.Said(Factors(page)) is { } factors ? SaidText.Whole(page.Draft, factors, node) : null;

    /// <summary>Says how much it is, and that it is a guide or varies: what must stand beside its number.</summary>
    public static string Beside(PageDraft page, PriceItem price, PageItem said, GraphNode node) => string.Join('\n', said.Details
        .Where(detail => detail.Path == said.Path + ".isIndicative").Prepend(said).Select(part => SaidText.Said(page.Draft, part, node))
        .Concat(said.Details.Where(detail => detail.Path == said.Path + ".dependsOn").Select(part => SaidText.Whole(page.Draft, part, node)))
        .Append(Variation(page, price, node)).OfType<string>());

    // What the treatment's prices depend on is not said of a service beside it.
    private static bool IsVaried(PageDraft page, PriceItem price) =>
        OfferedThings.Of(price.Kind) == OfferedThing.Treatment && PriceVariation.IsHidden(price with { DependsOn = [] }, page.Treatment.Offering);

    private static ContentPlace Factors(PageDraft page) => page.Place[".offering.priceDependsOn"];

    // What is known of a person is no part of the price.
    private static bool IsLimit(PageItem price, PageItem detail) =>
        detail.Path.StartsWith(price.Path + ".", StringComparison.Ordinal) && !Array.Exists(Remarks, remark => detail.Path == price.Path + remark);

    private static bool IsLost(PageItem whole, PageItem part) => OwnLanguage.IsOther(part.Label) || OwnLanguage.IsOther(part.Text)
        || part.Details.Any(inner => inner.Path.StartsWith(whole.Path, StringComparison.Ordinal) && IsLost(whole, inner));
}
