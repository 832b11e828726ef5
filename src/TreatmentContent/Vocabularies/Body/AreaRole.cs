namespace TreatmentContent.Vocabularies;

/// <summary>What part a treated area plays in the treatment.</summary>
public enum AreaRole
{
    /// <summary>Nothing is stated, or the word is not one of this vocabulary.</summary>
    Unspecified = 0,

    /// <summary>What is to be changed or examined.</summary>
    Target,

    /// <summary>Where tissue or hair is taken from.</summary>
    Donor,

    /// <summary>Where taken tissue or hair is put.</summary>
    Recipient,

    /// <summary>Where the needle goes in.</summary>
    InjectionSite,

    /// <summary>Where an instrument enters on its way.</summary>
    Access,

    /// <summary>Where a sample is taken.</summary>
    SamplingSite,

    /// <summary>Where an antenna, electrode or sensor lies.</summary>
    SensorSite,

    /// <summary>What is made numb.</summary>
    Anaesthetised,

    /// <summary>What is covered and spared.</summary>
    Protected,

    /// <summary>Where a reaction is tried out first.</summary>
    TestSite,
}
