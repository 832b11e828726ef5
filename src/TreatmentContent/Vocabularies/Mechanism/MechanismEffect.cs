namespace TreatmentContent.Vocabularies;

/// <summary>What a treatment, or the body in answer to it, does to tissue or illness.</summary>
public enum MechanismEffect
{
    /// <summary>Nothing is stated, or the word is not one of this vocabulary.</summary>
    Unspecified = 0,

    /// <summary>Sets activity going.</summary>
    Stimulates,

    /// <summary>Puts new tissue in the place of old.</summary>
    Renews,

    /// <summary>Mends what is damaged.</summary>
    Repairs,

    /// <summary>Makes tissue firmer and stronger.</summary>
    Strengthens,

    /// <summary>Draws tissue together.</summary>
    Tightens,

    /// <summary>Fills a gap and closes it.</summary>
    ClosesWound,

    /// <summary>Parts stick together again by themselves.</summary>
    Adheres,

    /// <summary>Seals the place so that no blood is lost.</summary>
    StopsBleeding,

    /// <summary>Keeps germs away and clears them.</summary>
    Defends,

    /// <summary>Destroys unwanted tissue or cells.</summary>
    Destroys,

    /// <summary>Takes something out or off.</summary>
    Removes,

    /// <summary>Loosens the upper layer so that it comes off.</summary>
    Exfoliates,

    /// <summary>Breaks something into small pieces.</summary>
    Fragments,

    /// <summary>Lets the body carry remains off.</summary>
    ClearsAway,

    /// <summary>Takes up light and turns it into heat.</summary>
    AbsorbsLight,

    /// <summary>Light is gathered in a narrow beam.</summary>
    ConcentratesLight,

    /// <summary>Works with light of a single colour.</summary>
    OneColour,

    /// <summary>Makes tissue warm.</summary>
    Heats,

    /// <summary>Makes tissue cold.</summary>
    Cools,

    /// <summary>Turns the water in tissue to ice.</summary>
    Freezes,

    /// <summary>Keeps cells or tissue for later.</summary>
    Preserves,

    /// <summary>Makes blood or protein firm, so that a vessel closes.</summary>
    Coagulates,

    /// <summary>Makes a vessel stick together and vanish.</summary>
    ClosesVessel,

    /// <summary>A vessel or growth dries up.</summary>
    DriesOut,

    /// <summary>Brings more blood to the place.</summary>
    ImprovesCirculation,

    /// <summary>Brings more oxygen to the place.</summary>
    Oxygenates,

    /// <summary>Lets fluid flow off.</summary>
    Drains,

    /// <summary>Keeps a muscle from tightening.</summary>
    RelaxesMuscle,

    /// <summary>Makes a muscle stronger by work.</summary>
    TrainsMuscle,

    /// <summary>Keeps a nerve signal from passing.</summary>
    BlocksSignal,

    /// <summary>Takes feeling away for a time.</summary>
    Numbs,

    /// <summary>Makes an inflammation less.</summary>
    CalmsInflammation,

    /// <summary>Sets a small inflammation going, so that healing starts.</summary>
    ProvokesInflammation,

    /// <summary>Makes an overactive defence quieter.</summary>
    CalmsImmunity,

    /// <summary>Teaches the defences to know a germ.</summary>
    TrainsImmunity,

    /// <summary>Wakes the defences against something present.</summary>
    ActivatesImmunity,

    /// <summary>Kills bacteria, viruses or fungi.</summary>
    KillsGerms,

    /// <summary>Kills cells that grow without control.</summary>
    KillsDiseasedCells,

    /// <summary>Puts volume where it is missing.</summary>
    Fills,

    /// <summary>Binds or brings moisture.</summary>
    Hydrates,

    /// <summary>Makes colour lighter.</summary>
    Lightens,

    /// <summary>Changes form or curvature.</summary>
    Reshapes,

    /// <summary>Brings something to another place, as teeth.</summary>
    Moves,

    /// <summary>Bears load or holds in position.</summary>
    Supports,

    /// <summary>Takes load or pressure from a place.</summary>
    RelievesPressure,

    /// <summary>Takes over the part of something lost.</summary>
    Replaces,

    /// <summary>Closes a gap against germs and fluid.</summary>
    Seals,

    /// <summary>Cuts or interrupts something.</summary>
    Divides,

    /// <summary>Brings egg and sperm together.</summary>
    Fertilises,

    /// <summary>Lets several egg cells mature.</summary>
    RipensEggs,

    /// <summary>Makes tiny channels for substances.</summary>
    OpensChannels,

    /// <summary>Lets hair grow.</summary>
    GrowsHair,

    /// <summary>Makes the inside of the body visible.</summary>
    ShowsInside,

    /// <summary>A source turns around the body.</summary>
    Rotates,

    /// <summary>Makes differences in an image stand out.</summary>
    Contrasts,

    /// <summary>Helps the mind to digest what was lived through.</summary>
    ProcessesMemory,

    /// <summary>Helps to see and judge things in another way.</summary>
    ChangesThinking,

    /// <summary>Helps to act in another way.</summary>
    ChangesHabits,
}
