namespace TreatmentContent.Vocabularies;

/// <summary>What a question, a talk or a paper is about, or in what respect two treatments are compared.</summary>
/// <remarks>
/// In a comparison the page's own treatment is the one that has more or less. What <see cref="Verdict.More"/> means is said with each word that can be compared;
/// <see cref="Verdict.Less"/> is the opposite. So the faster treatment has less <see cref="TimeToEffect"/>: less time.
/// </remarks>
public enum Aspect
{
    /// <summary>Nothing is stated, or the word is not one of this vocabulary.</summary>
    Unspecified = 0,

    /// <summary>What the treatment is.</summary>
    WhatIsIt,

    /// <summary>How it has its effect.</summary>
    HowItWorks,

    /// <summary>What one gains. More: it has more benefits.</summary>
    Benefits,

    /// <summary>For which conditions it is used.</summary>
    Indications,

    /// <summary>Who can have it and who cannot. More: it suits more people.</summary>
    Suitability,

    /// <summary>What has to be fulfilled first. More: it asks for more to be fulfilled.</summary>
    Requirements,

    /// <summary>From what age or up to what age. More: it is for older people.</summary>
    Age,

    /// <summary>Whether it can be had in pregnancy and while breastfeeding.</summary>
    Pregnancy,

    /// <summary>How it goes with medicines.</summary>
    Medicines,

    /// <summary>What to do before. More: it asks for more before.</summary>
    Preparation,

    /// <summary>What happens at the visit.</summary>
    WhatToExpect,

    /// <summary>How it is done.</summary>
    Procedure,

    /// <summary>Whether it hurts. More: it hurts more.</summary>
    Pain,

    /// <summary>How comfortable it is. More: it is more comfortable.</summary>
    Comfort,

    /// <summary>How it is numbed. More: it needs more numbing.</summary>
    Anaesthesia,

    /// <summary>How long one session takes. More: it takes longer.</summary>
    SessionLength,

    /// <summary>How many sessions are needed and how far apart. More: it needs more sessions.</summary>
    Sessions,

    /// <summary>How many doses are given. More: it needs more doses.</summary>
    Doses,

    /// <summary>What to do afterwards. More: it asks for more afterwards.</summary>
    Aftercare,

    /// <summary>How long it takes to heal and what one may do meanwhile. More: it takes longer to heal.</summary>
    Healing,

    /// <summary>When one can work, drive or do sport. More: it keeps one from them for longer.</summary>
    Activities,

    /// <summary>What the result is. More: it gives a stronger result.</summary>
    Results,

    /// <summary>The time until the result shows. More: it takes longer.</summary>
    TimeToEffect,

    /// <summary>How long the result lasts. More: it lasts longer.</summary>
    Durability,

    /// <summary>What keeps the result. More: it needs more upkeep.</summary>
    Maintenance,

    /// <summary>What is vouched for.</summary>
    Warranty,

    /// <summary>How natural the result looks. More: it looks more natural.</summary>
    NaturalLook,

    /// <summary>How well it works. More: it works better.</summary>
    Effectiveness,

    /// <summary>How reliably it finds what is there. More: it is more reliable.</summary>
    Accuracy,

    /// <summary>Whether it can be undone. More: it is easier to undo.</summary>
    Reversibility,

    /// <summary>What can go wrong. More: it has more risk.</summary>
    Risk,

    /// <summary>What is usual and passes. More: it has more side effects.</summary>
    SideEffects,

    /// <summary>How safe it is. More: it is safer.</summary>
    Safety,

    /// <summary>Whether scars stay. More: it leaves more scars.</summary>
    Scarring,

    /// <summary>How much radiation it takes. More: it takes more radiation.</summary>
    Radiation,

    /// <summary>How far it goes into the body. More: it goes further.</summary>
    Invasiveness,

    /// <summary>What it costs. More: it costs more.</summary>
    Price,

    /// <summary>Who pays. More: it is paid for more often.</summary>
    Insurance,

    /// <summary>How one can pay.</summary>
    PaymentMethods,

    /// <summary>How to make an appointment.</summary>
    Booking,

    /// <summary>Where and when it can be had. More: it is easier to get.</summary>
    Availability,

    /// <summary>How well it fits into daily life. More: it fits better.</summary>
    Convenience,

    /// <summary>Who does it.</summary>
    Practitioner,

    /// <summary>Who may do what by law.</summary>
    ScopeOfPractice,

    /// <summary>Which device or method is used.</summary>
    Technology,

    /// <summary>Which products are used.</summary>
    Products,

    /// <summary>What else there is.</summary>
    Alternatives,

    /// <summary>What it goes together with.</summary>
    Combination,

    /// <summary>What research says. More: it is studied better.</summary>
    Evidence,

    /// <summary>What law and authorities say.</summary>
    Law,

    /// <summary>Who may see records and pictures.</summary>
    Privacy,

    /// <summary>Where it comes from.</summary>
    History,
}
