namespace TreatmentContent.Vocabularies;

/// <summary>What a patient feels or what shows on the body: feelings during treatment, side effects, complications, warning signs, symptoms.</summary>
public enum BodilyEffect
{
    /// <summary>Nothing is stated, or the word is not one of this vocabulary.</summary>
    Unspecified = 0,

    /// <summary>It hurts.</summary>
    Pain,

    /// <summary>Not pleasant, short of pain.</summary>
    Discomfort,

    /// <summary>It hurts when touched.</summary>
    Tenderness,

    /// <summary>It aches as after hard exercise.</summary>
    Soreness,

    /// <summary>A hard, tight strand in a muscle.</summary>
    MuscleTension,

    /// <summary>It is hard to bend or move.</summary>
    Stiffness,

    /// <summary>A muscle or the belly tightens with pain.</summary>
    Cramping,

    /// <summary>It feels hot and sharp.</summary>
    Burning,

    /// <summary>It pricks.</summary>
    Stinging,

    /// <summary>One wants to scratch.</summary>
    Itching,

    /// <summary>Slightly sore and restless, as of an eye or the skin.</summary>
    Irritation,

    /// <summary>Pins and needles.</summary>
    Tingling,

    /// <summary>Less or no feeling.</summary>
    Numbness,

    /// <summary>Touch feels different from before.</summary>
    SensoryChange,

    /// <summary>Something seems to press.</summary>
    Pressure,

    /// <summary>It feels warm.</summary>
    Warmth,

    /// <summary>It shakes.</summary>
    Vibration,

    /// <summary>Light knocks are felt.</summary>
    Tapping,

    /// <summary>The device is loud.</summary>
    Noise,

    /// <summary>A loud, repeated noise as of a drum.</summary>
    Knocking,

    /// <summary>A short, repeated noise.</summary>
    Clicking,

    /// <summary>A taste of metal in the mouth.</summary>
    MetallicTaste,

    /// <summary>As if sand were in the eye.</summary>
    Gritty,

    /// <summary>The feeling of being shut in.</summary>
    Confinement,

    /// <summary>The patient is afraid.</summary>
    Fear,

    /// <summary>Sadness that stays.</summary>
    LowMood,

    /// <summary>Bad memories come back as if they happened now.</summary>
    UnpleasantMemories,

    /// <summary>Places or thoughts are kept away from.</summary>
    Avoidance,

    /// <summary>Being always on guard, easily startled.</summary>
    OverArousal,

    /// <summary>Thoughts of ending one's life.</summary>
    SuicidalThoughts,

    /// <summary>The skin or eye is red.</summary>
    Redness,

    /// <summary>The tissue is thicker.</summary>
    Swelling,

    /// <summary>Blue marks under the skin.</summary>
    Bruising,

    /// <summary>Blood comes out.</summary>
    Bleeding,

    /// <summary>Blood comes out and does not stop.</summary>
    HeavyBleeding,

    /// <summary>Fluid or pus comes out.</summary>
    Discharge,

    /// <summary>A small channel through which pus drains.</summary>
    Fistula,

    /// <summary>A crust or scab forms.</summary>
    Crust,

    /// <summary>A bubble with fluid forms.</summary>
    Blister,

    /// <summary>The skin flakes.</summary>
    Peeling,

    /// <summary>Skin, mouth or eye lacks moisture.</summary>
    Dryness,

    /// <summary>Spots all over an area.</summary>
    Rash,

    /// <summary>The surface of the skin reacts, without more being said.</summary>
    /// <summary>The surface of the skin reacts, in whatever way.</summary>
    SkinReaction,

    /// <summary>Skin damaged by heat, light or acid.</summary>
    Burn,

    /// <summary>Skin damaged by cold.</summary>
    Frostbite,

    /// <summary>A scar stays.</summary>
    Scarring,

    /// <summary>The skin becomes darker.</summary>
    Darkening,

    /// <summary>The skin becomes lighter.</summary>
    Lightening,

    /// <summary>Something takes on another colour.</summary>
    ColourChange,

    /// <summary>A tattoo takes on another colour and does not fade.</summary>
    InkColourChange,

    /// <summary>The skin has lost its glow.</summary>
    Dullness,

    /// <summary>The skin hangs.</summary>
    Sagging,

