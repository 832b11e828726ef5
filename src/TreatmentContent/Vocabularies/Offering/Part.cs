namespace TreatmentContent.Vocabularies;

/// <summary>A part of a treatment's content that answers a question: where a frequently asked question takes its answer from.</summary>
public enum Part
{
    /// <summary>Nothing is stated, or the word is not one of this vocabulary.</summary>
    Unspecified = 0,

    /// <summary>The treatment's other names.</summary>
    AlsoKnownAs,

    /// <summary>The treatment in one sentence.</summary>
    Summary,

    /// <summary>What the treatment is.</summary>
    Definition,

    /// <summary>What matters most, in short.</summary>
    KeyPoints,

    /// <summary>What it is used for.</summary>
    Indications,

    /// <summary>What the patient gains.</summary>
    Benefits,

    /// <summary>The techniques or products one can choose.</summary>
    Variants,

    /// <summary>How it works.</summary>
    Mechanism,

    /// <summary>What is done, where, by whom and how often.</summary>
    Protocol,

    /// <summary>What it feels like.</summary>
    Experience,

    /// <summary>For whom it is, and what comes first.</summary>
    Eligibility,

    /// <summary>What to do before.</summary>
    Preparation,

    /// <summary>What to do afterwards.</summary>
    Aftercare,

    /// <summary>How it heals and when activities are possible again.</summary>
    Recovery,

    /// <summary>What can be expected, when and for how long.</summary>
    Results,

    /// <summary>Side effects, complications and warning signs.</summary>
    Risks,

    /// <summary>Price, insurance and booking.</summary>
    Offering,

    /// <summary>Alternatives and combinations.</summary>
    Related,

    /// <summary>What is known, approved and ruled.</summary>
    Evidence,

    /// <summary>Further texts.</summary>
    Sections,

    /// <summary>Pictures and videos.</summary>
    Media,

    /// <summary>Who wrote and reviewed it, and when.</summary>
    Editorial,
}
