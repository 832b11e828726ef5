namespace TreatmentContent.Vocabularies;

/// <summary>What a question is about, or in what respect two treatments are compared: frequently asked questions, related treatments.</summary>
public enum Aspect
{
    /// <summary>Nothing is stated, or the word is not one of this vocabulary.</summary>
    Unspecified = 0,

    /// <summary>What the treatment is.</summary>
    WhatIsIt,

    /// <summary>How it has its effect.</summary>
    HowItWorks,

    /// <summary>What one gains.</summary>
    Benefits,

    /// <summary>For which conditions it is used.</summary>
    Indications,

    /// <summary>Who can have it and who cannot.</summary>
    Suitability,

    /// <summary>What has to be fulfilled first.</summary>
    Requirements,

    /// <summary>From what age or up to what age.</summary>
    Age,

    /// <summary>Whether it can be had in pregnancy and while breastfeeding.</summary>
    Pregnancy,

    /// <summary>How it goes with medicines.</summary>
    Medicines,

    /// <summary>What to do before.</summary>
    Preparation,

    /// <summary>What happens at the visit.</summary>
    WhatToExpect,

    /// <summary>How it is done.</summary>
    Procedure,

    /// <summary>Whether it hurts.</summary>
    Pain,

    /// <summary>How comfortable it is.</summary>
    Comfort,

    /// <summary>How it is numbed.</summary>
    Anaesthesia,

    /// <summary>How long one session takes.</summary>
    SessionLength,

    /// <summary>How many sessions are needed and how far apart.</summary>
    Sessions,

    /// <summary>How many doses are given.</summary>
    Doses,

    /// <summary>What to do afterwards.</summary>
    Aftercare,

    /// <summary>How long it takes to heal and what one may do meanwhile.</summary>
    Healing,

    /// <summary>When one can work, drive or do sport.</summary>
    Activities,

    /// <summary>What the result is.</summary>
    Results,

    /// <summary>How soon the result shows.</summary>
    Speed,

    /// <summary>How long the result lasts.</summary>
    Durability,

    /// <summary>What keeps the result.</summary>
    Maintenance,

    /// <summary>What is vouched for.</summary>
    Warranty,

    /// <summary>How natural the result looks.</summary>
    NaturalLook,

    /// <summary>How well it works.</summary>
    Effectiveness,

    /// <summary>How reliably it finds what is there.</summary>
    Accuracy,

    /// <summary>Whether it can be undone.</summary>
    Reversibility,

    /// <summary>What can go wrong.</summary>
    Risk,

    /// <summary>What is usual and passes.</summary>
    SideEffects,

    /// <summary>How safe it is.</summary>
    Safety,

    /// <summary>Whether scars stay.</summary>
    Scarring,

    /// <summary>How much radiation it takes.</summary>
    Radiation,

    /// <summary>How far it goes into the body.</summary>
    Invasiveness,

    /// <summary>What it costs.</summary>
    Price,

    /// <summary>Who pays.</summary>
    Insurance,

    /// <summary>How one can pay.</summary>
    PaymentMethods,

    /// <summary>How to make an appointment.</summary>
    Booking,

    /// <summary>Where and when it can be had.</summary>
    Availability,

    /// <summary>How well it fits into daily life.</summary>
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

    /// <summary>What research says.</summary>
    Evidence,

    /// <summary>What law and authorities say.</summary>
    Law,

    /// <summary>Who may see records and pictures.</summary>
    Privacy,

    /// <summary>Where it comes from.</summary>
    History,
}
