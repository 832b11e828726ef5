namespace TreatmentContent.Vocabularies;

/// <summary>What a rule for the patient is about.</summary>
public enum Topic
{
    /// <summary>Nothing is stated, or the word is not one of this vocabulary.</summary>
    Unspecified = 0,

    /// <summary>Whether anything has to be prepared at all.</summary>
    AnyPreparation,

    /// <summary>Sunlight and sunbeds.</summary>
    Sun,

    /// <summary>Sauna, hot baths, hot surroundings.</summary>
    Heat,

    /// <summary>Low temperature.</summary>
    Cold,

    /// <summary>Water and moisture at the place.</summary>
    Water,

    /// <summary>Coming with an empty stomach.</summary>
    Fasting,

    /// <summary>What is eaten.</summary>
    Diet,

    /// <summary>What is drunk.</summary>
    Fluids,

    /// <summary>Drinks with alcohol.</summary>
    Alcohol,

    /// <summary>Tobacco and vaping.</summary>
    Smoking,

    /// <summary>Medicines.</summary>
    Medicine,

    /// <summary>Supplements and herbs.</summary>
    Supplements,

    /// <summary>What the body reacts to.</summary>
    Allergies,

    /// <summary>Illnesses, operations, pregnancy, implants.</summary>
    HealthHistory,

    /// <summary>Emptying the bowel.</summary>
    BowelPreparation,

    /// <summary>Care and cosmetics of the skin.</summary>
    Skincare,

    /// <summary>Make-up.</summary>
    Makeup,

    /// <summary>Washing, dyeing and styling hair.</summary>
    Hair,

    /// <summary>Shaving, waxing, plucking.</summary>
    HairRemoval,

    /// <summary>Washing and cleanliness.</summary>
    Hygiene,

    /// <summary>Brushing and cleaning between the teeth.</summary>
    OralHygiene,

    /// <summary>Care of the wound or the scab.</summary>
    WoundCare,

    /// <summary>Bandage or plaster.</summary>
    Dressing,

    /// <summary>Compression stockings and garments.</summary>
    Compression,

    /// <summary>Ice or cool packs.</summary>
    Cooling,

    /// <summary>Keeping the place raised.</summary>
    Elevation,

    /// <summary>Massage of the place.</summary>
    Massage,

    /// <summary>Touching, rubbing, scratching, picking.</summary>
    Touching,

    /// <summary>Sunscreen, glasses, hat and other shields.</summary>
    Protection,

    /// <summary>Mosquitoes and ticks.</summary>
    InsectBites,

    /// <summary>What is worn.</summary>
    Clothing,

    /// <summary>Shoes.</summary>
    Footwear,

    /// <summary>Jewellery, piercings and other metal.</summary>
    Jewellery,

    /// <summary>Sport and effort.</summary>
    Exercise,

    /// <summary>Exercises to do at home.</summary>
    HomeExercises,

    /// <summary>Moving and bearing weight on the place.</summary>
    Movement,

    /// <summary>Rest and taking it easy.</summary>
    Rest,

    /// <summary>Everyday habits.</summary>
    Habits,

    /// <summary>Sleep and how to lie.</summary>
    Sleep,

    /// <summary>How to hold the body.</summary>
    Position,

    /// <summary>Not moving during it.</summary>
    KeepStill,

    /// <summary>How to breathe.</summary>
    Breathing,

    /// <summary>Saying how it feels during it.</summary>
    Communication,

    /// <summary>Work and school.</summary>
    Work,

    /// <summary>Journeys and flights.</summary>
    Travel,

    /// <summary>Driving and machines.</summary>
    Driving,

    /// <summary>How to get home.</summary>
    Transport,

    /// <summary>Bringing somebody along.</summary>
    Company,

    /// <summary>Children who come along or have to be looked after.</summary>
    Children,

    /// <summary>Sexual activity.</summary>
    Intimacy,

    /// <summary>Birth control.</summary>
    Contraception,

    /// <summary>Pregnancy and the wish for a child.</summary>
    Pregnancy,

    /// <summary>Eating and chewing with the place.</summary>
    Eating,

    /// <summary>Contact lenses, glasses, screens.</summary>
    Vision,

    /// <summary>Collecting and handing in a sample.</summary>
    Samples,

    /// <summary>Keeping it at body temperature.</summary>
    BodyTemperature,

    /// <summary>What the patient wants to reach.</summary>
    Goals,

    /// <summary>What the patient finds hard.</summary>
    Difficulties,

    /// <summary>What the patient wants to ask.</summary>
    Questions,

    /// <summary>How it is done.</summary>
    Procedure,

    /// <summary>What may go wrong.</summary>
    Risks,

    /// <summary>How safe it is.</summary>
    Safety,

    /// <summary>How pain is prevented.</summary>
    Anaesthesia,

    /// <summary>What else can be done.</summary>
    Alternatives,

    /// <summary>Writing down how it goes.</summary>
    Diary,

    /// <summary>Papers.</summary>
    Documents,

    /// <summary>A new paper for a lost one.</summary>
    Reissue,

    /// <summary>Keeping visits and coming on time.</summary>
    Appointments,

    /// <summary>What the insurer pays.</summary>
    Insurance,

    /// <summary>Cleaning and keeping a device.</summary>
    DeviceCare,

    /// <summary>Where and how to keep something.</summary>
    Storage,

    /// <summary>Wearing a device or a garment.</summary>
    Wearing,

    /// <summary>When something may be taken up again.</summary>
    Restart,
}
