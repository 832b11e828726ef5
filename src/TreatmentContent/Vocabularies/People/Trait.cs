namespace TreatmentContent.Vocabularies;

/// <summary>A mark of the person, the lesion or the case that makes a statement hold or not, beside age, sex, skin type and state.</summary>
public enum Trait
{
    /// <summary>Nothing is stated, or the word is not one of this vocabulary.</summary>
    Unspecified = 0,

    /// <summary>A person of full age.</summary>
    Adult,

    /// <summary>A person who has not reached puberty.</summary>
    Child,

    /// <summary>Small children.</summary>
    YoungerChild,

    /// <summary>A child of about school age, who can cooperate.</summary>
    OlderChild,

    /// <summary>A person between puberty and full age.</summary>
    Adolescent,

    /// <summary>A person of advanced age.</summary>
    OlderAdult,

    /// <summary>A minor whose parents have agreed.</summary>
    ParentalConsent,

    /// <summary>Someone whose close relatives have or had the condition.</summary>
    FamilyHistory,

    /// <summary>Someone who comes to the clinic for the first time.</summary>
    FirstVisit,

    /// <summary>Someone who has been treated in the clinic before.</summary>
    Returning,

    /// <summary>Someone who is in the clinic for a consultation anyway.</summary>
    OtherConsultation,

    /// <summary>Pays without insurance.</summary>
    SelfPaying,

    /// <summary>Has an insurance that covers it.</summary>
    Insured,

    /// <summary>Has an insurance that includes the specialty of the treatment.</summary>
    SpecialtyInsured,

    /// <summary>Someone for whom a doctor has prescribed it.</summary>
    OnPrescription,

    /// <summary>Blond, red, grey or white hair, which holds little pigment.</summary>
    FairHair,

    /// <summary>Brown or black hair, which holds much pigment.</summary>
    DarkHair,

    /// <summary>Thick single hairs.</summary>
    CoarseHair,

    /// <summary>Thin single hairs.</summary>
    FineHair,

    /// <summary>The hair is both coarse and dark.</summary>
    CoarseDarkHair,

    /// <summary>The hair is both fine and fair.</summary>
    FineFairHair,

    /// <summary>The hair to be treated can be seen.</summary>
    HairPresent,

    /// <summary>Skin that is darker than usual from sun or a sunbed.</summary>
    TannedSkin,

    /// <summary>Skin is dark by nature.</summary>
    DarkSkin,

    /// <summary>Skin is fair by nature.</summary>
    FairSkin,

    /// <summary>Skin that reacts easily with redness or burning.</summary>
    SensitiveSkin,

    /// <summary>Skin that lacks oil or moisture.</summary>
    DrySkin,

    /// <summary>Skin that makes much oil.</summary>
    OilySkin,

    /// <summary>A place where skin lies on skin.</summary>
    SkinFold,

    /// <summary>Someone whose scars tend to grow thick and raised.</summary>
    KeloidTendency,

    /// <summary>Someone whose skin does not tolerate sunlight.</summary>
    SunSensitive,

    /// <summary>Sunlight is borne well.</summary>
    SunTolerant,

    /// <summary>Someone who smokes.</summary>
    Smoker,

    /// <summary>Someone who trains regularly and hard.</summary>
    Athlete,

    /// <summary>Someone who drives a vehicle.</summary>
    Driver,

    /// <summary>Someone who is about to travel.</summary>
    Traveller,

    /// <summary>Lives north of the equator.</summary>
    NorthernHemisphere,

    /// <summary>Lives south of the equator.</summary>
    SouthernHemisphere,

    /// <summary>Someone who wears contact lenses.</summary>
    LensWearer,

    /// <summary>Someone with an electronic device that steers the heartbeat.</summary>
    Pacemaker,

    /// <summary>People who are soon to have surgery.</summary>
    PlannedSurgery,

    /// <summary>Someone with metal left in the body, such as a plate.</summary>
    MetalImplant,

    /// <summary>Someone with implants in the breasts.</summary>
    BreastImplant,

    /// <summary>Breasts hurt when touched.</summary>
    TenderBreasts,

    /// <summary>Someone who is allergic to something used in the treatment.</summary>
    Allergy,

    /// <summary>In good general health.</summary>
    GoodHealth,

    /// <summary>Follows the advice for care.</summary>
    FollowsAdvice,

    /// <summary>Hopes for what the treatment can do.</summary>
    RealisticExpectations,

    /// <summary>Hopes for more than the treatment can do.</summary>
    UnrealisticExpectations,

    /// <summary>Someone who is very afraid of needles.</summary>
    NeedleFear,

    /// <summary>Afraid of narrow rooms.</summary>
    Claustrophobia,

    /// <summary>Someone whom the treatment frightens.</summary>
    Anxious,

    /// <summary>A case without anything that makes it harder.</summary>
    SimpleCase,

    /// <summary>A case that is harder than most.</summary>
    ComplexCase,

    /// <summary>The condition is only slight.</summary>
    MildCase,

    /// <summary>The condition is of middle strength.</summary>
    ModerateCase,

    /// <summary>The condition is far advanced or strong.</summary>
    SevereCase,

    /// <summary>Some cases and not all; which is not stated.</summary>
    SomeCases,

    /// <summary>Other treatments have not helped enough.</summary>
    TreatmentResistant,

    /// <summary>The place to be treated holds an infection.</summary>
    Infected,

    /// <summary>The test still finds something.</summary>
    PositiveTest,

    /// <summary>The sample still holds sperm.</summary>
    SpermPresent,

    /// <summary>There are more eggs or embryos than needed.</summary>
    SurplusCells,

    /// <summary>The usual interval cannot be kept.</summary>
    IntervalNotPossible,

    /// <summary>Done under a professional's eye.</summary>
    Supervised,

    /// <summary>Used as the instructions say.</summary>
    CorrectUse,

    /// <summary>The same place was treated before and needs it again.</summary>
    Retreatment,

    /// <summary>Something is left to correct after the first treatment.</summary>
    RemainingDefect,

    /// <summary>There is one lesion.</summary>
    SingleLesion,

    /// <summary>There are several lesions.</summary>
    MultipleLesions,

    /// <summary>The area to be treated is small.</summary>
    SmallArea,

    /// <summary>The area to be treated is large.</summary>
    LargeArea,

    /// <summary>The ink or stain has light colours, such as yellow.</summary>
    LightColours,

    /// <summary>The ink or stain has dark colours, such as black.</summary>
    DarkColours,

    /// <summary>A tattoo that was not made by a professional.</summary>
    AmateurTattoo,

    /// <summary>Black or dark blue ink.</summary>
    BlackInk,

    /// <summary>Red or orange ink.</summary>
    RedInk,

    /// <summary>Green ink.</summary>
    GreenInk,

    /// <summary>Light blue ink.</summary>
    BlueInk,

    /// <summary>Yellow ink.</summary>
    YellowInk,

    /// <summary>A vein that is too wide for simple treatment.</summary>
    ThickVein,

    /// <summary>Veins are thin.</summary>
    ThinVein,
}
