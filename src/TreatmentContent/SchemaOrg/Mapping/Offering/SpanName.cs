using TreatmentContent.Localization;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.SchemaOrg;

/// <summary>The name of a span of prices: "small area" alone may tell for what it is the price.</summary>
internal static class SpanName
{
    /// <summary>Gives the name of the price, and its kind where no quantity tells the price of a session from that of a package; null where it needs none.</summary>
    public static ResolvedText? Of(Draft draft, PriceItem price)
    {
        ResolvedText label = draft.Locale.Resolve(price.Label);
        if (price is not { Covers: null, Per: null, Recurs: null, Kind: { Value: PriceKind.Session or PriceKind.Package } kind })
            return label.IsEmpty ? null : label;

        ResolvedText word = draft.Locale.Say(kind);
        return label.IsEmpty ? word
            : string.Equals(label.Text, word.Text, StringComparison.OrdinalIgnoreCase) ? label
            : draft.Locale.FillMixed("page.named", "name", label, "kind", word) ?? label;
    }

    /// <summary>Says whether it needs a name, and only another language has it.</summary>
    public static bool IsLost(Draft draft, PriceItem price) => OwnLanguage.IsOther(Of(draft, price));
}
