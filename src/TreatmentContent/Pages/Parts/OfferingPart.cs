using TreatmentContent.Localization;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Pages;

/// <summary>Says what a treatment costs and who pays, then where it is offered and how to book it.</summary>
internal static class OfferingPart
{
    private static readonly string[] OfPrice = ["prices", "priceDependsOn", "payments", "coverage"];

    /// <summary>Says whether an item is of the prices; the others are of the place and the booking.</summary>
    public static bool IsOfPrice(PageItem item) => OfPrice.Any(member => item.Path.Contains(".offering." + member, StringComparison.Ordinal));

    public static IReadOnlyList<PageItem> Say(Narrator narrator)
    {
        Offering offering = narrator.Treatment.Offering;
        var said = new SaidItems(narrator, narrator.Root + ".offering");
        said.AddRange(offering.Prices.Select((price, i) => PriceWords.Say(narrator, said.PathOf($"prices[{i}]"), price)));
        said.Words("priceDependsOn", "price.dependsOn", offering.PriceDependsOn);
        said.Words("payments", "payments", offering.Payments);
        said.AddRange(offering.Coverage.Select((coverage, i) => CoverageWords.Say(narrator, said.PathOf($"coverage[{i}]"), coverage)));
        said.Word("status", "offering.status", offering.Status);
        said.AddRange(offering.Booking.Select((rule, i) => Say(narrator, said.PathOf($"booking[{i}]"), rule)));
        said.AddRange(EntityWords.Clinics(narrator, said.PathOf("clinics"), offering.Clinics, "clinic"));
        return said.Items;
    }

    private static PageItem Say(Narrator narrator, string path, BookingRule rule)
    {
        var details = new SaidItems(narrator, path);
        details.Words("channels", "booking.channels", rule.Channels, ListKind.Or);
        details.Value("with", "booking.with", rule.With);
        ResolvedText text = narrator.Locale.Resolve(rule.Text);
        bool isWait = rule.Kind == BookingKind.WaitingTime && text.IsEmpty && rule.Notice is not null;
        details.Value("notice", rule.Kind == BookingKind.WaitingTime ? "duration" : "booking.notice", isWait ? null : rule.Notice);
        TimingWords.Add(details, "timing", rule.Timing);
        details.Value("fee", "booking.fee", rule.Fee);
        details.Value("link", "booking.link", rule.Link);
        return StatementWords.Item(details, path, rule, narrator.Label<BookingKind>(rule.Kind, "booking"), isWait ? narrator.Locale.Say(rule.Notice.GetValueOrDefault()) : text);
    }
}
