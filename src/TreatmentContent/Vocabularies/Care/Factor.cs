namespace TreatmentContent.Vocabularies;

/// <summary>What something depends on, varies with or is caused by: sessions, prices, results, healing, side effects, conditions.</summary>
public enum Factor
{
    /// <summary>Nothing is stated, or the word is not one of this vocabulary.</summary>
    Unspecified = 0,

    /// <summary>Which part of the body is treated.</summary>
    BodyArea,

    /// <summary>How large the treated area is.</summary>
    AreaSize,

    /// <summary>How many lesions, spots or veins there are.</summary>
    NumberOfLesions,

    /// <summary>How deep the lesion, ink or pigment lies.</summary>
    LesionDepth,

    /// <summary>How large a lesion or tattoo is.</summary>
    LesionSize,

    /// <summary>Which kind of lesion it is.</summary>
    LesionType,

    /// <summary>Which colours are to be removed or matched.</summary>
    Colours,

    /// <summary>How good the ink of a tattoo is.</summary>
    InkQuality,

    /// <summary>How old the patient is.</summary>
    Age,

    /// <summary>Whether the patient's body is female or male.</summary>
    Sex,

    /// <summary>How the skin reacts to sun and treatment.</summary>
    SkinType,

    /// <summary>How healthy the skin is, that of the scalp too.</summary>
    SkinCondition,

    /// <summary>Colour and thickness of the hair.</summary>
    HairType,

    /// <summary>How strong and healthy the hair is.</summary>
    HairQuality,

    /// <summary>How the patient's body is built.</summary>
    Anatomy,

    /// <summary>Which kind of tooth it is.</summary>
    ToothType,

    /// <summary>How curved or branched the canals of a root are.</summary>
    RootShape,

    /// <summary>How far chalk has narrowed or filled a space, such as a root canal.</summary>
    Calcification,

    /// <summary>How sound and firm the tissue is.</summary>
    TissueQuality,

    /// <summary>How dense the tissue is.</summary>
    TissueDensity,

    /// <summary>How dense and high the bone is.</summary>
    BoneQuality,

    /// <summary>How thick the hard layer of the teeth is.</summary>
    EnamelThickness,

    /// <summary>How heavy the patient is.</summary>
    BodyWeight,

    /// <summary>How well the patient is otherwise.</summary>
    GeneralHealth,

    /// <summary>Which condition is treated.</summary>
    /// <summary>Which condition it is.</summary>
    Condition,

    /// <summary>What brought the condition about.</summary>
    ConditionCause,

    /// <summary>How strong the condition is.</summary>
    ConditionSeverity,

    /// <summary>How long the condition has been there.</summary>
    ConditionDuration,

    /// <summary>How this body answers to the treatment.</summary>
    IndividualResponse,

    /// <summary>How high the risk is for this patient.</summary>
    /// <summary>How likely this patient is to have problems.</summary>
    IndividualRisk,

    /// <summary>What the patient wants to reach.</summary>
    DesiredResult,

    /// <summary>What the patient expects.</summary>
    Expectations,

    /// <summary>Which method is used.</summary>
    Technique,

    /// <summary>Which device is used.</summary>
    Device,

    /// <summary>Which product or brand is used.</summary>
    Product,

    /// <summary>How much of the product is used.</summary>
    AmountOfProduct,

    /// <summary>How strong the device is set.</summary>
    Settings,

    /// <summary>How high the dose is.</summary>
    Dose,

    /// <summary>How many grafts are moved.</summary>
    GraftCount,

    /// <summary>What the thing is made of.</summary>
    Materials,

    /// <summary>How much laboratory or technical work it takes.</summary>
    TechnicalEffort,

    /// <summary>Which anaesthesia is chosen.</summary>
    Anaesthesia,

    /// <summary>Who treats and with what experience.</summary>
    Practitioner,

    /// <summary>Which clinic it is.</summary>
    Clinic,

    /// <summary>In which country it is done.</summary>
    Country,

    /// <summary>What the insurance pays.</summary>
    Insurance,

    /// <summary>How many sessions are needed.</summary>
    NumberOfSessions,

    /// <summary>What was done before.</summary>
    PastTreatment,

    /// <summary>How well the advice for afterwards is followed.</summary>
    Aftercare,

    /// <summary>How often and how hard the thing is used.</summary>
    Use,

    /// <summary>When it is done or begun.</summary>
    Timing,

    /// <summary>The time of the year.</summary>
    Season,

    /// <summary>Where in the monthly cycle the patient is.</summary>
    CyclePhase,

    /// <summary>Sunlight or sunbeds.</summary>
    Sun,

    /// <summary>Hot surroundings, sauna, hot baths.</summary>
    Heat,

    /// <summary>Low temperature at the place.</summary>
    Cold,

    /// <summary>The pull of a vacuum.</summary>
    Suction,

    /// <summary>Putting in a needle, tube or implant.</summary>
    Insertion,

    /// <summary>Something that presses, such as tight shoes.</summary>
    Pressure,

    /// <summary>Rubbing or scratching the place.</summary>
    Rubbing,

    /// <summary>A knock, fall or injury.</summary>
    Impact,

    /// <summary>Hard physical work or sport.</summary>
    Exertion,

    /// <summary>The same strain again and again.</summary>
    Overuse,

    /// <summary>Standing for many hours.</summary>
    ProlongedStanding,

    /// <summary>Standing up after lying down.</summary>
    GettingUp,

    /// <summary>Sitting for many hours.</summary>
    ProlongedSitting,

    /// <summary>The first steps after rest.</summary>
    FirstSteps,

    /// <summary>The shape of the foot, where no more is said of it.</summary>
    FootShape,

    /// <summary>A flat arch of the foot.</summary>
    FlatArch,

    /// <summary>A high arch of the foot.</summary>
    HighArch,

    /// <summary>The shoes that are worn.</summary>
    Footwear,

    /// <summary>How the nails are cut.</summary>
    NailCutting,

    /// <summary>Tobacco.</summary>
    Smoking,

    /// <summary>Drinks with alcohol.</summary>
    Alcohol,

    /// <summary>What the patient eats and drinks.</summary>
    Diet,

    /// <summary>Everyday habits.</summary>
    Habits,

    /// <summary>Tea, coffee, wine and other things that stain.</summary>
    StainingFood,

    /// <summary>Sour food and drinks.</summary>
    Acid,

    /// <summary>How clean the place is kept.</summary>
    Hygiene,

    /// <summary>Strain of body or mind.</summary>
    Stress,

    /// <summary>How well the patient sleeps.</summary>
    Sleep,

    /// <summary>What runs in the family.</summary>
    Genetics,

    /// <summary>The body's own or given hormones.</summary>
    Hormones,

    /// <summary>How sperm are formed.</summary>
    SpermShape,

    /// <summary>How well sperm move.</summary>
    SpermMotility,

    /// <summary>How many sperm there are.</summary>
    SpermCount,

    /// <summary>How good the egg cells are.</summary>
    EggQuality,

    /// <summary>Pregnancy.</summary>
    Pregnancy,

    /// <summary>Medicines that are taken.</summary>
    Medicine,

    /// <summary>An allergy to something.</summary>
    Allergy,

    /// <summary>Germs at the place or in the body.</summary>
    Infection,

    /// <summary>The body's defence turns against itself.</summary>
    Autoimmunity,

    /// <summary>How much the place is moved.</summary>
    Movement,

    /// <summary>Wearing contact lenses.</summary>
    ContactLenses,
}
