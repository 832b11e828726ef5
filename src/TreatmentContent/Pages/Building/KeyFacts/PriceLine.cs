using TreatmentContent.Localization;
using TreatmentContent.Statements;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Pages;

/// <summary>The first price of the treatment itself that one line says wholly; what is not to be had has none.</summary>
internal static class PriceLine
{
    public static void Add(SaidItems said, Narrator narrator)
    {
        Offering offering = narrator.Treatment.Offering;
        if (!GivenTreatment.IsGiven(offering))
            return;

        for (int i = 0; i < offering.Prices.Count; i++)
        {
            PriceItem price = offering.Prices[i];
            var left = new SaidItems(narrator, $"{narrator.Root}.offering.prices[{i}]");
            if (IsWholeInALine(price) && !PriceVariation.IsHidden(price, offering) && PriceContents.AreSaid(narrator.Locale, price) && PriceText.Say(price, left) is { } line && left.Items.Count == 0)
            {
                ResolvedText? whole = price.IsIndicative == true ? narrator.Fill("price.indicative", "value", line, "value", line) : line;
                said.Add(new PageItem { Path = left.PathOf("amount"), Label = narrator.Phrase("keyFact.price"), Text = whole });
                return;
            }
        }
    }

    // Nobody knows here whether a price with dates holds already, or still; and no line says what costs extra, or is told in words.
    private static bool IsWholeInALine(PriceItem price) =>
        Generality.HoldsAsSpan(price)
        && price.Kind is null or { IsUnspecified: true } or { Value: PriceKind.Treatment or PriceKind.Session }
        && price is { Amount: not null, Label: null, Covers: null, Recurs: null, Practitioner: null, IsTaxIncluded: not false, ValidFrom: null, ValidTo: null }
        && price is { Until.Count: 0, Excludes.Count: 0 };
}
