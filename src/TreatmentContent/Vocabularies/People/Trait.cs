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

    /// <summary>Someone for whom a doctor has prescribed it.</summary>
    OnPrescription,

    /// <summary>Blond, red, grey or white hair, which holds little pigment.</summary>
    FairHair,

    /// <summary>Brown or black hair, which holds much pigment.</summary>
    DarkHair,

    /// <summary>Thick single hairs.</summary>
    CoarseHair,

    /// <summary>Hair that can be seen above the skin, not plucked or waxed away.</summary>
    VisibleHair,

    /// <summary>Thin single hairs.</summary>
    FineHair,

    /// <summary>Skin that is darker than usual from sun or a sunbed.</summary>
    TannedSkin,

    /// <summary>Skin that is dark by nature.</summary>
    DarkSkin,

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

    /// <summary>Someone who smokes.</summary>
    Smoker,

    /// <summary>Someone who trains regularly and hard.</summary>
    Athlete,

    /// <summary>Someone who drives a vehicle.</summary>
    Driver,

    /// <summary>Someone who is about to travel.</summary>
    Traveller,

    /// <summary>Someone who wears contact lenses.</summary>
    LensWearer,

    /// <summary>Someone with an electronic device that steers the heartbeat.</summary>
    Pacemaker,

    /// <summary>Someone with metal left in the body, such as a plate.</summary>
    MetalImplant,

    /// <summary>Someone with implants in the breasts.</summary>
    BreastImplant,

    /// <summary>Someone who is allergic to something used in the treatment.</summary>
    Allergy,

    /// <summary>Someone who is very afraid of needles.</summary>
    NeedleFear,

    /// <summary>Someone whom the treatment frightens.</summary>
    Anxious,

    /// <summary>A case without anything that makes it harder.</summary>
    SimpleCase,

    /// <summary>A case that is harder than most.</summary>
    ComplexCase,

    /// <summary>The condition is only slight.</summary>
    MildCase,

    /// <summary>The condition is far advanced or strong.</summary>
    SevereCase,

    /// <summary>Other treatments have not helped enough.</summary>
    TreatmentResistant,

    /// <summary>The place to be treated holds an infection.</summary>
    Infected,

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

    /// <summary>A vein that is too wide for simple treatment.</summary>
    ThickVein,
}
