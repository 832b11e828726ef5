using System.Text.Json;
using TreatmentContent.Localization;
using TreatmentContent.Quantities;
using TreatmentContent.Statements;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Tests.Treatments;

/// <summary>A treatment that uses every kind of member, made anew each time.</summary>
internal static class SampleTreatment
{
    public static Treatment Make() => new()
    {
        Id = "microneedling",
        Name = LocalizedText.Of(("en", "Microneedling"), ("es", "Microagujas")),
        Kind = TreatmentKind.Device,
        Summary = "Fine needles refresh the skin.",
        AlsoKnownAs = [new() { Name = "CIT", Kind = NameKind.Acronym }],
        KeyPoints = ["No fasting needed"],
        Benefits =
        [
            new()
            {
                Id = "firm-skin",
                Title = "Firmer skin",
                When = new() { Areas = [BodyArea.Face], Ages = ClinicalDuration.Parse(">=15 y"), Criteria = [new() { Measure = Measure.Bmi, Value = Quantity.Parse("<30 kg/m2") }] },
                Basis = new() { Citations = ["study"], AsOf = PartialDate.Parse("2025"), IsOwnFigure = false },
                Reason = new() { Text = "New collagen." },
            },
        ],
        Protocol = new()
        {
            Areas = [new() { Areas = [BodyArea.Face, Open<BodyArea>.Parse("donorSite")] }],
            Sessions = new() { Count = Amount.Between(3, 6), Interval = ClinicalDuration.Weeks(4), Stages = [new() { Trend = Pace.Gradual }] },
            Steps = [new() { Text = "The skin is cleaned.", Timing = new() { Before = ClinicalDuration.Hours(1), Months = [9, 10] } }],
        },
        Experience = new() { Sensations = [new() { Feelings = [BodilyEffect.Pain], Score = 3, Frequency = Frequency.Parse("some") }] },
        Offering = new() { Booking = [new() { Kind = BookingKind.Cancellation, Fee = Money.Of(30, "GBP"), Link = Link.Parse("https://example.com/book") }] },
        Faqs = [new() { Question = "Does it hurt?", Answer = "A little." }],
        Editorial = new() { ReviewDue = new DateOnly(2027, 9, 30), Disclaimers = ["Prices are indicative."] },
        Extensions = ExtensionBag.From([new("x-rank", JsonDocument.Parse("3").RootElement)]),
    };
}