    /// <summary>Fat or other tissue grows instead of shrinking.</summary>
    TissueGrowth,

    /// <summary>Fat grows where it should shrink.</summary>
    FatGrowth,

    /// <summary>The surface or shape is not even.</summary>
    Unevenness,

    /// <summary>A hard spot under the skin.</summary>
    Lump,

    /// <summary>What was placed has moved.</summary>
    Displacement,

    /// <summary>Hair falls out.</summary>
    HairLoss,

    /// <summary>Lid or brow hangs.</summary>
    Drooping,

    /// <summary>Muscles are weaker.</summary>
    Weakness,

    /// <summary>Walking is uneven.</summary>
    Limping,

    /// <summary>Germs have got in.</summary>
    Infection,

    /// <summary>The body is too warm.</summary>
    Fever,

    /// <summary>The body reacts to a substance.</summary>
    AllergicReaction,

    /// <summary>A sudden allergic reaction of the whole body.</summary>
    SevereAllergy,

    /// <summary>A side effect that harms health gravely, of whatever kind.</summary>
    SeriousReaction,

    /// <summary>Breathing is hard.</summary>
    BreathingTrouble,

    /// <summary>It hurts in the chest.</summary>
    ChestPain,

    /// <summary>Losing consciousness for a short time.</summary>
    Fainting,

    /// <summary>Everything seems to turn or sway.</summary>
    Dizziness,

    /// <summary>It hurts in the head.</summary>
    Headache,

    /// <summary>Cramps with loss of consciousness.</summary>
    Seizure,

    /// <summary>Being very tired.</summary>
    Fatigue,

    /// <summary>It is hard to fall or stay asleep.</summary>
    SleepTrouble,

    /// <summary>Feeling sick.</summary>
    Nausea,

    /// <summary>Being sick.</summary>
    Vomiting,

    /// <summary>It hurts in the belly.</summary>
    BellyPain,

    /// <summary>Joints hurt.</summary>
    JointPain,

    /// <summary>Stool is fluid and frequent.</summary>
    Diarrhoea,

    /// <summary>No wish to eat.</summary>
    LossOfAppetite,

    /// <summary>Bowel movements are rare or hard.</summary>
    Constipation,

    /// <summary>A hole in the wall of the bowel.</summary>
    BowelTear,

    /// <summary>Passing urine hurts, leaks or is hard.</summary>
    BladderTrouble,

    /// <summary>Teeth hurt with cold, heat or biting.</summary>
    ToothSensitivity,

    /// <summary>Heat hurts, as at a tooth.</summary>
    HeatSensitivity,

    /// <summary>Cold hurts, as at a tooth.</summary>
    ColdSensitivity,

    /// <summary>Biting hurts.</summary>
    PainOnBiting,

    /// <summary>Light hurts the eyes.</summary>
    LightSensitivity,

    /// <summary>The skin burns more easily in the sun.</summary>
    SunSensitivity,

    /// <summary>Tears run.</summary>
    WateryEyes,

    /// <summary>Rings are seen around lights.</summary>
    Halos,

    /// <summary>Things look unsharp.</summary>
    BlurredVision,

    /// <summary>The eye sees much less or nothing.</summary>
    VisionLoss,

    /// <summary>The eye clearly sees less within hours or days.</summary>
    SuddenVisionLoss,

    /// <summary>One hears less.</summary>
    HearingLoss,

    /// <summary>A noise in the ear that nobody else hears.</summary>
    RingingEars,

    /// <summary>A nerve is hurt.</summary>
    NerveDamage,

    /// <summary>Blood clots in a vessel.</summary>
    BloodClot,

    /// <summary>A vessel is closed by what was injected.</summary>
    VesselBlockage,

    /// <summary>An organ stops working.</summary>
    OrganFailure,

    /// <summary>Harm that stays, of whatever kind.</summary>
    LastingHarm,

    /// <summary>As with the flu.</summary>
    FluLikeSymptoms,

    /// <summary>More than one child.</summary>
    MultiplePregnancy,

    /// <summary>The ovaries react too strongly to hormones.</summary>
    OvarianOverstimulation,

    /// <summary>The patient dies.</summary>
    Death,

    /// <summary>Whatever seems wrong to the patient.</summary>
    AnythingUnusual,
}
