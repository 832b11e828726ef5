namespace TreatmentContent.Vocabularies;

/// <summary>What a patient does in daily life, and may have to leave or can take up again.</summary>
public enum Activity
{
    /// <summary>Nothing is stated, or the word is not one of this vocabulary.</summary>
    Unspecified = 0,

    /// <summary>Everything that one usually does.</summary>
    AnyActivity,

    /// <summary>One's usual work.</summary>
    Work,

    /// <summary>Work that is done sitting.</summary>
    DeskWork,

    /// <summary>Work that strains the body.</summary>
    PhysicalWork,

    /// <summary>Lessons at school or university.</summary>
    School,

    /// <summary>Driving a vehicle.</summary>
    Driving,

    /// <summary>Work at machines that can do harm.</summary>
    OperatingMachines,

    /// <summary>Travel by air.</summary>
    Flying,

    /// <summary>Going on a journey.</summary>
    Travelling,

    /// <summary>Going on foot.</summary>
    Walking,

    /// <summary>Being on one's feet for long.</summary>
    Standing,

    /// <summary>Sitting, for as long as the rule says.</summary>
    Sitting,

    /// <summary>Crossing one's legs.</summary>
    CrossingLegs,

    /// <summary>Going up and down stairs.</summary>
    ClimbingStairs,

    /// <summary>Exercise without strain.</summary>
    LightExercise,

    /// <summary>Training that makes one sweat.</summary>
    Exercise,

    /// <summary>Any effort of the body.</summary>
    Exertion,

    /// <summary>Games and competition.</summary>
    Sport,

    /// <summary>Sport with blows or falls.</summary>
    ContactSport,

    /// <summary>Running or jogging.</summary>
    Running,

    /// <summary>Riding a bicycle.</summary>
    Cycling,

    /// <summary>Swimming in pool or sea.</summary>
    Swimming,

    /// <summary>Going under water with or without air.</summary>
    Diving,

    /// <summary>Yoga and positions with the head down.</summary>
    Yoga,

    /// <summary>Lifting or carrying heavy things.</summary>
    HeavyLifting,

    /// <summary>Bending so that the head is low.</summary>
    BendingOver,

    /// <summary>Holding one's breath.</summary>
    HoldingBreath,

    /// <summary>Not moving.</summary>
    KeepingStill,

    /// <summary>Lying flat.</summary>
    LyingDown,

    /// <summary>Lying on the front.</summary>
    LyingFaceDown,

    /// <summary>Sleeping.</summary>
    Sleeping,

    /// <summary>Sleeping on the treated side.</summary>
    SleepingOnSide,

    /// <summary>Work in the garden.</summary>
    Gardening,

    /// <summary>Cleaning and other work at home.</summary>
    Housework,

    /// <summary>Washing something by hand.</summary>
    HandWashing,

    /// <summary>Work near heat and steam.</summary>
    Cooking,

    /// <summary>Contact with animals.</summary>
    PetCare,

    /// <summary>Looking at screens.</summary>
    ScreenUse,

    /// <summary>Watching television.</summary>
    WatchingTelevision,

    /// <summary>Reading.</summary>
    Reading,

    /// <summary>Making a copy of a paper.</summary>
    Copying,

    /// <summary>Washing under running water.</summary>
    Showering,

    /// <summary>Lying in a bath.</summary>
    Bathing,

    /// <summary>Washing the hair.</summary>
    HairWashing,

    /// <summary>Colouring or bleaching the hair.</summary>
    HairColouring,

    /// <summary>Washing the face.</summary>
    FaceWashing,

    /// <summary>Shaving the place.</summary>
    Shaving,

    /// <summary>Pulling hair out by wax, tweezers or thread.</summary>
    Waxing,

    /// <summary>Wearing makeup.</summary>
    Makeup,

    /// <summary>Wearing makeup on lids and lashes.</summary>
    EyeMakeup,

    /// <summary>Wearing contact lenses.</summary>
    ContactLenses,

    /// <summary>Wearing polish or artificial nails.</summary>
    NailPolish,

    /// <summary>Wearing closed shoes.</summary>
    RegularShoes,

    /// <summary>Wearing shoes with high heels.</summary>
    HighHeels,

    /// <summary>Lying in the sun.</summary>
    Sunbathing,

    /// <summary>Using a sunbed.</summary>
    TanningBed,

    /// <summary>Sauna, steam room or hot tub.</summary>
    Sauna,

    /// <summary>Having the place massaged.</summary>
    Massage,

    /// <summary>Brushing, flossing or seeing a dentist.</summary>
    DentalCare,

    /// <summary>Brushing the teeth.</summary>
    ToothBrushing,

    /// <summary>Taking food.</summary>
    Eating,

    /// <summary>Chewing on the treated side.</summary>
    Chewing,

    /// <summary>Taking fluids.</summary>
    Drinking,

    /// <summary>Drinks with alcohol.</summary>
    Alcohol,

    /// <summary>Tobacco and vaping.</summary>
    Smoking,

    /// <summary>Blowing the nose.</summary>
    BlowingNose,

    /// <summary>Touching or pressing the place.</summary>
    Touching,

    /// <summary>Rubbing the place, as the eyes.</summary>
    Rubbing,

    /// <summary>Scratching the treated area.</summary>
    Scratching,

    /// <summary>Pulling crusts or skin off.</summary>
    PickingScabs,

    /// <summary>Sexual intercourse.</summary>
    Sex,

    /// <summary>Release of sperm.</summary>
    Ejaculation,

    /// <summary>Using tampons.</summary>
    Tampons,

    /// <summary>Giving blood.</summary>
    DonatingBlood,

    /// <summary>Carrying and tending a small child.</summary>
    CaringForChild,

    /// <summary>Feeding a baby at the breast.</summary>
    Breastfeeding,

    /// <summary>Signing contracts and other weighty decisions.</summary>
    Decisions,
}
