using TreatmentContent.Localization;
using TreatmentContent.Pages;
using TreatmentContent.Quantities;
using TreatmentContent.Statements;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.SchemaOrg;

/// <summary>What an offer says besides its price: when and where it holds, how early to book, how to pay.</summary>
internal static class OfferTerms
{
    private const string SessionDuration = "sessionDuration";
    private const string AppointmentDuration = "appointmentDuration";

    public static void Add(PageDraft page, GraphNode offer, PriceItem price, ContentPlace place, OfferedThing thing)
    {
        Draft draft = page.Draft;
        Offering offering = page.Treatment.Offering;
        offer.Add(Names.ValidFrom, Dates.From(draft, price.ValidFrom, place[".validFrom"]));
        offer.Add(Names.ValidThrough, Dates.Until(draft, price.ValidTo, place[".validTo"]));
        offer.Add(Names.EligibleRegion, [.. price.When.Countries]);
        draft.Carry(price.When.Countries.Count > 0, place[".when.countries"]);
        if (thing == OfferedThing.Treatment)
        {
            Term? availability = OfferAvailability.Of(offering);
            offer.Add(Names.Availability, availability);
            draft.Carry(availability is not null, page.Place[".offering.status"]);
            offer.Add(Names.AdvanceBookingRequirement, Notice(page, offering.Booking, offer));
        }

        offer.Add(Names.AcceptedPaymentMethod, draft.Words(offering.Payments, page.Place[".offering.payments"], offer));
        offer.Add(Names.AdditionalProperty, Facts(page, price, place, thing, offer));
    }

    /// <summary>Says whether a clinic makes an offer.</summary>
    public static bool IsBy(GraphNode offer, GraphNode clinic)
    {
        foreach (ref readonly GraphProperty property in offer.Properties)
        {
            if (property.Name == Names.OfferedBy && property.Value is List<GraphNode> clinics)
                return clinics.Contains(clinic);
        }

        return false;
    }

    // The one notice that holds in general: where another rule has one too, it is not that of all.
    private static GraphNode? Notice(PageDraft page, IReadOnlyList<BookingRule> rules, GraphNode offer)
    {
        if (rules.Where(rule => rule.Kind.Value == BookingKind.Notice).Select(rule => rule.Notice).OfType<ClinicalDuration>().Distinct().Count() > 1)
            return null;

        for (int i = 0; i < rules.Count; i++)
        {
            BookingRule rule = rules[i];
            bool isGeneral = Generality.Holds(rule, rule.Text) && rule is { Channels.Count: 0, With: null or { IsEmpty: true } } && rule.Timing.Equals(Timing.Empty);
            if (rule.Kind.Value != BookingKind.Notice || !isGeneral || rule.Notice is not { } notice || Measures.Value(page.Draft, notice) is not { } value)
                continue;

            ContentPlace place = page.At(".offering.booking", i, ".notice");
            page.Draft.Carry(true, place);
            if (notice.Bound is Bound.MoreThan or Bound.LessThan)
                page.Draft.Losses?.Add(SchemaOrgLossKind.Weakened, place, offer, "That the limit itself is not included is only said in words.");

            page.Draft.Carry(true, page.At(".offering.booking", i, ".kind"));
            return value;
        }

        return null;
    }

    // Facts that bear on the price: how long the appointment is that it buys.
    private static List<GraphNode> Facts(PageDraft page, PriceItem price, ContentPlace place, OfferedThing thing, GraphNode offer)
    {
        if (price.Duration is { } duration)
        {
            ResolvedText label = page.Draft.Locale.Phrase("page.price.duration");
            return OwnLanguage.Read(label) is { } name && KeyFactMapping.Property(page.Draft, AppointmentDuration, name, duration, page.Draft.Locale.Say(duration)) is { } fact
                ? Carried(page, fact, duration, place[".duration"], offer)
                : [];
        }

        bool isSession = thing == OfferedThing.Treatment && (price.Kind?.Value == PriceKind.Session || price.Per?.Value == CountedThing.Session) && price.Covers is null;
        KeyFact? session = isSession ? page.Page.KeyFacts.FirstOrDefault(fact => fact.Name == SessionDuration) : null;
        return session is { Duration: { } each } && OwnLanguage.Read(session.Label) is { } title && KeyFactMapping.Property(page.Draft, session.Name, title, each, session.Spoken, session.IsQualified) is { } property ? [property] : [];
    }

    private static List<GraphNode> Carried(PageDraft page, GraphNode fact, ClinicalDuration duration, ContentPlace place, GraphNode offer)
    {
        page.Draft.Carry(true, place);
        if (duration.IsAbout)
            page.Draft.Losses?.Add(SchemaOrgLossKind.Weakened, place, offer, "That the number is rough is only said in its description.");

        if (duration.Bound is Bound.MoreThan or Bound.LessThan)
            page.Draft.Losses?.Add(SchemaOrgLossKind.Weakened, place, offer, "That the limit itself is not included is only said in its description.");

        return [fact];
    }
}
