namespace TreatmentContent.Vocabularies;

/// <summary>What a price, a frequency, a length or a rate is counted for: every "per".</summary>
public enum CountedThing
{
    /// <summary>Nothing is stated, or the word is not one of this vocabulary.</summary>
    Unspecified = 0,

    /// <summary>One visit at which treatment is given.</summary>
    Session,

    /// <summary>All sessions of one treatment together.</summary>
    Course,

    /// <summary>One booked time, whatever is done in it.</summary>
    Appointment,

    /// <summary>One cycle of treatment or of the body, as in fertility care.</summary>
    Cycle,

    /// <summary>One try, whether or not it succeeds.</summary>
    Attempt,

    /// <summary>One operation or intervention.</summary>
    Procedure,

    /// <summary>One prick with a syringe.</summary>
    Injection,

    /// <summary>One portion of a medicine or vaccine.</summary>
    Dose,

    /// <summary>A vaccination.</summary>
    Vaccination,

    /// <summary>One unit of activity, as botulinum toxin is measured.</summary>
    Unit,

    /// <summary>One filled syringe, as fillers are sold.</summary>
    Syringe,

    /// <summary>One small bottle of medicine.</summary>
    Vial,

    /// <summary>Several sessions or things sold together.</summary>
    Package,

    /// <summary>One area of the body.</summary>
    Area,

    /// <summary>One wart, spot, mole or other lesion.</summary>
    Lesion,

    /// <summary>One tooth.</summary>
    Tooth,

    /// <summary>One implant.</summary>
    Implant,

    /// <summary>One canal in a tooth.</summary>
    RootCanal,

    /// <summary>The teeth of one jaw.</summary>
    Arch,

    /// <summary>A quarter of the teeth.</summary>
    Quadrant,

    /// <summary>One eye.</summary>
    Eye,

    /// <summary>One ear.</summary>
    Ear,

    /// <summary>One leg.</summary>
    Leg,

    /// <summary>One foot.</summary>
    Foot,

    /// <summary>One nail.</summary>
    Nail,

    /// <summary>One side of the body.</summary>
    Side,

    /// <summary>Two that belong together, as insoles.</summary>
    Pair,

    /// <summary>One piece of transplanted tissue or hair.</summary>
    Graft,

    /// <summary>One embryo.</summary>
    Embryo,

    /// <summary>An egg cell.</summary>
    Egg,

    /// <summary>One pregnancy.</summary>
    Pregnancy,

    /// <summary>One birth of a child.</summary>
    Birth,

    /// <summary>One picture or scan.</summary>
    Image,

    /// <summary>A test.</summary>
    Test,

    /// <summary>One sample for the laboratory.</summary>
    Sample,

    /// <summary>One device or appliance.</summary>
    Device,

    /// <summary>One person who is treated.</summary>
    Patient,

    /// <summary>A couple.</summary>
    Couple,

    /// <summary>One minute of work.</summary>
    Minute,

    /// <summary>One hour of work.</summary>
    Hour,

    /// <summary>One day.</summary>
    Day,

    /// <summary>One night.</summary>
    Night,

    /// <summary>One week.</summary>
    Week,

    /// <summary>One month.</summary>
    Month,

    /// <summary>One year.</summary>
    Year,

    /// <summary>The whole life of one person.</summary>
    Lifetime,
}
