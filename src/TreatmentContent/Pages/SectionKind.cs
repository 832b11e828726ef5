namespace TreatmentContent.Pages;

/// <summary>The sections that a treatment's page can have, in the order in which it shows them.</summary>
public enum SectionKind
{
    /// <summary>What the treatment is: definition, other names, key points.</summary>
    Overview = 0,

    /// <summary>The facts that people look for first, as labelled values.</summary>
    KeyFacts,

    /// <summary>What it is used for and whom it suits.</summary>
    SuitableFor,

    /// <summary>Reasons not to have it, and what to do about medicines and other treatments.</summary>
    Safety,

    /// <summary>What holds in pregnancy and while breastfeeding.</summary>
    Pregnancy,

    /// <summary>What patients gain.</summary>
    Benefits,

    /// <summary>How it works.</summary>
    HowItWorks,

    /// <summary>Which techniques, products or places one can choose.</summary>
    Variants,

    /// <summary>What comes first: consultation, tests, papers, questions to ask.</summary>
    Consultation,

    /// <summary>What the patient does before.</summary>
    Preparation,

    /// <summary>Where, by whom, with what, how often and in which steps it is done.</summary>
    WhatToExpect,

    /// <summary>What it feels like and what is done about it.</summary>
    Experience,

    /// <summary>The patient's part at home, such as exercises, drops or a splint.</summary>
    HomeUse,

    /// <summary>What the patient does afterwards.</summary>
    Aftercare,

    /// <summary>How it heals, when activities are possible again, and which visits follow.</summary>
    Recovery,

    /// <summary>What it achieves, when, and for how long.</summary>
    Results,

    /// <summary>What is expected and passes.</summary>
    SideEffects,

    /// <summary>What is unwanted and may happen.</summary>
    Risks,

    /// <summary>Which signs need help, and which help.</summary>
    WhenToCall,

    /// <summary>Other treatments, and how this one stands to them.</summary>
    Alternatives,

    /// <summary>Pictures and films.</summary>
    Media,

    /// <summary>What is known, approved or ruled.</summary>
    Evidence,

    /// <summary>What it costs and who pays.</summary>
    Prices,

    /// <summary>Where it is offered and how to book.</summary>
    Access,

    /// <summary>The rules of the house, such as on privacy.</summary>
    Policies,

    /// <summary>A section with the author's own heading and text.</summary>
    Own,

    /// <summary>Common mistakes, and what is true.</summary>
    Myths,

    /// <summary>Questions and answers.</summary>
    Faq,

    /// <summary>The published sources.</summary>
    Sources,

    /// <summary>Who wrote and reviewed the page, and when.</summary>
    About,
}
