using System.Globalization;
using System.Text;
using TreatmentContent.Quantities;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.SchemaOrg;

/// <summary>The ends of a price in a currency, as its form means them.</summary>
/// <param name="Low">The least that it is, or null where that is open.</param>
/// <param name="High">The most that it is, or null where that is open.</param>
/// <param name="Currency">The code of the currency.</param>
internal readonly record struct PriceEnds(decimal? Low, decimal? High, string Currency)
{
    /// <summary>Gets a value indicating whether it is one number.</summary>
    public bool IsExact => Low == High;

    /// <summary>Says whether a price is about so much, or a guide: one number would then promise what the content does not.</summary>
    public static bool IsRough(PriceItem price) => price.IsIndicative == true || price.Amount is { Amount.IsAbout: true };

    /// <summary>Gives the ends of a price; null where it has no amount in a currency, or one number that is rough.</summary>
    /// <param name="price">The price.</param>
    /// <param name="currencyOfOthers">The currency of what is free, or null.</param>
    public static PriceEnds? Of(PriceItem price, string? currencyOfOthers)
    {
        // A form of the clinic's own may take back what the number says: "plus the operating room".
        if (!price.Form.IsKnown)
            return null;

        if (price.Form.Value == PriceForm.Free)
            return CurrencyOf(price.Amount, currencyOfOthers) is { } own ? new(0, 0, own) : null;

        if (price.Amount is not { } money || CurrencyOf(money, null) is not { } currency || !Measures.IsNumber(money.Amount))
            return null;

        PriceEnds? ends = price.Form.Value switch
        {
            PriceForm.Average or PriceForm.Quote or PriceForm.Varies or PriceForm.Charged or PriceForm.Included or PriceForm.Share => null,
            PriceForm.From when money.Amount.Bound == Bound.Exact => new(money.Amount.Low, null, currency),
            PriceForm.UpTo when money.Amount.Bound == Bound.Exact => new(null, money.Amount.High, currency),
            _ => new(money.Amount.Low, money.Amount.High, currency),
        };
        return ends is { IsExact: true } && IsRough(price) ? null : ends;
    }

    /// <summary>Makes a specification of the price.</summary>
    public GraphNode Specification(Term type)
    {
        var node = new GraphNode(type);
        if (IsExact)
        {
            node.Add(Names.Price, Low);
        }
        else
        {
            node.Add(Names.MinPrice, Low);
            node.Add(Names.MaxPrice, High);
        }

        node.Add(Names.PriceCurrency, Currency);
        return node;
    }

    // The generated text would write numbers as the thread's culture does.
    private bool PrintMembers(StringBuilder builder) => builder.Append(CultureInfo.InvariantCulture, $"{Low}..{High} {Currency}").Length > 0;

    private static string? CurrencyOf(Money? money, string? otherwise) => money is { Currency: not "XXX" } stated ? stated.Currency : otherwise;
}
