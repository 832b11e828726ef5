using TreatmentContent.Localization;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Pages;

/// <summary>Says who pays, and how much: "Medicare (public health insurance): partly covered".</summary>
internal static class CoverageWords
{
    public static PageItem Say(Narrator narrator, string path, Coverage coverage)
    {
        var details = new SaidItems(narrator, path);
        ResolvedText label = Label(details, coverage);
        ResolvedText? status = coverage.Status is { IsUnspecified: false } stated ? narrator.Locale.Say(stated) : null;
        details.Sentence("text", coverage.Text);
        details.Value("share", "coverage.share", coverage.Share);
        details.Value("base", "coverage.base", coverage.Base);
        details.Value("amount", "coverage.amount", coverage.Amount);
        details.Value("limit", "coverage.limit", coverage.Limit is { } limit ? narrator.Locale.Say(limit) : null);
        details.Word("per", "coverage.per", coverage.Per);
        details.Words("needs", "coverage.needs", coverage.Needs);
        details.Value("validFrom", "validFrom", coverage.ValidFrom);
        details.Value("validTo", "validTo", coverage.ValidTo);
        return StatementWords.Item(details, path, coverage, label, status);
    }

    private static ResolvedText Label(SaidItems details, Coverage coverage)
    {
        Narrator narrator = details.Narrator;
        ResolvedText name = narrator.Locale.Resolve(coverage.PayerName);
        if (name.IsEmpty)
        {
            return narrator.Label<PayerKind>(coverage.Payer, "coverage");
        }

        if (coverage.Payer is not { IsUnspecified: false } payer)
        {
            return name;
        }

        if (PriceWords.Named(narrator, name, narrator.Locale.Say(payer)) is { } whole)
        {
            return whole;
        }

        details.Word("payer", "kind", coverage.Payer);
        return name;
    }
}
